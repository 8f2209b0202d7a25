import type { Ctx } from '../context/context.ts'
import { changedSince, noSuchTicket } from './lock-words.ts'
import { lockVisible } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

/**
 * Locks a ticket for the rest of the transaction, with what the actor may see. A `seen` version that is no longer the
 * newest is refused with what changed since, so that nothing typed is saved blindly; who saw none says so.
 */
export const lockTicket = async (ctx: Ctx, id: TicketId, seen: number | undefined): Promise<Ticket> => {
  const ticket = await lockNewest(ctx, id)
  if (seen !== undefined && seen !== ticket.version) throw await changedSince(ctx, ticket, seen)
  return ticket
}

/** Locks a ticket as it stands, for what holds whoever changed it meanwhile: a note, a job, a second look. */
export const lockNewest = async (ctx: Ctx, id: TicketId): Promise<Ticket> => {
  const ticket = await lockVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  return ticket
}
