import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { CATEGORIES, type CategoryCode, isOfUtility } from '../../routing/categories.ts'
import { kindsAbove } from '../../routing/holder/above.ts'
import { explainHolder, withoutHolder } from '../../routing/holder/words.ts'
import type { RouteReason } from '../../routing/route.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { nextWithPeople, unstaffedName } from './lift-store.ts'

/**
 * A ticket always has a person: from a department where nobody works it goes to the first further up that has people, the
 * commune's office, its chair, the province department of its field, the operation centre; from a utility whose desk nobody
 * keeps, first to the department of the commune that would be informed. Nothing happens where none has, with sealed tickets,
 * and with what lies in no commune.
 */
export const liftToPeople = (ctx: Ctx, id: TicketId): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (!isOpen(ticket.status) || ticket.officerId || isNotToBeLifted(ticket)) return
    const passed = await unstaffedName(ctx.db, ticket.departmentId)
    const [next] = passed ? await nextWithPeople(ctx.db, [aboveOf(ticket)]) : []
    if (!passed || !next) return
    const reason = { code: 'holder-unstaffed' as const, passed, department: next.name }
    const changes = {
      departmentId: next.id,
      officerId: null,
      heldSince: ctx.now,
      reasons: [...withoutHolder(ticket.reasons as RouteReason[]), reason],
    }
    const lifted = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await moveClock(ctx, id, { kind: 'handed-over', at: ctx.now })
    const because = explainHolder(reason)
    await record(
      ctx,
      lifted,
      { type: 'ticket.forwarded', from: ticket.departmentId, to: next.id, why: because.vi, because },
      ticket,
    )
  })

const isNotToBeLifted = ({ lane, communeCode }: Ticket) => sealedLanes.includes(lane) || !communeCode

type Held = Pick<Ticket, 'id' | 'categoryCode'>

/** Those of these tickets, each in a department where nobody works, that somebody further up would take. */
export const liftable = async (ctx: Ctx, tickets: Held[]): Promise<TicketId[]> =>
  (await nextWithPeople(ctx.db, tickets.map(aboveOf))).map(({ ticketId }) => ticketId)

const aboveOf = (ticket: Held) => ({ ticketId: ticket.id, kinds: chainOf(ticket) })

/** No unit judges itself: a report on conduct passes the commune by. */
const chainOf = ({ categoryCode }: Pick<Ticket, 'categoryCode'>): string[] => {
  const category = categoryCode as CategoryCode
  return [
    ...(isOfUtility(category) ? [CATEGORIES[category].department] : []),
    ...(category === 'conduct' ? [] : ['office', 'chair']),
    ...kindsAbove(category),
    'operation-centre',
  ]
}
