import { useLocation } from 'wouter'
import { useSay } from '../language.ts'
import type { Drawn, Outline, Pin } from '../shapes.ts'
import { groupNames, words } from '../words/work.ts'
import { frameOf } from './frame.ts'
import { Ground } from './ground.tsx'
import { usePointed } from './pointed.ts'
import { useOutline } from './queries.ts'
import { Squares } from './squares.tsx'

/** Each group has a shape of its own: colour says it once more. */
const marks: Record<Pin['group'], string> = {
  emergency: 'M0-9 9 7H-9Z',
  overdue: 'M-6-6H6V6H-6Z',
  unaccepted: 'M0 8-7-6H7Z',
  today: 'M0-7a7 7 0 1 0 0 14A7 7 0 1 0 0-7Z',
  asked: 'M0-7 7 0 0 7-7 0ZM0-7V7',
  new: 'M0-8 8 0 0 8-8 0Z',
  mine: 'M0-5a5 5 0 1 0 0 10A5 5 0 1 0 0-5Z',
}
const inOrder = ['mine', 'new', 'asked', 'today', 'unaccepted', 'overdue', 'emergency'] as const

/** Where the work lies, on the outline of the place; drawn by ourselves, so that nobody else learns what is looked at. */
export const WorkMap = ({ pins }: { pins: Pin[] }) => {
  const say = useSay()
  const outline = useOutline()
  const drawn = outline.data?.outline ?? null
  if (outline.isPending)
    return (
      <div className="work-map">
        <div className="map-waits" />
      </div>
    )
  // One point on bare ground says nothing.
  if (!drawn && pins.length < (outline.data?.tiles ? 1 : 2)) return null
  return (
    <section className="work-map" aria-label={say(words.map)}>
      <Drawing outline={drawn} tiles={outline.data?.tiles} pins={pins} />
      <Legend groups={inOrder.filter((group) => pins.some((pin) => pin.group === group)).reverse()} />
      {!drawn && <p className="quiet small">{say(words.noOutline)}</p>}
      {outline.data?.tiles && <p className="quiet small">{outline.data.tiles.attribution}</p>}
    </section>
  )
}

type DrawingProps = { outline: Outline | null; tiles: Drawn['tiles'] | undefined; pins: Pin[] }

const Drawing = ({ outline, tiles, pins }: DrawingProps) => {
  const say = useSay()
  const [, navigate] = useLocation()
  const pointed = usePointed()
  const frame = frameOf(outline, pins)
  const { width, height, shapes, at } = frame
  const ordered = pins.toSorted((a, b) => inOrder.indexOf(a.group) - inOrder.indexOf(b.group))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      data-many={shapes.filter(({ own }) => own).length > 1}
      role="img"
      aria-label={say(words.mapOf(pins.length))}
    >
      {outline || tiles ? <Ground tiles={tiles} frame={frame} /> : <Squares frame={frame} />}
      {shapes.map(({ code, own, path }) => (
        <path key={code} d={path} className={own ? 'land own' : 'land'} />
      ))}
      {ordered.map((pin) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it holds the same tickets for every key and reader.
        <g
          key={pin.id}
          className="pin"
          data-group={pin.group}
          data-pointed={pin.id === pointed}
          transform={`translate(${at(pin).join(' ')})`}
          onClick={() => navigate(`/tickets/${pin.id}`)}
        >
          <title lang="vi">{`${pin.reference} ${pin.title}`}</title>
          <path d={marks[pin.group]} />
        </g>
      ))}
    </svg>
  )
}

const Legend = ({ groups }: { groups: Pin['group'][] }) => {
  const say = useSay()
  return (
    <ul className="legend-marks">
      {groups.map((group) => (
        <li key={group}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true" className="pin" data-group={group}>
            <path d={marks[group]} />
          </svg>
          {say(groupNames[group])}
        </li>
      ))}
    </ul>
  )
}
