import type { JoinedHow } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { inWords } from './declare.ts'
import { isOver, noSuchIncident, obstacleToJoining } from './refusals.ts'
import { holdIncident, type Incident, joinedBy, newestEventOf, saveStanding } from './store.ts'

/** Staff say that a report is about an incident; whoever reported is told what is known of it. */
export const joinByHand = (ctx: Ctx, id: TicketId, { incidentId }: { incidentId: number }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'correct', ticket)
    return join(ctx, ticket, { incidentId, how: 'staff' })
  })

/** The step itself; the ticket is locked already. Twice is once. */
export const join = async (
  ctx: Ctx,
  ticket: Ticket,
  { incidentId, how }: { incidentId: number; how: JoinedHow },
): Promise<Ticket> => {
  advance(ticket.status, 'correct')
  const joined = await joinedBy(ctx.db, ticket.id)
  if (joined?.id === incidentId) return ticket
  mustBeFree(obstacleToJoining(ticket, joined))
  const incident = await holdIncident(ctx.db, incidentId)
  if (!incident || isElsewhere(incident, ticket)) throw noSuchIncident()
  if (incident.closedAt) throw isOver()
  const toldThrough = await newestEventOf(ctx.db, incidentId)
  const stands = {
    incidentId,
    ticketId: ticket.id,
    standing: 'joined' as const,
    how,
    at: ctx.now,
    toldThrough,
  }
  await saveStanding(ctx.db, stands)
  const { title, known, expectedEnd } = incident
  const told = { incidentId, title, known, expectedEnd: inWords(expectedEnd), how }
  await record(ctx, ticket, { type: 'ticket.incident-joined', ...told })
  return ticket
}

/** What lies in no province yet may be about any. */
const isElsewhere = ({ provinceCode }: Incident, ticket: Ticket): boolean =>
  ticket.provinceCode !== null && ticket.provinceCode !== provinceCode
