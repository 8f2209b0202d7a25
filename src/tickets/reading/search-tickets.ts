import type { Staff } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import type { ListedRow, ListPlace } from './list-store.ts'
import type { Narrowing } from './narrowing.ts'
import { whereaboutsOf } from './narrowing-store.ts'
import { namedIn, partsOf, questionsOf, rarestOf, stagesOf, wordsOf } from './search.ts'
import { newestTicket, sharesOf, ticketsByParts, ticketsByWords } from './search-store.ts'

type Asking = { db: Db; actor: Staff; now: Date }
/** How a page goes on: by what it is sorted, or by how its words are found. */
export type Order = 'newest' | 'due' | 'words' | 'parts'

type Search = Narrowing & { text: string; after: ListPlace | null; order: Order | null; limit: number }
/** `goesOn`: where the next page looks on, though this one may be empty. */
export type Found = { rows: ListedRow[]; order: Order; goesOn?: ListPlace | null }

/** So many of the newest are looked through for parts of words. */
const amongNewest = 500

/** Looks for whole words in everything that somebody sees, in any order; where none are found, for parts among the newest. */
export const searchTickets = async (asking: Asking, asked: Search): Promise<Found> => {
  const words = wordsOf(asked.text)
  if (asked.order !== 'parts' && words.length > 0) {
    const { rows, goesOn } = await byWords(asking, asked, words)
    if (rows.length > 0 || goesOn || asked.order === 'words') return { rows, order: 'words', goesOn }
  }
  return { rows: await byParts(asking, asked), order: 'parts' }
}

/** What presses, then the newest, and further back only while the page is not full. */
const byWords = async (asking: Asking, asked: Search, words: string[]): Promise<Omit<Found, 'order'>> => {
  const { db, actor, now } = asking
  const question = { seats: roomsOf(actor), words, asked }
  if (question.seats.length === 0) return { rows: [] }
  const [newest, known] = await Promise.all([newestTicket(db), sharesOf(db, namedIn(question))])
  const shares = new Map(known.map(({ lexeme, share }) => [lexeme, share]))
  const rarest = rarestOf(shares, question) * newest
  const { stages, left } = stagesOf({ newest, after: asked.after, rarest })
  const rows: ListedRow[] = []
  for (const stage of stages) {
    const questions = questionsOf(stage, question, shares)
    const { below, pressing } = stage
    rows.push(...(await ticketsByWords(db, actor, { ...asked, questions, pressing, below, now })))
    if (rows.length > asked.limit) return { rows: rows.slice(0, asked.limit + 1) }
  }
  return { rows, goesOn: left === null ? null : { rank: 2, dueAt: new Date(0), id: left } }
}

const byParts = async ({ db, actor, now }: Asking, asked: Search) => {
  const parts = partsOf(asked.text)
  const sort = asked.overdue ? 'due' : 'newest'
  const lies = await whereaboutsOf(db, asked)
  return ticketsByParts(db, actor, { ...asked, lies, parts, among: amongNewest, sort, now })
}
