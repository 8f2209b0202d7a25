import { Unloaded } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/load.ts'
import { Count } from './count.tsx'
import { useOfficers } from './load-queries.ts'
import { OpenBar } from './open-bar.tsx'
import { listOf } from './period.tsx'

/** Who has how much in hand and how much of it is overdue; each number opens its list. */
export const Officers = ({ board: { unit } }: { board: Board }) => {
  const say = useSay()
  const known = useOfficers(unit.unit)
  if (!known.data) return <Unloaded of={known} />
  const { officers, isAll, from, to } = known.data
  if (officers.length === 0) return null
  const most = Math.max(1, ...officers.map(({ open }) => open))
  return (
    <section className="board-part">
      <h2>{say(words.byOfficer)}</h2>
      {!isAll && <p className="quiet small">{say(words.countedInPart)}</p>}
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say(words.inHands)}</th>
            <td />
            <th scope="col">{say(words.open)}</th>
            <th scope="col">{say(words.overdue)}</th>
          </tr>
        </thead>
        <tbody>
          {officers.map(({ id, name, open, overdue }) => {
            const whose = { from, to, officer: id ?? 'nobody' }
            return (
              <tr key={id}>
                <th scope="row">{name ?? say(words.nobodyYet)}</th>
                <td className="board-drawn">
                  <OpenBar {...{ open, overdue, most }} />
                </td>
                <td>
                  <Count n={open} to={listOf(unit.unit, 'open', whose)} />
                </td>
                <td data-late={overdue > 0}>
                  <Count n={overdue} to={listOf(unit.unit, 'stands-overdue', whose)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
