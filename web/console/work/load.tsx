import { dayOf } from '../clock.ts'
import { Unloaded } from '../feedback.tsx'
import { useCounts } from '../inbox/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { Load } from '../shapes.ts'
import { words } from '../words/work.ts'
import { useLoad } from './queries.ts'

/** What came in, what is open, and who has how much of it in hand. */
export const OfficeLoad = () => {
  const load = useLoad()
  if (!load.data) return <Unloaded of={load} />
  return (
    <>
      <Numbers receivedToday={load.data.receivedToday} />
      {load.data.people.length > 0 && <People people={load.data.people} />}
    </>
  )
}

const Numbers = ({ receivedToday }: { receivedToday: number }) => {
  const say = useSay()
  const counts = useCounts().data
  return (
    <dl className="numbers">
      <div>
        <dt>{say(words.receivedToday)}</dt>
        <dd>{receivedToday}</dd>
      </div>
      <div>
        <dt>{say(words.open)}</dt>
        <dd>{counts?.open ?? '–'}</dd>
      </div>
      <div data-late={(counts?.overdue ?? 0) > 0}>
        <dt>{say(words.overdueNow)}</dt>
        <dd>{counts?.overdue ?? '–'}</dd>
      </div>
    </dl>
  )
}

const People = ({ people }: { people: Load['people'] }) => {
  const say = useSay()
  const me = useSignedIn()
  const most = Math.max(10, ...people.map(({ open }) => open))
  const isOneOffice = new Set(people.map(({ department }) => department)).size === 1
  return (
    <section className="work-load">
      <h2>{say(isOneOffice ? words.loadHere : words.loadOfAll)}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.id} data-me={person.id === me.id}>
            <span className="load-who">
              {person.name}
              {!isOneOffice && <small>{person.department}</small>}
            </span>
            <svg className="load-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="8" />
              <rect className="load-open" width={(100 * person.open) / most} height="8" />
              <rect className="load-late" width={(100 * person.overdue) / most} height="8" />
            </svg>
            <Said person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Said = ({ person: { open, overdue, overdueSince, awayUntil } }: { person: Load['people'][number] }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <span className="load-said">
      <b>{say(words.inHand(open))}</b>
      {overdueSince && (
        <span className="problem">{say(words.behind(overdue, dayOf(overdueSince, language)))}</span>
      )}
      {awayUntil && <span>{say(words.away(dayOf(awayUntil, language)))}</span>}
    </span>
  )
}
