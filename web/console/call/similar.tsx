import { Link } from 'wouter'
import { useSay } from '../language.ts'
import { words } from '../words/call.ts'
import { statusNames } from '../words.ts'
import type { useSimilar } from './queries.ts'

type Similar = NonNullable<ReturnType<typeof useSimilar>>

/** Told before the call is saved: "a team is already on its way" is often all that the caller wants to hear. */
export const SimilarCard = ({ tickets }: { tickets: Similar }) => {
  const say = useSay()
  if (!tickets.length) return null
  return (
    <section className="panel" aria-live="polite">
      <h2>{say(words.similar)}</h2>
      <ul className="recent">
        {tickets.map(({ id, reference, title, status, department, reasons }) => (
          <li key={id}>
            <Link href={`/tickets/${id}`}>
              <span className="reference">{reference}</span> {title}
            </Link>
            <span className="row-facts">
              <span>{say(statusNames[status])}</span>
              <span>{department}</span>
              <span>{reasons.map((reason) => say(reason)).join(' ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
