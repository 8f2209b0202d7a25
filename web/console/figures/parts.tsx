import { useLanguage, useSay } from '../language.ts'
import type { Board, Sentence } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { channelNames } from '../words.ts'
import { answeredOf, length, number, percent } from './say.ts'

export const Categories = ({ board: { categories } }: { board: Board }) => (
  <Parts parts={categories} title={words.categories} head={words.category} />
)

export const Channels = ({ board: { channels } }: { board: Board }) => (
  <Parts
    parts={channels.map((part) => ({ ...part, name: channelNames[part.code] }))}
    title={words.channels}
    head={words.channel}
  />
)

type PartsProps = { parts: Board['categories']; title: Sentence; head: Sentence }

/** The same figures for each part, the most reported first. */
const Parts = ({ parts: given, title, head }: PartsProps) => {
  const say = useSay()
  const language = useLanguage()
  const parts = given.toSorted((a, b) => (b.totals['taken-in'] ?? 0) - (a.totals['taken-in'] ?? 0))
  if (parts.length === 0) return null
  return (
    <section className="board-part">
      <h2>{say(title)}</h2>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say(head)}</th>
            <th scope="col">{say(words.takenIn)}</th>
            <th scope="col">{say(words.inTime)}</th>
            <th scope="col">{say(words.half)}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ code, name, totals, answer }) => {
            const of = answeredOf(totals)
            return (
              <tr key={code}>
                <th scope="row">{name[language]}</th>
                <td>{number(totals['taken-in'] ?? 0, language)}</td>
                <td>
                  {of === 0 ? '–' : percent((totals['done-in-time'] ?? 0) / of, { of, language })}
                  {of > 0 && <small className="quiet">{`${totals['done-in-time'] ?? 0}/${of}`}</small>}
                </td>
                <td>{answer.median === null ? '–' : say(length(answer.median, language))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
