import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { markConfirmed } from '../following/store.ts'
import { provenBy } from './proven-by.ts'
import { confirmNumber } from './store.ts'

/** Whoever has the code that their number was sent hears of every step there. */
export const confirmOwnNumber = async (
  ctx: Ctx,
  key: TrackingKey,
  { code }: { code: string },
): Promise<Ticket> => {
  const proven = await provenBy(ctx, key, { code, purpose: 'own' })
  return inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    const { reporterId } = ticket
    if (!(await markConfirmed(ctx.db, proven.id, ctx.now))) return ticket
    if (await confirmNumber(ctx.db, { reporterId, phone: proven.address }))
      await record(ctx, ticket, { type: 'ticket.number-confirmed' })
    return ticket
  })
}
