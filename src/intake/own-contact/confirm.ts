import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { codeFits } from '../../tickets/duplicates/confirmation-code.ts'
import { findForResident, lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { wrongCode } from '../following/confirm.ts'
import { markConfirmed } from '../following/store.ts'
import { confirmNumber, countOwnTry } from './store.ts'

const mostTries = 8

/** Whoever has the code that their number was sent hears of every step there. Wrong, too late and tried too often are one answer. */
export const confirmOwnNumber = async (
  ctx: Ctx,
  key: TrackingKey,
  { code }: { code: string },
): Promise<Ticket> => {
  const { id: ticketId } = await findForResident(ctx, key)
  // Outside the transaction: a try that is refused counts too.
  const asked = await countOwnTry(ctx.db, { ticketId, most: mostTries, now: ctx.now })
  const proven = asked.find((one) => codeFits(ctx.secret, { key: one.key, channel: 'sms' }, code))
  if (!proven) throw wrongCode()
  return inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    const { reporterId } = ticket
    if (!(await markConfirmed(ctx.db, proven.id, ctx.now))) return ticket
    if (await confirmNumber(ctx.db, { reporterId, phone: proven.address }))
      await record(ctx, ticket, { type: 'ticket.number-confirmed' })
    return ticket
  })
}
