import { MadeFiles } from '../files/made-files.tsx'
import { TakeLinks } from '../files/take-links.tsx'
import { useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'

const kinds = ['figures', 'tickets', 'events'] as const

/** What the figures are made of, to be worked with elsewhere. */
export const Take = ({ board, period }: { board: Board; period: Period }) => {
  const say = useSay()
  return (
    <section className="board-part board-take">
      <h2>{say(words.take)}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{say(words.takes[kind])}</span>
            <TakeLinks
              what={say(words.takes[kind])}
              hrefOf={(format) =>
                `/api/exports/boards/${board.unit.unit}/${kind}${searchOf(period)}&format=${format}`
              }
            />
          </li>
        ))}
      </ul>
      <p className="quiet small">{say(words.takeNote)}</p>
      <MadeFiles />
    </section>
  )
}
