import type { Lane, Status } from '../../../db/vocabulary.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { notOfThisList } from '../../platform/cursor.ts'
import type { Db } from '../../platform/database.ts'
import { categoryName } from '../../routing/categories.ts'
import { fold } from '../../routing/text.ts'
import { readReference } from '../reference.ts'
import { dueNow } from './due-now.ts'
import { type ListPlace, ticketPage } from './list-store.ts'
import type { StoredRow } from './store.ts'

export type InboxQuestion = {
  status?: Status[]
  department?: number
  commune?: string
  province?: string
  category?: string
  lane?: Lane
  q?: string
  mine?: boolean
  overdue?: boolean
  sort: 'newest' | 'due'
  cursor?: string
  limit: number
}

export type ListedTicket = ReturnType<typeof rowOf>

/** One page of the tickets that the viewer may see, and where the next begins. */
export const listTickets = async (
  { db, actor, now }: { db: Db; actor: Actor; now: Date },
  asked: InboxQuestion,
): Promise<{ tickets: ListedTicket[]; next: string | null }> => {
  const q = asked.q ? fold(readReference(asked.q) ?? asked.q) : undefined
  const rows = await ticketPage(db, actor, {
    ...asked,
    ...(q ? { q } : {}),
    after: readCursor(asked),
    now,
  })
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    tickets: page.map(rowOf),
    next: rows.length > asked.limit && last ? makeCursor(last, asked.sort) : null,
  }
}

export const rowOf = (row: StoredRow) => {
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
    category: { code: row.categoryCode, name: categoryName(row.categoryCode) },
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

/** Keyset cursors: the sort, whether it presses, when it is due, and its id. */
const makeCursor = ({ rank, dueAt, id }: ListPlace, sort: InboxQuestion['sort']) =>
  [sort, rank, dueAt.getTime(), id].join('.')

const readCursor = ({ cursor, sort }: InboxQuestion): ListPlace | null => {
  if (!cursor) return null
  const match = cursor.match(/^(newest|due)\.([0-2])\.(\d{1,15})\.(\d{1,15})$/)
  if (match?.[1] !== sort) throw notOfThisList()
  return { rank: Number(match[2]), dueAt: new Date(Number(match[3])), id: Number(match[4]) }
}
