import type { Actor, Staff } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { firstOf, type ListedRow, type ListPlace, type PageQuestion } from './list-store.ts'
import type { Narrowing } from './narrowing.ts'
import { narrowed } from './narrowing-store.ts'
import { placeInList, rowColumns, rowJoins } from './store.ts'

/* SQL: a search stands on the index of words, which names the seats that see a ticket. */

export const newestTicket = async (db: Db): Promise<number> => {
  const [row] = await db<{ id: number }[]>`select coalesce(max(id), 0) as id from tickets`
  return row!.id
}

/** In which share of all tickets these words of the index stand, as the statistics of the database know; what they do not name is rare. */
export const sharesOf = (db: Db, lexemes: string[]) =>
  db<{ lexeme: string; share: number }[]>`select lexeme, share from shares_of_words(${lexemes})`

export type WordsQuestion = Narrowing & {
  /** Of the index of words: all of them hold. */
  questions: string[]
  pressing: boolean
  after: ListPlace | null
  below: number
  limit: number
  now: Date
}

/**
 * Tickets whose words answer the questions: what presses, or the rest from the newest back, read no further than a page. The function
 * answers from the newest back, walks the index of words alone, and knows who asks; each ticket is looked up by itself.
 */
export const ticketsByWords = (db: Db, staff: Staff, asked: WordsQuestion) => db<ListedRow[]>`
  select ${rowColumns(db)}, ${placeInList(db, 'newest')} as rank
  from tickets_with_words(${asked.questions}, ${asked.below}) with ordinality as w(ticket_id, turn)
    cross join lateral (select * from tickets where id = w.ticket_id offset 0) t ${rowJoins(db)}
  where ${placeInList(db, 'newest')} ${asked.pressing ? db`< 2` : db`= 2`} ${narrowed(db, staff, asked)}
    ${asked.after ? db`and (${placeInList(db, 'newest')}, -t.id) > (${asked.after.rank}, ${-asked.after.id}::bigint)` : db``}
  order by ${asked.pressing ? db`rank, t.id desc` : db`w.turn`} limit ${asked.limit + 1}`

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const saysParts = (db: Db, parts: string[]) =>
  db`t.search like all(${parts.map((part) => `%${escapeLike(part)}%`)})`

/** The newest of a list in whose text every part stands, also within a word: as far back as is quick. */
export const ticketsByParts = (
  db: Db,
  staff: Staff,
  asked: PageQuestion & { parts: string[]; among: number },
) => db<ListedRow[]>`
  with newest as (${firstOf(db, { ...asked, staff, most: asked.among })})
  select ${rowColumns(db)}, newest.place as rank from newest join tickets t on t.id = newest.ticket_id ${rowJoins(db)}
  where ${saysParts(db, asked.parts)}
  order by place, soon, turn limit ${asked.limit + 1}`

export type AmongQuestion = Narrowing & { ids: number[]; parts: string[]; sort: 'newest' | 'due'; now: Date }

/** Those of these tickets that stand in the list, in its order, with the seats that see each. */
export const ticketsAmong = (db: Db, actor: Actor, asked: AmongQuestion) => db<
  (ListedRow & { seats: string[] })[]
>`
  select ${rowColumns(db)}, ${placeInList(db, asked.sort)} as rank,
    array(select s.seat from ticket_seats s where s.ticket_id = t.id) as seats from tickets t ${rowJoins(db)}
  where t.id = any(${asked.ids}) and ${visibleTo(db, actor)} ${narrowed(db, actor, asked)}
    ${asked.parts.length ? db`and ${saysParts(db, asked.parts)}` : db``}
  order by rank, ${asked.sort === 'due' ? db`case when ${placeInList(db, 'due')} < 3 then d.due_at end, case when ${placeInList(db, 'due')} < 3 then t.id else -t.id end` : db`t.id desc`}`
