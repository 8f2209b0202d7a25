import type { Ctx } from '../../context/context.ts'
import { isoInVietnam } from '../../platform/vietnam-time.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { answerToAll } from './answered.ts'
import type { Paged, Span } from './asked.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import { publishedUpdates, type UpdateRow, updatesOfClient } from './updates-store.ts'
import type { Value } from './xml.ts'

type Asking = { jurisdiction: Jurisdiction; span: Span; paged: Paged; clientId: string | null }

/** What became of published requests, and of those that the program brought, in the order in which it happened. */
export const listUpdates = async (
  { db }: Ctx,
  { jurisdiction, span, paged: { page, pageSize }, clientId }: Asking,
): Promise<Value[]> => {
  const listed = { ...jurisdiction, ...span, limit: pageSize, offset: (page - 1) * pageSize, clientId }
  const [open, own] = await Promise.all([
    publishedUpdates(db, listed),
    clientId === null ? [] : updatesOfClient(db, clientId, listed),
  ])
  const known = new Map([...open, ...own].map((row) => [row.id, row]))
  return [...known.values()].sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id).map(asUpdate)
}

const asUpdate = (row: UpdateRow): Value => ({
  update_id: String(row.id),
  service_request_id: row.reference,
  status: isOpen(row.status) ? 'open' : 'closed',
  updated_datetime: isoInVietnam(row.at),
  description: row.word ?? saidOf(row),
  media_url: null,
})

const saidOf = (row: UpdateRow): string => {
  const [name, answer] = [statusNames[row.status].vi, answerToAll(row)]
  return answer ? `${name}: ${answer}` : name
}
