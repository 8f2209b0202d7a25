import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { Count } from './count.tsx'
import { listOf, searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { number, percent } from './say.ts'

type Unit = Board['beneath'][number]
type Props = { board: Board; period: Period }
/** The country's share in the first quarter of the two-level model. */
const country = 0.91
const width = 200
const at = (share: number) => width * share

const isBusy = ({ totals }: Pick<Unit, 'totals'>) => Object.values(totals).some((n) => n > 0)

/** The units that this one is made of, as the server ranks them; the drawing says nothing that the cells do not. */
export const Beneath = ({ board, period }: Props) => {
  const say = useSay()
  const { beneath, unit } = board
  const busy = beneath.filter(isBusy)
  const few = busy.filter(({ rank }) => rank === null)
  if (busy.length === 0) return null
  return (
    <section className="board-part board-wide">
      <h2>{say(words.beneath[unit.kind])}</h2>
      <p className="quiet small">{say(words.fairness)}</p>
      <table className="board-table board-units">
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
          {busy
            .filter(({ rank }) => rank !== null)
            .map((one) => (
              <UnitRow key={one.unit} one={one} board={board} period={period} />
            ))}
        </tbody>
        {few.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={6} className="quiet">
                {say(words.tooFewToRank)}
              </th>
            </tr>
            {few.map((one) => (
              <UnitRow key={one.unit} one={one} board={board} period={period} />
            ))}
          </tbody>
        )}
        <Rest board={board} />
      </table>
    </section>
  )
}

/** What is counted above and in none of the rows, so that they add up. */
const Rest = ({ board: { beneath, totals } }: { board: Board }) => {
  const say = useSay()
  const language = useLanguage()
  const rest = (code: 'taken-in' | 'stands-open' | 'stands-overdue') =>
    (totals[code] ?? 0) - beneath.reduce((sum, one) => sum + (one.totals[code] ?? 0), 0)
  const [came, open, overdue] = [rest('taken-in'), rest('stands-open'), rest('stands-overdue')]
  if (came <= 0 && open <= 0) return null
  return (
    <tbody>
      <tr>
        <th scope="row">{say(words.elsewhere)}</th>
        <td className="board-drawn" />
        <td>–</td>
        <td>{number(came, language)}</td>
        <td>{number(open + overdue, language)}</td>
        <td>{number(overdue, language)}</td>
      </tr>
    </tbody>
  )
}

const UnitRow = ({
  one: { unit, name, rank, totals, inTime: rate },
  board,
  period,
}: Props & { one: Unit }) => {
  const say = useSay()
  const language = useLanguage()
  const said = (share: number | null) => percent(share, { of: rate.of, language })
  const overdue = totals['stands-overdue'] ?? 0
  // In a place a row counts what lies there alone.
  const lists = (code: 'taken-in' | 'open' | 'stands-overdue') =>
    board.unit.kind === 'place'
      ? listOf(board.unit.unit, code, { ...period, department: unit.split(':')[1]! })
      : listOf(unit, code, period)
  const counts = (n: number, code: 'taken-in' | 'open' | 'stands-overdue') => <Count n={n} to={lists(code)} />
  return (
    <tr>
      <th scope="row">
        {rank !== null && `${rank}. `}
        <Link href={`/figures/${unit}${searchOf(period)}`}>{name}</Link>
      </th>
      <td className="board-drawn">
        <Interval rate={rate} />
      </td>
      <td>
        {said(rate.share) ?? '–'}
        {rate.of > 0 && <small className="quiet">{`${rate.part}/${rate.of}`}</small>}
        {rank !== null && (
          <small className="quiet">{say(words.between(said(rate.low)!, said(rate.high)!))}</small>
        )}
        {rate.of === 0 && <small className="quiet">{say(words.idle)}</small>}
      </td>
      <td>{counts(totals['taken-in'] ?? 0, 'taken-in')}</td>
      <td>{counts((totals['stands-open'] ?? 0) + overdue, 'open')}</td>
      <td data-late={overdue > 0}>{counts(overdue, 'stands-overdue')}</td>
    </tr>
  )
}

const marks = [0, 0.5, 1]

/** From nothing to all: where the bars begin and end. */
const Scale = () => (
  <svg className="board-interval" viewBox={`-12 0 ${width + 24} 20`} aria-hidden="true">
    {marks.map((share) => (
      <text key={share} x={at(share)} y="14">{`${100 * share}%`}</text>
    ))}
  </svg>
)

const Interval = ({ rate: { share, low, high } }: { rate: Unit['inTime'] }) => (
  <svg className="board-interval" viewBox={`-12 0 ${width + 24} 20`} aria-hidden="true">
    <line className="board-axis" x1="0" x2={width} y1="10" y2="10" />
    {marks.map((mark) => (
      <line key={mark} className="board-axis" x1={at(mark)} x2={at(mark)} y1="6" y2="14" />
    ))}
    <line className="board-country" x1={at(country)} x2={at(country)} y1="2" y2="18" />
    {share !== null && low !== null && high !== null && (
      <>
        <line className="board-sure" x1={at(low)} x2={at(high)} y1="10" y2="10" />
        <circle cx={at(share)} cy="10" r="5" />
      </>
    )}
  </svg>
)
