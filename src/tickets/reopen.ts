import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { clockOf, moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Reopening = { why: string; version?: number }

/** Staff open a finished ticket again; it goes back to the same officer with a new clock. */
export const reopenTicket = (ctx: Ctx, id: TicketId, { why, version }: Reopening): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'reopen', ticket)
    return reopen(ctx, ticket, why)
  })

/** The step itself, for staff, residents and an unhappy rating alike; the ticket is locked already. */
export const reopen = async (ctx: Ctx, ticket: Ticket, why: string): Promise<Ticket> => {
  const status = advance(ticket.status, 'reopen')
  const reopenings = ticket.reopenings + 1
  const changes = { status, reopenings, resolvedAt: null, closedAt: null, heldSince: ctx.now }
  const reopened = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  const { clock } = await clockOf(ctx, ticket.id)
  await moveClock(ctx, ticket.id, { kind: 'restarted', at: ctx.now, target: clock.target })
  await record(ctx, reopened, { type: 'ticket.reopened', why, times: reopenings })
  return reopened
}
