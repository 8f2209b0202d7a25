import { mustBeAble } from '../access/acts.ts'
import { sealedLanes } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { clockOf, moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { classify } from '../routing/kind/classify.ts'
import { hearDanger, hearInEnded } from './danger/hear.ts'
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
    const reopened = await reopen(ctx, ticket, { why })
    const { acceptedAt } = await moveClock(ctx, id, { kind: 'restored', at: ctx.now })
    if (!acceptedAt) await moveClock(ctx, id, { kind: 'accepted', at: ctx.now })
    return reopened
  })

/**
 * The resident says that it is not done, which alone begins the time anew; the ticket is locked already. An emergency that is
 * one again nobody has in hand: its alarm rings anew.
 */
export const reopenForResident = async (ctx: Ctx, ticket: Ticket, why: string): Promise<Ticket> => {
  const isAgain = ticket.lane === 'emergency' && dangerToldIn(ctx, why) === 'certain'
  const reopened = await reopen(ctx, ticket, { why, ...(isAgain && { toWhom: inNobodysHand }) })
  const { clock } = await clockOf(ctx, ticket.id)
  await moveClock(ctx, ticket.id, { kind: 'restarted', at: ctx.now, target: clock.target })
  if (isAgain) await moveClock(ctx, ticket.id, { kind: 'handed-over', at: ctx.now })
  return hearDanger(ctx, reopened, why)
}

/**
 * An ended ticket stands in no list: what is danger beyond doubt opens it again. What is only possible, or told in a legal
 * matter, which ends by its own rules, somebody looks at.
 */
export const reopenInDanger = async (ctx: Ctx, ticket: Ticket, said: string): Promise<Ticket> => {
  if (isOpen(ticket.status)) return ticket
  const opensAgain = dangerToldIn(ctx, said) === 'certain' && !sealedLanes.includes(ticket.lane)
  return opensAgain ? reopenForResident(ctx, ticket, said) : hearInEnded(ctx, ticket, said)
}

const dangerToldIn = (ctx: Ctx, said: string) => classify(ctx.knowledge.model, said).danger

const inNobodysHand = { status: 'new', acceptedAt: null } as const

type Again = { why: string; toWhom?: typeof inNobodysHand }

const reopen = async (ctx: Ctx, ticket: Ticket, { why, toWhom }: Again): Promise<Ticket> => {
  const status = advance(ticket.status, 'reopen')
  const reopenings = ticket.reopenings + 1
  const unanswered = { resolvedAt: null, closedAt: null, publicAnswer: null, answerHeld: false }
  const changes = { status, reopenings, ...unanswered, heldSince: ctx.now, ...toWhom }
  const reopened = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await record(ctx, reopened, { type: 'ticket.reopened', why, times: reopenings })
  return reopened
}
