import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board, ListCode, Sentence } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { channelNames } from '../words.ts'
import { Count } from './count.tsx'
import { listOf } from './period.tsx'
import type { Period } from './queries.ts'
import { answeredOf, length, percent } from './say.ts'

type OfBoard = { board: Board; period: Period }

export const Categories = ({ board, period }: OfBoard) => (
  <Parts
    of={{ board, period, kind: 'category' }}
    parts={board.categories}
    title={words.categories}
    head={words.category}
  />
)

export const Channels = ({ board, period }: OfBoard) => (
  <Parts
    of={{ board, period, kind: 'channel' }}
    parts={board.channels.map((part) => ({ ...part, name: channelNames[part.code] }))}
    title={words.channels}
    head={words.channel}
  />
)

type PartsProps = {
  of: OfBoard & { kind: 'category' | 'channel' }
  parts: Board['categories']
  title: Sentence
  head: Sentence
}

/** The same figures for each part, the most reported first. */
const Parts = ({ of: { board, period, kind }, parts: given, title, head }: PartsProps) => {
  const say = useSay()
  const language = useLanguage()
  const parts = given.toSorted((a, b) => (b.totals['taken-in'] ?? 0) - (a.totals['taken-in'] ?? 0))
  const opens = (measure: ListCode, code: string) =>
    listOf(board.unit.unit, measure, { ...period, [kind]: code })
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
                <td>
                  <Count n={totals['taken-in'] ?? 0} to={opens('taken-in', code)} />
                </td>
                <td>
                  {of === 0 ? (
                    '–'
                  ) : (
                    <Link href={opens('answered', code)}>
                      {percent((totals['done-in-time'] ?? 0) / of, { of, language })}
                    </Link>
                  )}
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
