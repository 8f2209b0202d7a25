import { mayAct } from '../../access/acts.ts'
import type { Actor } from '../../access/permissions.ts'
import type { Decider } from '../../deadlines/clock-event.ts'
import type { Ticket } from '../ticket.ts'

/**
 * Whether who corrects the ticket may give it time: a resident or a rule may, and staff who do not answer for it, or
 * lead those who do. Asked of the ticket as it stood before: nobody gives time to what they handle themselves,
 * and no deputy to what the leader handles in whose place they stand.
 */
export const deciderOf = (actor: Actor, ticket: Ticket): Decider => {
  if (actor.kind !== 'staff') return 'leader'
  const theirs = ticket.officerId !== null && [actor.id, actor.actingFor?.id].includes(ticket.officerId)
  return mayAct(actor, 'give-time', ticket) && !theirs ? 'leader' : 'handler'
}
