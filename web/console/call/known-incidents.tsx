import { Link } from 'wouter'
import { useIncidentsAt } from '../incidents/queries.ts'
import { useSay } from '../language.ts'
import { words } from '../words/call.ts'

/** What is known to go on where the caller is: read out, it is often all that they wanted to hear. */
export const KnownIncidents = ({ commune }: { commune: string | null }) => {
  const say = useSay()
  const open = useIncidentsAt(commune) ?? []
  if (open.length === 0) return null
  return (
    <div className="notice">
      <p>{say(words.knownIncidents)}</p>
      <ul>
        {open.map(({ id, readOut, title }) => (
          <li key={id}>
            {say(readOut)} <Link href={`/incidents/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
