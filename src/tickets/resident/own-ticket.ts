import type { Resident } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import { readReference } from '../reference.ts'
import { type Keyed, secretFits, secretOnceFitted } from '../secret.ts'
import { findByReference, lockByReference } from '../store.ts'
import type { Ticket } from '../ticket.ts'
import { lastingId } from './store.ts'

export type TrackingKey = { reference: string; secret: string }

export const noSuchReport = () =>
  new Refused('missing', {
    vi: 'Không tìm thấy phản ánh với mã phản ánh và mã riêng này. Xin xem lại trong tin nhắn hoặc trang xác nhận.',
    en: 'No report has this reference and private code. Please check them in your message or on the confirmation page.',
  })

const replaced = {
  vi: 'Mã riêng trong đường dẫn này đã được đổi nên không còn mở được phản ánh. Xin mở đường dẫn trong tin nhắn mới nhất, hoặc liên hệ nơi tiếp nhận để được cấp lại.',
  en: 'The private code in this link was replaced and opens the report no more. Please use the link in our newest message, or ask us for a new one.',
}

const replacedCode = () => new Refused('missing', replaced, { fields: [{ field: 's', sentence: replaced }] })

/** Whoever has it had the report's own code: they are told why it opens nothing. */
export const saysReplaced = ({ sentence }: Refused): boolean => sentence === replaced

export const mustNotBeReplaced = ({ secret: house }: Ctx, ticket: Keyed, secret: string): void => {
  if (secretOnceFitted(house, ticket, secret)) throw replacedCode()
}

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

/** Who speaks: the reporter of a ticket, or of one that was merged into it. */
export const speaker = (ownId: number, lastingId: number): Resident =>
  ownId === lastingId ? { kind: 'resident' } : { kind: 'resident', is: 'another' }

/** The same by the key of their own report. */
export const speaking = async (ctx: Ctx, key: TrackingKey): Promise<Ctx> => {
  const own = await findForResident(ctx, key)
  return own.mergedInto === null ? ctx : { ...ctx, actor: speaker(own.id, own.mergedInto) }
}

/** Reads the ticket of a resident who has its secret. */
export const findForResident = async (ctx: Ctx, { reference, secret }: TrackingKey): Promise<Ticket> => {
  const known = readReference(reference)
  const ticket = known && (await findByReference(ctx.db, known))
  if (!ticket) throw noSuchReport()
  mustNotBeReplaced(ctx, ticket, secret)
  if (!secretFits(ctx.secret, ticket, secret)) throw noSuchReport()
  return ticket
}
