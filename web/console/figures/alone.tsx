import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import type { Board } from '../shapes.ts'
import { words } from '../words/load.ts'
import { useAlone } from './load-queries.ts'

/** Where one illness stops the work. */
export const Alone = ({ board }: { board: Board }) => {
  const say = useSay()
  const language = useLanguage()
  const list = useAlone(board.unit.unit)
  if (!list.data) return <Unloaded of={list} />
  const people = list.data.pages.flatMap((page) => page.people)
  return (
    <section className="board-part board-wide">
      <h2>{say(words.alone)}</h2>
      {people.length === 0 ? (
        <p>{say(words.noneAlone)}</p>
      ) : (
        <>
          <p className="quiet small">{say(words.aloneNote)}</p>
          <table className="board-table board-said">
            <thead>
              <tr>
                <th scope="col">{say(words.department)}</th>
                <th scope="col">{say(words.officer)}</th>
                <th scope="col">{say(words.fields)}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ departmentId, department, officer, categories }) => (
                <tr key={`${departmentId} ${officer}`}>
                  <th scope="row">{department}</th>
                  <td>{officer}</td>
                  <td>
                    {categories ? categories.map((name) => name[language]).join(', ') : say(words.everything)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <More list={list} />
    </section>
  )
}
