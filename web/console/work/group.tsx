import { Link } from 'wouter'
import { useChanged } from '../changed.ts'
import { addressOf, type Filters } from '../inbox/filters.ts'
import { useSay } from '../language.ts'
import type { WorkGroup } from '../shapes.ts'
import { groupNames, orPossible, words } from '../words/work.ts'
import { Emergencies } from './emergencies.tsx'
import { WorkRow } from './row.tsx'

/** Which filters of the list show all of a group. */
const inList: Record<WorkGroup['group'], Partial<Filters>> = {
  emergency: { lane: 'emergency' },
  overdue: { overdue: true },
  unaccepted: { status: 'new' },
  today: {},
  asked: {},
  new: { status: 'new' },
  mine: { status: 'accepted', mine: true },
}

export const holdsPossible = (tickets: WorkGroup['tickets']) =>
  tickets.some(({ dangerCheck }) => dangerCheck === 'pending')

export const Group = ({ group, n, tickets }: WorkGroup) => {
  const say = useSay()
  const changed = useChanged()
  if (n === 0) return null
  return (
    <section className="work-group" data-group={group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {say(group === 'emergency' && holdsPossible(tickets) ? orPossible.name : groupNames[group])}{' '}
        <span className="group-count">{say(words.counted(n))}</span>
      </h2>
      {group === 'emergency' ? (
        <Emergencies tickets={tickets} />
      ) : (
        <ol className="work-rows">
          {tickets.map((ticket) => (
            <WorkRow key={ticket.id} ticket={ticket} changed={changed.has(ticket.id)} />
          ))}
        </ol>
      )}
      {n > tickets.length && (
        <Link className="work-all" href={addressOf('/tickets', inList[group])}>
          {say(words.seeAll(n))}
        </Link>
      )}
    </section>
  )
}
