import { useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { Count } from './count.tsx'
import { OpenBar } from './open-bar.tsx'
import { listOf } from './period.tsx'

/** What is open now, by how long it has waited. */
export const Ages = ({ board: { ages, unit } }: { board: Board }) => {
  const say = useSay()
  const most = Math.max(1, ...ages.map(({ open }) => open))
  return (
    <section className="board-part">
      <h2>{say(words.ages)}</h2>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say(words.waited)}</th>
            <td />
            <th scope="col">{say(words.open)}</th>
            <th scope="col">{say(words.overdue)}</th>
          </tr>
        </thead>
        <tbody>
          {ages.map(({ upTo, open, overdue, from, to }, i) => (
            <tr key={upTo}>
              <th scope="row">{say(words.age(ages[i - 1]?.upTo ?? 0, upTo))}</th>
              <td className="board-drawn">
                <OpenBar {...{ open, overdue, most }} />
              </td>
              <td>
                <Count n={open} to={listOf(unit.unit, 'open', { from, to })} />
              </td>
              <td data-late={overdue > 0}>
                <Count n={overdue} to={listOf(unit.unit, 'stands-overdue', { from, to })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
