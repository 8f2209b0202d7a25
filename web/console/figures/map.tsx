import { Link, useLocation } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { useOutline } from '../work/queries.ts'
import { around, type Box, boxOf, crowdedIn, isWithin, middleOf, viewOf, wider } from './map-frame.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { number, percent } from './say.ts'

const steps = [0.01, 0.03, 0.06, 0.1, 0.15, 0.25]
const stepOf = (share: number) => steps.filter((step) => share >= step).length

/** So many are named beside the map, and numbered on it. */
const named = 8

type Shape = {
  code: string
  path: string
  name: string
  box: Box
  overdue: number
  open: number
  rank: number | null
}

const shareOf = ({ overdue, open }: Pick<Shape, 'overdue' | 'open'>) => (open === 0 ? 0 : overdue / open)

const shapesOf = ({ beneath }: Board, drawn: readonly { code: string; path: string }[]): Shape[] => {
  const known = new Map(beneath.map((one) => [one.unit, one]))
  const shapes = drawn.flatMap(({ code, path }) => {
    const one = known.get(`commune:${code}`)
    if (!one) return []
    const overdue = one.totals['stands-overdue'] ?? 0
    return [
      {
        code,
        path,
        name: one.name,
        box: boxOf(path),
        overdue,
        open: overdue + (one.totals['stands-open'] ?? 0),
      },
    ]
  })
  const late = shapes
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => shareOf(b) - shareOf(a) || b.overdue - a.overdue)
    .slice(0, named)
  return shapes.map((shape) => {
    const place = late.indexOf(shape)
    return { ...shape, rank: place < 0 ? null : place + 1 }
  })
}

/** Where much is overdue, commune by commune, in shades that stay apart in grey; the list and the table say the same. */
export const ProvinceMap = ({ board, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const outline = useOutline().data?.outline
  if (board.unit.kind !== 'province' || outline === undefined) return null
  const shapes = shapesOf(board, outline?.shapes ?? [])
  if (shapes.length === 0)
    return (
      <section className="board-part">
        <h2>{say(words.map)}</h2>
        <p className="quiet">{say(words.noOutline)}</p>
      </section>
    )
  const boxes = shapes.map(({ box }) => box)
  const whole = wider(around(boxes), 2)
  const crowded = crowdedIn(boxes)
  return (
    <section className="board-part board-wide board-map">
      <h2>{say(words.map)}</h2>
      <div className="board-map-parts">
        <Drawing shapes={shapes} view={whole} apart={crowded} period={period} />
        {crowded && (
          <figure>
            <Drawing shapes={shapes} view={crowded} apart={null} period={period} />
            <figcaption className="quiet small">{say(words.larger)}</figcaption>
          </figure>
        )}
        <Latest shapes={shapes} period={period} />
      </div>
      <ul className="board-legend">
        <Key step="none" says={say(words.noneOpen)} />
        {[0, ...steps].map((from, step) => (
          <Key key={from} step={step} says={step === 0 ? '0' : `≥ ${percent(from, { of: 1, language })}`} />
        ))}
      </ul>
    </section>
  )
}

type DrawingProps = { shapes: readonly Shape[]; view: Box; apart: Box | null; period: Period }

/** `apart`: what is drawn larger beside it, framed here, and numbered there. */
const Drawing = ({ shapes, view, apart, period }: DrawingProps) => {
  const [, navigate] = useLocation()
  const unit = Math.max(view.right - view.left, view.bottom - view.top) / 100
  const numbered = shapes.filter(({ rank, box }) => {
    const middle = middleOf(box)
    return rank !== null && isWithin(view, middle) && !(apart && isWithin(apart, middle))
  })
  return (
    <svg className="board-ground" viewBox={viewOf(view)} aria-hidden="true">
      {shapes.map((shape) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table below holds the same links for every key and reader.
        <path
          key={shape.code}
          d={shape.path}
          data-step={shape.open === 0 ? 'none' : stepOf(shareOf(shape))}
          onClick={() => navigate(`/figures/commune:${shape.code}${searchOf(period)}`)}
        >
          <title>{`${shape.name}: ${shape.overdue} / ${shape.open}`}</title>
        </path>
      ))}
      {apart && (
        <rect
          className="board-frame"
          x={apart.left}
          y={apart.top}
          width={apart.right - apart.left}
          height={apart.bottom - apart.top}
        />
      )}
      {numbered.map(({ code, rank, box }) => {
        const { x, y } = middleOf(box)
        return (
          <g key={code} className="board-rank" transform={`translate(${x} ${y}) scale(${unit})`}>
            <circle r="3.2" />
            <text y="1.5">{rank}</text>
          </g>
        )
      })}
    </svg>
  )
}

/** The furthest behind by name, with the numbers that they have on the map. */
const Latest = ({ shapes, period }: { shapes: readonly Shape[]; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const late = shapes.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!)
  return (
    <div>
      <h3>{say(late.length === 0 ? words.noneLate : words.mostLate)}</h3>
      <ol className="board-latest">
        {late.map((shape) => (
          <li key={shape.code}>
            <Link href={`/figures/commune:${shape.code}${searchOf(period)}`}>{shape.name}</Link>{' '}
            <span>
              {`${number(shape.overdue, language)}/${number(shape.open, language)}`}{' '}
              <span className="quiet">{percent(shareOf(shape), { of: shape.open, language })}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const Key = ({ step, says }: { step: number | 'none'; says: string }) => (
  <li>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <rect width="12" height="12" data-step={step} />
    </svg>
    {says}
  </li>
)
