import { type Ctx, inTransaction } from '../../context/context.ts'
import { changeContact } from '../../tickets/contact/correct-contact.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { markConfirmed } from '../following/store.ts'
import { mustBeOpenTo } from './correct.ts'
import { provenBy } from './proven-by.ts'
import { confirmNumber } from './store.ts'

/**
 * The new number or mailbox counts for whoever has the code that it was sent. Where it took the place of another the private code
 * is a new one: whoever got the old one there opens nothing any more.
 */
export const confirmChange = async (
  ctx: Ctx,
  key: TrackingKey,
  { code }: { code: string },
): Promise<Ticket> => {
  const { id, channel, address } = await provenBy(ctx, key, { code, purpose: 'change' })
  return inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    mustBeOpenTo(ticket)
    if (!(await markConfirmed(ctx.db, id, ctx.now))) return ticket
    const given = channel === 'sms' ? { phone: address } : { email: address }
    const corrected = await changeContact(ctx, ticket, { given, why: '' })
    if (channel === 'sms') await confirmNumber(ctx.db, { reporterId: corrected.reporterId, phone: address })
    return corrected
  })
}
