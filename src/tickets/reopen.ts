import { mustBeAble } from '../access/acts.ts'
import { sealedLanes } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { clockOf, moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { classify } from '../routing/kind/classify.ts'
import { hearDanger } from './danger/hear.ts'
import { advance, isOpen } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Reopening = { why: string; version?: number }

/** Staff open a finished ticket again: it goes back to the same officer, and its clock goes on as if it had never stood. */
export const reopenTicket = (ctx: Ctx, id: TicketId, { why, version }: Reopening): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'reopen', ticket)
    const reopened = await reopen(ctx, ticket, why)
    const { acceptedAt } = await moveClock(ctx, id, { kind: 'restored', at: ctx.now })
    if (!acceptedAt) await moveClock(ctx, id, { kind: 'accepted', at: ctx.now })
    return reopened
  })

/** The resident says that it is not done, which alone begins the time anew; the ticket is locked already. */
export const reopenForResident = async (ctx: Ctx, ticket: Ticket, why: string): Promise<Ticket> => {
  const reopened = await reopen(ctx, ticket, why)
  const { clock } = await clockOf(ctx, ticket.id)
  await moveClock(ctx, ticket.id, { kind: 'restarted', at: ctx.now, target: clock.target })
  return hearDanger(ctx, reopened, why)
}

/** An ended ticket stands in no list: what is danger beyond doubt opens it again; legal matters end by their own rules. */
export const reopenInDanger = async (ctx: Ctx, ticket: Ticket, said: string): Promise<Ticket> => {
  if (isOpen(ticket.status) || sealedLanes.includes(ticket.lane)) return ticket
  const { danger } = classify(ctx.knowledge.model, said)
  return danger === 'certain' ? reopenForResident(ctx, ticket, said) : ticket
}

const reopen = async (ctx: Ctx, ticket: Ticket, why: string): Promise<Ticket> => {
  const status = advance(ticket.status, 'reopen')
  const reopenings = ticket.reopenings + 1
  const changes = { status, reopenings, resolvedAt: null, closedAt: null, heldSince: ctx.now }
  const reopened = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await record(ctx, reopened, { type: 'ticket.reopened', why, times: reopenings })
  return reopened
}
