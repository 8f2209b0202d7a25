import { type Ctx, inTransaction } from '../../context/context.ts'
import { answerOffer, type OfferAnswered } from '../incidents/answer-offer.ts'
import type { Ticket } from '../ticket.ts'
import { lockForResident, type TrackingKey } from './own-ticket.ts'

/** The sender says whether their report is about the incident that they were asked about. */
export const answerIncident = (ctx: Ctx, key: TrackingKey, answered: OfferAnswered): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    await answerOffer(ctx, ticket, answered)
    return ticket
  })
