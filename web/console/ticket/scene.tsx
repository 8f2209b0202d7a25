import { useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { frameOf } from '../work/frame.ts'
import { Ground } from '../work/ground.tsx'
import { ofReport, Pictures } from './attached.tsx'
import { useOutlineOf } from './queries.ts'

/** What it looks like and where it lies, side by side and large. */
export const Scene = ({ ticket }: { ticket: Ticket }) => (
  <div className="scene">
    <Pictures ticket={ticket} pictures={ofReport(ticket)} />
    <PlaceMap ticket={ticket} />
  </div>
)

/** Drawn by ourselves: nobody else learns what is looked at. */
const PlaceMap = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const { outline = null, tiles = null } = useOutlineOf(ticket).data ?? {}
  const { lat, lon, commune } = ticket
  const pin = lat === null || lon === null ? null : { lat, lon }
  if (!outline || !pin) return null
  const frame = frameOf(outline, [pin])
  const { width, height, shapes, at } = frame
  const [x, y] = at(pin)
  return (
    <figure className="place-map" aria-label={say(words.mapHere)}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(words.mapOf(commune?.name ?? ''))}>
        <Ground tiles={tiles} frame={frame} />
        {shapes.map(({ code, own, path }) => (
          <path key={code} d={path} className={own ? 'ground own' : 'ground'} />
        ))}
        <circle className="here" cx={x} cy={y} r="8" />
      </svg>
      {tiles && <figcaption className="quiet">{tiles.attribution}</figcaption>}
    </figure>
  )
}
