import { mayAct } from '../../access/acts.ts'
import { type Actor, type Staff, sealedLanes } from '../../access/permissions.ts'
import { answeredOnce, type Told } from '../../context/told.ts'
import { roomsOf } from '../../events/rooms.ts'
import { notOfThisList } from '../../platform/cursor.ts'
import type { Db } from '../../platform/database.ts'
import { fold } from '../../routing/text.ts'
import type { Texts } from '../../texts/book.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { isOpen } from '../lifecycle.ts'
import { readReference } from '../reference.ts'
import { dueNow } from './due-now.ts'
import { type ListedRow, type ListPlace, ticketPage } from './list-store.ts'
import type { Narrowing } from './narrowing.ts'
import { whereaboutsOf } from './narrowing-store.ts'
import { partsOf } from './search.ts'
import { ticketsAmong } from './search-store.ts'
import { type Found, type Order, searchTickets } from './search-tickets.ts'
import type { StoredRow } from './store.ts'

export type InboxQuestion = Narrowing & {
  q?: string
  /** Only these: what has become of them in the list. */
  ids?: number[]
  /** With `ids`: the newest event that the asker was told of. */
  since?: number
  sort: 'newest' | 'due'
  cursor?: string
  limit: number
}

export type ListedTicket = ReturnType<typeof rowOf>
export type PlacedTicket = ReturnType<typeof placedOf>
type Asking = { db: Db; actor: Actor; now: Date; told?: Told; knowledge?: { texts: Texts } }

const inNoWordsOfTheirOwn: Texts = new Map()

/** One page of the tickets that the viewer may see, and where the next begins. */
export const listTickets = async (
  asking: Asking,
  asked: InboxQuestion,
): Promise<{ tickets: PlacedTicket[]; next: string | null; sort: 'newest' | 'due' }> => {
  const { rows, order, goesOn } = await foundFor(asking, asked)
  const limit = asked.ids?.length ?? asked.limit
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const texts = asking.knowledge?.texts ?? inNoWordsOfTheirOwn
  return {
    tickets: page.map((row) => placedOf(row, { texts, actor: asking.actor })),
    next: rows.length > limit && last ? makeCursor(last, order) : goesOn ? makeCursor(goesOn, order) : null,
    sort: order === 'due' ? 'due' : 'newest',
  }
}

const foundFor = (asking: Asking, asked: InboxQuestion): Promise<Found> => {
  if (asked.ids) return amongFor(asking, asked, asked.ids)
  return asked.q ? searchedFor(asking, asked, asked.q) : listedFor(asking, asked)
}

/** What is overdue is always sorted by its dates, and what was searched for by its age. */
const sortOf = ({ overdue, q, sort }: InboxQuestion) => (overdue ? 'due' : q ? 'newest' : sort)

/** Those who hear of a change ask the same in the same moment: they share one answer, and each is shown what they may see of it. */
const amongFor = async ({ db, actor, now, told }: Asking, asked: InboxQuestion, ids: number[]) => {
  const order: Order = sortOf(asked)
  const question = { ...asked, ids, parts: asked.q ? partsOf(fold(asked.q)) : [], sort: order, now }
  if (actor.kind !== 'staff' || !told || asked.since === undefined)
    return { rows: await ticketsAmong(db, actor, question), order }
  const { mine, since, now: _, ...shared } = { ...question, ids: ids.toSorted((a, b) => a - b) }
  const rows = await answeredOnce(told, { key: JSON.stringify(shared), since: asked.since, now }, () =>
    ticketsAmong(db, { kind: 'system' }, question),
  )
  return { rows: rows.filter((row) => isShown(actor, row) && !(mine && row.officerId !== actor.id)), order }
}

/** The seats come with the row, read in one statement: what `mayView` says, by the rule that lists stand on. */
const isShown = (staff: Staff, { seats }: { seats: string[] }) => {
  const rooms = roomsOf(staff)
  return seats.some((seat) => rooms.includes(seat))
}

const listedFor = async ({ db, actor, now }: Asking, asked: InboxQuestion) => {
  const sort = sortOf(asked)
  const { after } = readCursor(asked.cursor, [sort])
  if (actor.kind !== 'staff') return { rows: [], order: sort }
  const lies = await whereaboutsOf(db, asked)
  return { rows: await ticketPage(db, actor, { ...asked, lies, sort, after, now }), order: sort }
}

const searchedFor = async ({ db, actor, now }: Asking, asked: InboxQuestion, q: string) => {
  const { after, order } = readCursor(asked.cursor, ['words', 'parts'])
  if (actor.kind !== 'staff') return { rows: [], order: 'words' as const }
  return searchTickets({ db, actor, now }, { ...asked, text: fold(readReference(q) ?? q), after, order })
}

/** With what its reader may do to several at once: who only oversees a ticket is offered nothing that is refused. */
const placedOf = (row: ListedRow, { texts, actor }: { texts: Texts; actor: Actor }) => {
  const holding = { ...row, sharedWith: [] }
  return {
    ...rowOf(row, texts),
    rank: row.rank,
    mayAccept: row.status === 'new' && mayAct(actor, 'accept', holding),
    mayAssign: isOpen(row.status) && mayAct(actor, 'assign', holding),
  }
}

export const rowOf = (row: StoredRow, texts: Texts) => {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    lane: row.lane,
    sealed: sealedLanes.includes(row.lane),
    status: row.status,
    urgency: row.urgency,
    dangerCheck: row.dangerCheck,
    channel: row.channel,
    category: { code: row.categoryCode, name: categoryNameAt(texts, row.categoryCode, row) },
    commune: row.communeCode ? { code: row.communeCode, name: row.communeName! } : null,
    provinceCode: row.provinceCode,
    department: { id: row.departmentId, name: row.departmentName },
    officer: row.officerId ? { id: row.officerId, name: row.officerName ?? '' } : null,
    receivedAt: row.receivedAt,
    reportedAt: row.reportedAt,
    acceptDueAt: row.acceptDueAt,
    dueAt: row.dueAt,
    pausedSince: row.pausedSince,
    dueNow: dueNow(row),
    heldSince: row.heldSince,
    supporters: row.supporters,
    bounces: row.bounces,
    reopenings: row.reopenings,
    version: row.version,
  }
}

/** Keyset cursors: the order, whether it presses, when it is due, and its id. */
const makeCursor = ({ rank, dueAt, id }: ListPlace, order: Order) =>
  [order, rank, dueAt.getTime(), id].join('.')

const readCursor = (
  cursor: string | undefined,
  orders: Order[],
): { after: ListPlace | null; order: Order | null } => {
  if (!cursor) return { after: null, order: null }
  const match = cursor.match(/^(newest|due|words|parts)\.([0-3])\.(\d{1,15})\.(\d{1,15})$/)
  const order = orders.find((one) => one === match?.[1])
  if (!match || !order || (order !== 'due' && match[2] === '3')) throw notOfThisList()
  return { after: { rank: Number(match[2]), dueAt: new Date(Number(match[3])), id: Number(match[4]) }, order }
}
