import { actorName, type Holding } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import type { HouseEvent, TicketEvent } from './event.ts'
import { roomsFor } from './rooms.ts'
import { appendEvent } from './store.ts'
import type { EventSubject } from './subject.ts'

/**
 * Writes one event about a ticket as it stands after it, in the transaction of the change that it tells of.
 * `also` is how the ticket was held before, so that the screens that lose it hear so too.
 */
export const record = (
  ctx: Ctx,
  ticket: EventSubject,
  event: TicketEvent,
  also?: Holding,
): Promise<number> => {
  const { type, ...data } = event
  const audience = new Set([...roomsFor(ticket), ...(also && maySay(ticket, also) ? roomsFor(also) : [])])
  return appendEvent(ctx.db, {
    ticketId: ticket.id,
    subject: `ticket:${ticket.reference}`,
    type,
    data,
    actor: actorName(ctx.actor),
    at: ctx.now,
    audience: [...audience],
    version: ticket.version,
  })
}

/** Screens of a sealed lane are told alone, even of the moment when a ticket leaves an open one. */
const maySay = (ticket: Holding, before: Holding) =>
  ticket.lane === before.lane || ticket.lane !== 'denunciation'

/** Writes one event about the house; `rooms` are the screens that show it. */
export const recordHouse = (
  ctx: Ctx,
  event: HouseEvent,
  about: { subject: string; rooms: string[] },
): Promise<number> => {
  const { type, ...data } = event
  return appendEvent(ctx.db, {
    ticketId: null,
    subject: about.subject,
    type,
    data,
    actor: actorName(ctx.actor),
    at: ctx.now,
    audience: about.rooms,
    version: null,
  })
}
