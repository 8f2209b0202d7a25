import type { Lane, Status } from '../../../db/vocabulary.ts'
import type { Actor } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import { categoryName } from '../../routing/categories.ts'
import { fold } from '../../routing/text.ts'
import { type StoredRow, ticketPage } from './store.ts'

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

export type TicketRow = ReturnType<typeof rowOf>

/** One page of the tickets that the viewer may see, and where the next begins. */
export const listTickets = async (
  { db, actor, now }: { db: Db; actor: Actor; now: Date },
  asked: InboxQuestion,
): Promise<{ tickets: TicketRow[]; next: string | null }> => {
  const q = asked.q ? fold(asked.q) : undefined
  const rows = await ticketPage(db, actor, {
    ...asked,
    ...(q ? { q } : {}),
    after: readCursor(asked.cursor),
    now,
  })
  const tickets = rows.slice(0, asked.limit).map(rowOf)
  const last = tickets.at(-1)
  return { tickets, next: rows.length > asked.limit && last ? makeCursor(last, asked.sort) : null }
}

export const rowOf = (row: StoredRow) => {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    lane: row.lane,
    status: row.status,
    urgency: row.urgency,
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
    heldSince: row.heldSince,
    supporters: row.supporters,
    bounces: row.bounces,
    reopenings: row.reopenings,
    version: row.version,
  }
}

/** Keyset cursors: the sort key of the last row and its id. */
const makeCursor = (row: TicketRow, sort: InboxQuestion['sort']) =>
  sort === 'due' ? `${row.dueAt.getTime()}.${row.id}` : `${row.id}`

const readCursor = (cursor: string | undefined): { id: number; dueAt: Date | null } | null => {
  const match = cursor?.match(/^(?:(\d{1,15})\.)?(\d{1,15})$/)
  return match ? { dueAt: match[1] ? new Date(Number(match[1])) : null, id: Number(match[2]) } : null
}
