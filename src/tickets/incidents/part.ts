import type { JoinedHow } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { mayBePart } from './fits.ts'
import { obstacleToParting } from './refusals.ts'
import { type Incident, joinedBy, saveStanding } from './store.ts'

/** Staff say that a report is no part of the incident that it joined; it goes on by itself, and is not asked about it again. */
export const partByHand = (ctx: Ctx, id: TicketId, { why }: { why: string }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'correct', ticket)
    const incident = await joinedBy(ctx.db, id)
    mustBeFree(obstacleToParting(incident))
    await part(ctx, ticket, { incident: incident!, how: 'staff', why })
    return ticket
  })

/** It is danger, or another lane's: it is told and answered by itself. The ticket is locked already. */
export const partIfForItself = async (ctx: Ctx, ticket: Ticket): Promise<void> => {
  const incident = mayBePart(ticket) ? null : await joinedBy(ctx.db, ticket.id)
  if (incident) await part(ctx, ticket, { incident, how: 'house', why: needsItsOwn })
}

const needsItsOwn = 'Phiếu cần xem riêng nên không còn ghép chung với sự cố.'

export type Parting = { incident: Incident; how: JoinedHow; why: string }

/** The step itself; the ticket is locked already. */
export const part = async (ctx: Ctx, ticket: Ticket, { incident, how, why }: Parting): Promise<void> => {
  const { id: incidentId, title } = incident
  await saveStanding(ctx.db, {
    incidentId,
    ticketId: ticket.id,
    standing: 'apart',
    how,
    at: ctx.now,
    toldThrough: 0,
  })
  await record(ctx, ticket, { type: 'ticket.incident-parted', incidentId, title, why })
}
