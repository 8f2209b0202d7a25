import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { readReference } from '../reference.ts'
import { secretFits } from '../secret.ts'
import { findByReference, lockByReference } from '../store.ts'
import type { Ticket } from '../ticket.ts'

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

/** The same, without a lock. */
export const findForResident = async (ctx: Ctx, { reference, secret }: TrackingKey): Promise<Ticket> => {
  const known = readReference(reference)
  const ticket = known && (await findByReference(ctx.db, known))
  if (!ticket || !(await secretFits(ctx.secret, ticket, secret))) throw noSuchReport()
  return ticket
}
