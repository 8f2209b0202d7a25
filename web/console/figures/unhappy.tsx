import { Link } from 'wouter'
import { dayOf } from '../clock.ts'
import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import type { Board } from '../shapes.ts'
import { words } from '../words/load.ts'
import { useUnhappy } from './load-queries.ts'
import type { Period } from './queries.ts'

/** Answers that residents did not accept, in their own words: read one by one, not as a number. */
export const Unhappy = ({ board, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const list = useUnhappy(board.unit.unit, period)
  if (!list.data) return <Unloaded of={list} />
  const tickets = list.data.pages.flatMap((page) => page.tickets)
  if (tickets.length === 0) return null
  return (
    <section className="board-part board-wide board-unhappy">
      <h2>{say(words.unhappy)}</h2>
      <ul>
        {tickets.map(({ id, reference, title, officer, department, said }) => (
          <li key={id}>
            <Link href={`/tickets/${id}`} lang="vi">
              {title}
            </Link>
            <span className="quiet small">{[reference, officer?.name ?? department.name].join(' · ')}</span>
            {said.map(({ at, score, notDone, words: told }) => (
              <p key={at}>
                <span className="quiet small">
                  {[dayOf(at, language), score && say(words.marks(score)), notDone && say(words.notDone)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {told && <q lang="vi">{told}</q>}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}
