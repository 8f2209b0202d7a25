import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import type { TicketId } from '../ticket.ts'
import { answerOffer } from './answer-offer.ts'

/**
 * Whoever said before sending that it is about an incident joins with the report. The report is in whatever becomes of
 * that: what does not fit after all is asked about as any other.
 */
export const joinSent = async (ctx: Ctx, id: TicketId, incidentId: number): Promise<void> => {
  try {
    await inTransaction(ctx, async (ctx) => {
      const ticket = await lockNewest({ ...ctx, actor: { kind: 'system' } }, id)
      await answerOffer(ctx, ticket, { incidentId, same: true, how: 'before' })
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}
