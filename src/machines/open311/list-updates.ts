import type { Ctx } from '../../context/context.ts'
import { dayOf, isoInVietnam, startOfDay } from '../../platform/vietnam-time.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { lentAddress } from '../../tickets/pictures/lent.ts'
import { answerToAll } from './answered.ts'
import type { Paged, Span } from './asked.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import { changedRequests, type Place, type UpdateRow, updatesOf } from './updates-store.ts'
import type { Value } from './xml.ts'

type Asking = {
  jurisdiction: Jurisdiction
  span: Span
  paged: Paged
  after: Place | null
  clientId: string | null
}

/** `next`: where the next page begins, where there may be one. */
export type UpdatesPage = { entries: Value[]; next: Place | null }

/** What became of published requests, and of those that the program brought, in the order in which it happened. */
export const listUpdates = async (
  ctx: Ctx,
  { jurisdiction, span, paged: { page, pageSize }, after, clientId }: Asking,
): Promise<UpdatesPage> => {
  const offset = after ? 0 : (page - 1) * pageSize
  const listed = { ...jurisdiction, ...span, limit: pageSize, offset, after, clientId }
  const changed = await changedRequests(ctx.db, listed)
  const ids = changed.map(({ id }) => id)
  const rows = ids.length > 0 ? await updatesOf(ctx.db, ids, listed) : []
  return {
    entries: rows.map((row) => asUpdate(ctx, row)),
    next: changed.length < pageSize ? null : changed.at(-1)!,
  }
}

const asUpdate = (ctx: Ctx, row: UpdateRow): Value => ({
  update_id: String(row.id),
  service_request_id: row.reference,
  status: isOpen(row.status) ? 'open' : 'closed',
  updated_datetime: isoInVietnam(row.at),
  description: row.word ?? saidOf(row),
  media_url: shownIn(ctx, row),
})

/** What is not public is lent to the program that brought the request, a day at a time. */
const shownIn = (ctx: Ctx, { picture: id, published, reference }: UpdateRow): string | null => {
  if (id === null) return null
  if (published) return `${ctx.publicUrl}/t/${reference}/pictures/${id}`
  const from = new Date(startOfDay(dayOf(ctx.now.getTime())))
  return lentAddress(ctx, { reference, id, from })
}

const saidOf = (row: UpdateRow): string => {
  const [name, answer] = [statusNames[row.status].vi, answerToAll(row)]
  return answer ? `${name}: ${answer}` : name
}
