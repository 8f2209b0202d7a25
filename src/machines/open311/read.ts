import type { Ctx } from '../../context/context.ts'
import { readReference } from '../../tickets/reference.ts'
import type { RequestsAsked } from './asked.ts'
import { unknownRequest } from './faults.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import { asRequests } from './request.ts'
import { type Listed, publishedRequests, type RequestRow, requestsNamed, requestsOfClient } from './store.ts'
import type { Value } from './xml.ts'

/** The published requests of a jurisdiction, and those that the program behind the key brought; the newest first. */
export const listRequests = async (
  ctx: Ctx,
  {
    jurisdiction,
    asked,
    clientId,
  }: { jurisdiction: Jurisdiction; asked: RequestsAsked; clientId: string | null },
): Promise<Value[]> => {
  const { references, extended } = asked
  if (references) return asRequests(ctx, await named(ctx, { references, clientId }), extended)
  const rows = await listed(ctx, { jurisdiction, asked, clientId })
  return asRequests(ctx, rows, extended)
}

const named = (ctx: Ctx, { references, clientId }: { references: string[]; clientId: string | null }) =>
  requestsNamed(ctx.db, { references: references.flatMap((typed) => readReference(typed) ?? []), clientId })

type Asking = { jurisdiction: Jurisdiction; asked: RequestsAsked; clientId: string | null }

const listed = async (ctx: Ctx, { jurisdiction, asked, clientId }: Asking): Promise<RequestRow[]> => {
  const { by, span, categories, statuses, page, pageSize } = asked
  const offset = (page - 1) * pageSize
  const narrow: Listed = { ...jurisdiction, by, ...span, categories, statuses, limit: pageSize, offset }
  if (clientId === null) return publishedRequests(ctx.db, narrow)
  const all = { ...narrow, limit: offset + pageSize, offset: 0 }
  const [open, own] = await Promise.all([
    publishedRequests(ctx.db, all),
    requestsOfClient(ctx.db, clientId, all),
  ])
  const known = new Map([...open, ...own].map((row) => [row.id, row]))
  const at = (row: RequestRow) => (by === 'reported' ? row.reportedAt : row.updatedAt).getTime()
  return [...known.values()].sort((a, b) => at(b) - at(a) || b.id - a.id).slice(offset, offset + pageSize)
}

/** One of them; refused as if it were not there where it is neither published nor the program's own. */
export const readRequest = async (
  ctx: Ctx,
  reference: string,
  { clientId, extended }: { clientId: string | null; extended: boolean },
): Promise<Value[]> => {
  const rows = await named(ctx, { references: [reference], clientId })
  if (rows.length === 0) throw unknownRequest()
  return asRequests(ctx, rows, extended)
}
