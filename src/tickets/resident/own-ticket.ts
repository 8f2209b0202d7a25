import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import { readReference } from '../reference.ts'
import { secretFits } from '../secret.ts'
import { findByReference, lockByReference } from '../store.ts'
import type { Ticket } from '../ticket.ts'
import { lastingId } from './store.ts'

export type TrackingKey = { reference: string; secret: string }

export const noSuchReport = () =>
  new Refused('missing', {
    vi: 'Không tìm thấy phản ánh với mã phản ánh và mã riêng này. Xin xem lại trong tin nhắn hoặc trang xác nhận.',
    en: 'No report has this reference and private code. Please check them in your message or on the confirmation page.',
  })

/** Locks the ticket of a resident who has its secret; anything else looks like a ticket that does not exist. */
export const lockForResident = async (ctx: Ctx, key: TrackingKey): Promise<Ticket> => {
  const { reference } = await findForResident(ctx, key)
  const ticket = await lockByReference(ctx.db, reference)
  if (!ticket) throw noSuchReport()
  return ticket
}

/**
 * Locks the ticket in which the resident's own one ended: a merged report goes on in another, and whoever sent it goes on
 * speaking there.
 */
export const lockLasting = async (ctx: Ctx, key: TrackingKey): Promise<Ticket> => {
  const own = await findForResident(ctx, key)
  if (own.mergedInto === null) return lockForResident(ctx, key)
  return lockNewest({ ...ctx, actor: { kind: 'system' } }, await lastingId(ctx.db, own.id))
}

/** Reads the ticket of a resident who has its secret. */
export const findForResident = async (ctx: Ctx, { reference, secret }: TrackingKey): Promise<Ticket> => {
  const known = readReference(reference)
  const ticket = known && (await findByReference(ctx.db, known))
  if (!ticket || !secretFits(ctx.secret, ticket, secret)) throw noSuchReport()
  return ticket
}
