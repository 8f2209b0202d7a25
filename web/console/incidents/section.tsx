import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/incidents.ts'
import { useIncidentsOf } from './queries.ts'

/** On the board of a commune or a province: what goes on there and is told to everybody at once. */
export const IncidentsOf = ({ unit }: { unit: string }) => {
  const say = useSay()
  const language = useLanguage()
  const rows = useIncidentsOf(unit)
  if (!rows?.length) return null
  return (
    <section className="board-part spikes-part">
      <h2>{say(words.goingOn)}</h2>
      <ul className="spikes">
        {rows.map(({ id, title, part, joined, beganAt, expectedEnd }) => (
          <li key={id} className="spike" data-known="true">
            <p className="spike-says">
              <Link href={`/incidents/${id}`} lang="vi">
                {title}
              </Link>
            </p>
            {part && (
              <p className="small">
                {say(words.onlyIn)} {say(part)}
              </p>
            )}
            <p className="small">
              {say(words.joined(joined))} · {say(words.since)} {fullTime(beganAt, language)}
              {expectedEnd && ` · ${say(words.expected)} ${fullTime(expectedEnd, language)}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href="/incidents">{say(words.back)}</Link>
      </p>
    </section>
  )
}
