import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { number, percent } from './say.ts'

const order = [
  'stands-done-in-time',
  'stands-done-late',
  'stands-open',
  'stands-overdue',
  'stands-ended',
] as const
const width = 400

/** The four that every report counts, and what was merged or withdrawn, as one bar and in words. */
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
        <Hatches />
        {all === 0 && <rect width={width} height="24" />}
        {parts.map(({ code, n }) => {
          const from = x
          x += all === 0 ? 0 : (width * n) / all
          return (
            <g key={code}>
              <rect data-bucket={code} x={from} width={x - from} height="24" />
              <rect data-hatch={code} x={from} width={x - from} height="24" />
            </g>
          )
        })}
      </svg>
      <ul className="board-legend">
        {parts.map(({ code, n }) => (
          <li key={code} data-bucket={code}>
            <Link href={`/figures/${unit.unit}/${code}${searchOf(period)}`}>
              <svg className="board-bar board-key" viewBox="0 0 16 16" aria-hidden="true">
                <rect data-bucket={code} width="16" height="16" />
                <rect data-hatch={code} width="16" height="16" />
              </svg>
              {say(words.bucket[code])} <b>{number(n, language)}</b>{' '}
              {all > 0 && <span className="quiet">{percent(n / all, { of: 1, language })}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is late is hatched, and denser what is late and open, so that the states stay apart in grey. */
const Hatches = () => (
  <defs>
    <pattern id="board-hatch-late" width="8" height="8" patternUnits="userSpaceOnUse">
      <path className="board-hatch" d="M0 8 8 0" />
    </pattern>
    <pattern id="board-hatch-overdue" width="5" height="5" patternUnits="userSpaceOnUse">
      <path className="board-hatch" d="M0 0 5 5M0 5 5 0" />
    </pattern>
  </defs>
)
