import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { newHazardIn } from '../../routing/danger-of.ts'
import { classify } from '../../routing/kind/classify.ts'
import type { RouteReason } from '../../routing/route.ts'
import { changeLane } from '../corrections/change-lane.ts'
import { advance, isOpen } from '../lifecycle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket } from '../ticket.ts'

type Hazard = NonNullable<ReturnType<typeof newHazardIn>>

/**
 * What a resident adds, be it as the reason why it is not fixed, may tell of a hazard that nobody has heard of yet. Beyond
 * doubt it makes an emergency of the ticket, as if it were reported now; what is possible, or sealed, somebody looks at at
 * once. What was looked at already is not raised again.
 */
export const hearDanger = async (ctx: Ctx, ticket: Ticket, text: string): Promise<Ticket> => {
  if (ticket.lane === 'emergency' || !isOpen(ticket.status)) return ticket
  const heard = classify(ctx.knowledge.model, text)
  const hazard = newHazardIn(ticket.reasons as RouteReason[], heard)
  if (!hazard) return ticket
  if (heard.danger === 'certain' && !sealedLanes.includes(ticket.lane)) return raise(ctx, ticket, hazard)
  return ticket.dangerCheck === 'pending' ? ticket : suspect(ctx, ticket, hazard)
}

/** Nobody has this in hand yet, whoever accepted what it was before: so the alarm rings. */
const raise = async (ctx: Ctx, ticket: Ticket, hazard: Hazard): Promise<Ticket> => {
  const reasons = [...ticket.reasons, hazard]
  const status = advance(ticket.status, 'forward')
  const changes = { status, acceptedAt: null, dangerCheck: 'confirmed' as const, reasons }
  await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await moveClock(ctx, ticket.id, { kind: 'handed-over', at: ctx.now })
  return changeLane({ ...ctx, actor: { kind: 'system' } }, ticket.id, { lane: 'emergency', why: toldSince })
}

const toldSince = 'Người dân báo có nguy hiểm trong nội dung gửi thêm.'

/** What is told in a ticket that has ended and does not open for it: somebody looks, and its reporter is shown the numbers. */
export const hearInEnded = async (ctx: Ctx, ticket: Ticket, text: string): Promise<Ticket> => {
  const hazard = newHazardIn(ticket.reasons as RouteReason[], classify(ctx.knowledge.model, text))
  return hazard ? suspect(ctx, ticket, hazard) : ticket
}

/** The mark waits in the lists; of an ended ticket, which stands in none, only the message goes out. */
const suspect = async (ctx: Ctx, ticket: Ticket, hazard: Hazard): Promise<Ticket> => {
  const mark = isOpen(ticket.status) ? { dangerCheck: 'pending' as const } : {}
  const changes = { ...mark, reasons: [...ticket.reasons, hazard] }
  const suspected = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await record(ctx, suspected, { type: 'ticket.danger-suspected', in: 'reply' })
  return suspected
}
