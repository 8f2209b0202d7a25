import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { number, percent } from './say.ts'

type Unit = Board['beneath'][number]
/** The country's share in the first quarter of the two-level model. */
const country = 0.91
const width = 200
const at = (share: number) => width * share
/** Of fewer answers none makes a rank. */
const fewest = 5

const isBusy = ({ totals }: Unit) => Object.values(totals).some((n) => n > 0)
const isRanked = ({ inTime }: Unit) => inTime.of >= fewest
const fairest = (a: Unit, b: Unit) =>
  Number(isRanked(b)) - Number(isRanked(a)) || (b.inTime.fair ?? 0) - (a.inTime.fair ?? 0)

/** The units that this one is made of, ranked fairly; the drawing says nothing that the cells do not. */
export const Beneath = ({ board: { beneath, unit }, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const ranked = beneath.filter(isBusy).sort(fairest)
  if (ranked.length === 0) return null
  return (
    <section className="board-part board-wide">
      <h2>{say(words.beneath[unit.kind])}</h2>
      <p className="quiet small">{say(words.fairness)}</p>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <td className="board-drawn">
              <Scale />
            </td>
            <th scope="col">{say(words.inTime)}</th>
            <th scope="col">{say(words.takenIn)}</th>
            <th scope="col">{say(words.open)}</th>
            <th scope="col">{say(words.overdue)}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((one) => (
            <UnitRow key={one.unit} one={one} period={period} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const UnitRow = ({ one, period }: { one: Unit; period: Period }) => {
  const { unit, name, totals, inTime: rate } = one
  const say = useSay()
  const language = useLanguage()
  const said = (share: number | null) => percent(share, { of: rate.of, language })
  const overdue = totals['stands-overdue'] ?? 0
  return (
    <tr>
      <th scope="row">
        <Link href={`/figures/${unit}${searchOf(period)}`}>{name}</Link>
      </th>
      <td className="board-drawn">
        <Interval rate={rate} />
      </td>
      <td>
        {said(rate.share) ?? '–'}
        {rate.of > 0 && <small className="quiet">{`${rate.part}/${rate.of}`}</small>}
        {rate.of > 0 && !isRanked(one) && <small className="quiet">{say(words.unranked)}</small>}
        {isRanked(one) && rate.low !== null && rate.high !== null && (
          <small className="quiet">{say(words.between(said(rate.low)!, said(rate.high)!))}</small>
        )}
        {rate.of === 0 && <small className="quiet">{say(words.idle)}</small>}
      </td>
      <td>{number(totals['taken-in'] ?? 0, language)}</td>
      <td>{number((totals['stands-open'] ?? 0) + overdue, language)}</td>
      <td data-late={overdue > 0}>{number(overdue, language)}</td>
    </tr>
  )
}

const Scale = () => (
  <svg className="board-interval" viewBox={`-12 0 ${width + 24} 20`} aria-hidden="true">
    {[0, 0.5, 1].map((share) => (
      <text key={share} x={at(share)} y="14">{`${100 * share}%`}</text>
    ))}
  </svg>
)

const Interval = ({ rate: { share, low, high } }: { rate: Unit['inTime'] }) => (
  <svg className="board-interval" viewBox={`-12 0 ${width + 24} 20`} aria-hidden="true">
    <line className="board-axis" x1="0" x2={width} y1="10" y2="10" />
    <line className="board-country" x1={at(country)} x2={at(country)} y1="2" y2="18" />
    {share !== null && low !== null && high !== null && (
      <>
        <line className="board-sure" x1={at(low)} x2={at(high)} y1="10" y2="10" />
        <circle cx={at(share)} cy="10" r="5" />
      </>
    )}
  </svg>
)
