import { useSay } from '../language.ts'
import type { WorkGroup } from '../shapes.ts'
import { inSummary, orPossible, words } from '../words/work.ts'
import { holdsPossible } from './group.tsx'

/** How things stand, in one sentence. */
export const Summary = ({ groups }: { groups: WorkGroup[] }) => {
  const say = useSay()
  const some = groups.filter(({ n }) => n > 0)
  if (some.length === 0) return <p className="work-summary">{say(words.nothing)}</p>
  return (
    <p className="work-summary">
      {some.map(({ group, n, tickets }, i) => (
        <span key={group}>
          {i > 0 && ', '}
          <b data-group={group}>
            {say(group === 'emergency' && holdsPossible(tickets) ? orPossible.count(n) : inSummary[group](n))}
          </b>
        </span>
      ))}
      .
    </p>
  )
}
