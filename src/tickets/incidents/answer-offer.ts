import type { JoinedHow } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Ticket } from '../ticket.ts'
import { join } from './join.ts'
import { offeredTo } from './offer.ts'
import { part } from './part.ts'
import { noSuchIncident } from './refusals.ts'
import { findIncident, joinedBy } from './store.ts'

export type OfferAnswered = { incidentId: number; same: boolean; how?: JoinedHow | undefined }

/**
 * A resident says of their own report whether it is about the incident that they were asked about; whoever joined may say that
 * it is something else after all. The ticket is locked already.
 */
export const answerOffer = async (
  ctx: Ctx,
  ticket: Ticket,
  { incidentId, same, how = 'after' }: OfferAnswered,
): Promise<void> => {
  const joined = await joinedBy(ctx.db, ticket.id)
  if (joined?.id === incidentId) {
    if (!same) await part(ctx, ticket, { incident: joined, how, why: '' })
    return
  }
  const incident = await findIncident(ctx.db, incidentId)
  const offered = await offeredTo(ctx, ticket)
  if (!incident || !offered.some(({ id }) => id === incidentId)) throw noSuchIncident()
  await (same ? join(ctx, ticket, { incidentId, how }) : part(ctx, ticket, { incident, how, why: '' }))
}
