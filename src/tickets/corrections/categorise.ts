import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { choicesIn } from '../../routing/kind/likeliest.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { reheld } from './rehold.ts'
import { saveCorrection } from './save-correction.ts'

export type Categorising = { category: CategoryCode; why: string; version?: number | undefined }

/** Puts the ticket in another category, for a reason the classifier learns from; holder and deadline follow. */
export const categoriseTicket = (
  ctx: Ctx,
  id: TicketId,
  { category, why, version }: Categorising,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'correct', ticket)
    return setCategory(ctx, ticket, { category, why })
  })

/**
 * The step itself, for staff and for a resident's choice alike; the ticket is locked already. The category that it has is
 * confirmed where it was not sure. The lane stays: what is sealed stays sealed, and danger stays danger.
 */
export const setCategory = async (
  ctx: Ctx,
  ticket: Ticket,
  { category, why }: Omit<Categorising, 'version'>,
): Promise<Ticket> => {
  advance(ticket.status, 'correct')
  if (ticket.categoryCode === category && choicesIn(ticket.reasons).length === 0) return ticket

  const changes = await reheld(ctx, ticket, { categoryCode: category })
  const correction = { field: 'category' as const, was: ticket.categoryCode, became: category, why }
  return saveCorrection(ctx, ticket, { changes, correction })
}
