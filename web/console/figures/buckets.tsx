import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { number, percent } from './say.ts'

/** The four that every report counts, and those that came to nothing: together all that were taken in. */
const order = [
  'stands-done-in-time',
  'stands-done-late',
  'stands-open',
  'stands-overdue',
  'stands-ended',
] as const
const width = 400

/** As one bar and in words; in grey the stripes tell them apart. */
export const Buckets = ({ board: { totals, unit }, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const parts = order.map((code) => ({ code, n: totals[code] ?? 0 }))
  const all = parts.reduce((sum, { n }) => sum + n, 0)
  let x = 0
  return (
    <section className="board-part">
      <h2>{say(words.buckets)}</h2>
      <svg className="board-bar" viewBox={`0 0 ${width} 24`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern id="board-stands-done-late" width="8" height="8" patternUnits="userSpaceOnUse">
            <rect className="board-ink-late" width="8" height="8" />
            <path className="board-stripe" d="M0 8L8 0" />
          </pattern>
          <pattern id="board-stands-overdue" width="8" height="8" patternUnits="userSpaceOnUse">
            <rect className="board-ink-overdue" width="8" height="8" />
            <path className="board-stripe" d="M0 0H8M0 4H8" />
          </pattern>
        </defs>
        {all === 0 && <rect width={width} height="24" />}
        {parts.map(({ code, n }) => {
          const from = x
          x += all === 0 ? 0 : (width * n) / all
          return <rect key={code} data-bucket={code} x={from} width={x - from} height="24" />
        })}
      </svg>
      <ul className="board-legend">
        {parts.map(({ code, n }) => (
          <li key={code} data-bucket={code}>
            <Link href={`/figures/${unit.unit}/${code}${searchOf(period)}`}>
              {say(words.bucket[code])} <b>{number(n, language)}</b>{' '}
              {all > 0 && <span className="quiet">{percent(n / all, { of: 1, language })}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
