import { useSay } from '../language.ts'
import type { WorkGroup } from '../shapes.ts'
import { inSummary, words } from '../words/work.ts'

/** How things stand, in one sentence. */
export const Summary = ({ groups }: { groups: WorkGroup[] }) => {
  const say = useSay()
  const some = groups.filter(({ n }) => n > 0)
  if (some.length === 0) return <p className="work-summary">{say(words.nothing)}</p>
  return (
    <p className="work-summary">
      {some.map(({ group, n }, i) => (
        <span key={group}>
          {i > 0 && ', '}
          <b data-group={group}>{say(inSummary[group](n))}</b>
        </span>
      ))}
      .
    </p>
  )
}
