import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { newHazardIn } from '../../routing/danger-of.ts'
import { classify } from '../../routing/kind/classify.ts'
import type { RouteReason } from '../../routing/route.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { waitsForEye, wasAskedToLook } from './store.ts'

/** A report that may tell of danger: an operator's eye is asked for at once. Once, however often it runs. */
export const askForEye = async (ctx: Ctx, id: TicketId): Promise<void> => {
  if (!(await waitsForEye(ctx.db, id))) return
  await inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (ticket.dangerCheck !== 'pending' || !isOpen(ticket.status)) return
    if (await wasAskedToLook(ctx.db, id)) return
    await record(ctx, ticket, { type: 'ticket.danger-suspected', in: 'report' })
  })
}

/** What a resident adds, be it as the reason why it is not fixed, may tell of a hazard that nobody has heard of yet; what was looked at already is not raised again. */
export const suspectAsTold = async (ctx: Ctx, ticket: Ticket, text: string): Promise<Ticket> => {
  if (ticket.lane === 'emergency' || ticket.dangerCheck === 'pending' || !isOpen(ticket.status)) return ticket
  const hazard = newHazardIn(ticket.reasons as RouteReason[], classify(ctx.knowledge.model, text))
  if (!hazard) return ticket
  const changes = { dangerCheck: 'pending' as const, reasons: [...ticket.reasons, hazard] }
  const suspected = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await record(ctx, suspected, { type: 'ticket.danger-suspected', in: 'reply' })
  return suspected
}
