import type { Ctx } from '../../context/context.ts'
import { inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { resolveTicket } from '../resolve.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { inWords } from './declare.ts'
import { mayBePart, waitsForALook } from './fits.ts'
import {
  findIncident,
  followLater,
  type Incident,
  joinedBy,
  markTold,
  newestEventOf,
  untold,
} from './store.ts'

/** What was said of an incident goes on to those who joined, by a job of its own. */
export const followIncident = async ({ db }: Ctx, incidentId: number): Promise<void> => {
  await followLater(db, incidentId)
}

/** Somebody has looked and found no danger: what was held back until then goes on. */
export const followAfterLook = async ({ db }: Ctx, ticketId: TicketId): Promise<void> => {
  const incident = await joinedBy(db, ticketId)
  if (incident) await followLater(db, incident.id)
}

type Said = { incident: Incident; through: number }

/**
 * Tells each ticket that joined what is known now, or answers it where the incident is over: the newest alone, once each, in a
 * transaction of its own. What may be danger waits with its answer until somebody has looked. Safe to run again; one that fails keeps no
 * other waiting.
 */
export const tellJoined = async (ctx: Ctx, incidentId: number): Promise<void> => {
  // Read in this order: what is said after the look is told by the job of its own event.
  const through = await newestEventOf(ctx.db, incidentId)
  const incident = await findIncident(ctx.db, incidentId)
  if (!incident) return
  const failures: unknown[] = []
  let after = 0
  let ids: number[]
  do {
    ids = await untold(ctx.db, { incidentId, through, after })
    for (const id of ids) await tell(ctx, id, { incident, through }).catch((error) => failures.push(error))
    after = ids.at(-1) ?? after
  } while (ids.length > 0)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} tickets not told`)
}

const tell = (ctx: Ctx, id: TicketId, { incident, through }: Said): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (incident.closedAt && isOpen(ticket.status) && waitsForALook(ticket)) return
    if (!(await markTold(ctx.db, { incidentId: incident.id, ticketId: id, through }))) return
    if (!isOpen(ticket.status) || !mayBePart(ticket)) return
    await (incident.closedAt ? answer(ctx, ticket, incident) : say(ctx, ticket, incident))
  })

const say = async (ctx: Ctx, ticket: Ticket, { id, title, known, expectedEnd }: Incident): Promise<void> => {
  const told = { incidentId: id, title, known, expectedEnd: inWords(expectedEnd) }
  await record(ctx, ticket, { type: 'ticket.incident-told', ...told })
}

const answer = async (ctx: Ctx, ticket: Ticket, { id, answer, closedAt }: Incident): Promise<void> => {
  await resolveTicket(ctx, ticket.id, { answer: answer!, doneOn: dateOf(closedAt!), ofIncident: id })
}
