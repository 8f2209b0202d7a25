import { todaysLetters } from '../../platform/legacy-letters.ts'
import { cleanText } from '../../platform/text.ts'
import { joinHalves } from './halves.ts'
import type { InboundRow } from './store.ts'

export type Whole = {
  text: string
  /** The rows that it is made of. */
  ids: number[]
  /** The ticket that earlier parts of the same message already went to. */
  continues: number | null
}

const patience = 10 * 60_000

/**
 * Joins the parts of a long message, in their order. Null while parts are missing and there is still hope; after ten
 * minutes what came is taken as it is, with a mark where a part is missing.
 */
export const joinParts = (rows: InboundRow[], now: Date): Whole | null => {
  const waiting = rows.filter(({ handledAt }) => handledAt === null)
  const continues = rows.find(({ ticketId }) => ticketId !== null)?.ticketId ?? null
  const total = rows[0]!.parts ?? 1
  const oldest = Math.min(...rows.map(({ receivedAt }) => receivedAt.getTime()))
  const isComplete = rows.length === total
  if (!isComplete && continues === null && now.getTime() - oldest < patience) return null
  const ids = waiting.map(({ id }) => id)
  if (isComplete && waiting.length === rows.length)
    return { text: wholeText(rows.map(({ body }) => body).join('')), ids, continues }
  return { text: wholeText(withGaps(waiting)), ids, continues }
}

/** No text of people is longer, and each letter costs time; the rows keep all of it. */
const longest = 50_000

/** Joined first, cleaned then: a part ends inside a word, at its blank, or inside an emoji. */
export const wholeText = (joined: string): string =>
  cleanText(todaysLetters(joinHalves(joined))).slice(0, longest)

const withGaps = (rows: InboundRow[]): string =>
  rows
    .map(({ body, part }, i) => ((rows[i - 1]?.part ?? part! - 1) === part! - 1 ? body : ` […] ${body}`))
    .join('')
