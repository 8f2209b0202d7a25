import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { number } from './say.ts'

/** How many khiếu nại and tố cáo there were, as far as that can be told without telling of one. */
export const Sealed = ({ board: { sealed } }: { board: Board }) => {
  const say = useSay()
  const language = useLanguage()
  if (!sealed) return null
  const told = (n: number) => (n === 0 ? say(words.fewerThanFive) : say(words.atLeast(number(n, language))))
  return (
    <section className="board-part">
      <h2>{say(words.sealed(sealed.from))}</h2>
      <table className="board-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say(words.takenIn)}</th>
            <th scope="col">{say(words.answered)}</th>
          </tr>
        </thead>
        <tbody>
          {sealed.lanes.map(({ lane, takenIn, answered }) => (
            <tr key={lane}>
              <th scope="row">{say(words.sealedLane[lane])}</th>
              <td>{told(takenIn)}</td>
              <td>{told(answered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say(words.inFives)}</p>
    </section>
  )
}
