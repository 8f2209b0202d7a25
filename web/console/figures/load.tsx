import { Link } from 'wouter'
import { Unloaded } from '../feedback.tsx'
import { addressOf } from '../inbox/filters.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Board, ProvinceLoads } from '../shapes.ts'
import { words } from '../words/load.ts'
import { Count } from './count.tsx'
import { useProvinceLoad } from './load-queries.ts'
import { listOf } from './period.tsx'
import { number } from './say.ts'

type Told = { board: Board; loads: ProvinceLoads }

/** What only the centre can see to: it lies nowhere, nobody works there, or far more is open than one can do. */
export const ProvinceLoad = ({ board }: { board: Board }) => {
  const loads = useProvinceLoad(board.unit.unit)
  if (!loads.data) return <Unloaded of={loads} />
  return (
    <>
      <Unheld loads={loads.data} />
      <Uneven board={board} loads={loads.data} />
    </>
  )
}

const Unheld = ({ loads: { unplaced, unstaffed } }: Pick<Told, 'loads'>) => {
  const say = useSay()
  const rows = [
    ...unplaced.filter(({ open }) => open > 0).map((one) => ({ ...one, why: words.unplaced })),
    ...unstaffed.holding.map((one) => ({ ...one, why: words.nobody })),
  ]
  return (
    <section className="board-part">
      <h2>{say(words.title)}</h2>
      {rows.length === 0 ? (
        <p>{say(words.allIsWell)}</p>
      ) : (
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{say(words.place)}</th>
              <th scope="col">{say(words.why)}</th>
              <th scope="col">{say(words.open)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ departmentId, name, open, why }) => (
              <tr key={departmentId}>
                <th scope="row">{name}</th>
                <td>{say(why)}</td>
                <td>
                  <Count n={open} to={addressOf('/tickets', { department: String(departmentId) })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unstaffed.departments > 0 && (
        <p className="quiet small">{say(words.unstaffed(unstaffed.departments, unstaffed.communes))}</p>
      )}
    </section>
  )
}

const Uneven = ({ board, loads: { each, communes } }: Told) => {
  const say = useSay()
  const language = useLanguage()
  if (each === null) return null
  const usual = rounded(each)
  const standing = { from: board.ages.at(-1)!.from, to: board.ages[0]!.to }
  const most = Math.max(2 * each, ...communes.map(({ open, officers }) => open / officers))
  return (
    <section className="board-part">
      <h2>{say(words.loads)}</h2>
      <p className="quiet small">{say(words.rule(number(usual, language)))}</p>
      {communes.length === 0 ? (
        <p>{say(words.even)}</p>
      ) : (
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{say(words.commune)}</th>
              <td className="board-drawn" />
              <th scope="col">{say(words.each)}</th>
              <th scope="col">{say(words.officers)}</th>
              <th scope="col">{say(words.open)}</th>
            </tr>
          </thead>
          <tbody>
            {communes.map(({ unit, name, open, officers, load }) => (
              <tr key={unit}>
                <th scope="row">
                  <Link href={`/figures/${unit}`}>{name}</Link>
                  <small className={load === 'overloaded' ? 'problem' : 'quiet'}>
                    {say(words.load[load])}
                  </small>
                </th>
                <td className="board-drawn">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      className="board-load"
                      data-load={load}
                      width={(100 * open) / officers / most}
                      height="8"
                    />
                    <rect className="board-usual" x={(100 * each) / most} width="1" height="8" />
                  </svg>
                </td>
                <td>{number(rounded(open / officers), language)}</td>
                <td>{number(officers, language)}</td>
                <td>
                  <Count n={open} to={listOf(unit, 'open', standing)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const rounded = (n: number) => (n < 10 ? Math.round(10 * n) / 10 : Math.round(n))
