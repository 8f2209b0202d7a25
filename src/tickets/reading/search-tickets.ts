import type { Staff } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import type { ListedRow, ListPlace } from './list-store.ts'
import type { Narrowing } from './narrowing.ts'
import { whereaboutsOf } from './narrowing-store.ts'
import { partsOf, questionsOf, stagesOf, wordsOf } from './search.ts'
import { newestTicket, ticketsByParts, ticketsByWords } from './search-store.ts'

type Asking = { db: Db; actor: Staff; now: Date }
/** How a page goes on: by what it is sorted, or by how its words are found. */
export type Order = 'newest' | 'due' | 'words' | 'parts'

type Search = Narrowing & { text: string; after: ListPlace | null; order: Order | null; limit: number }
type Found = { rows: ListedRow[]; order: Order }

/** So many of the newest are looked through for parts of words. */
const amongNewest = 500

/** Looks for whole words in everything that somebody sees, in any order; where none are found, for parts among the newest. */
export const searchTickets = async (asking: Asking, asked: Search): Promise<Found> => {
  const words = wordsOf(asked.text)
  if (asked.order !== 'parts' && words.length > 0) {
    const rows = await byWords(asking, asked, words)
    if (rows.length > 0 || asked.order === 'words') return { rows, order: 'words' }
  }
  return { rows: await byParts(asking, asked), order: 'parts' }
}

/** What presses, then the newest, and further back only while the page is not full. */
const byWords = async ({ db, actor, now }: Asking, asked: Search, words: string[]): Promise<ListedRow[]> => {
  const seats = roomsOf(actor)
  const found: ListedRow[] = []
  if (seats.length === 0) return found
  for (const stage of stagesOf(await newestTicket(db), asked.after)) {
    const questions = questionsOf(stage, { seats, words, asked })
    const { below, pressing } = stage
    found.push(...(await ticketsByWords(db, actor, { ...asked, questions, pressing, below, now })))
    if (found.length > asked.limit) break
  }
  return found.slice(0, asked.limit + 1)
}

const byParts = async ({ db, actor, now }: Asking, asked: Search) => {
  const parts = partsOf(asked.text)
  const sort = asked.overdue ? 'due' : 'newest'
  const lies = await whereaboutsOf(db, asked)
  return ticketsByParts(db, actor, { ...asked, lies, parts, among: amongNewest, sort, now })
}
