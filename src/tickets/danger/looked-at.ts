import type { Lane } from '../../../db/vocabulary.ts'
import type { Ticket, TicketChanges } from '../ticket.ts'

/**
 * Where danger was possible but not certain, somebody is asked to look at once. Whoever decides the lane has looked: the mark is
 * settled, and the ticket no longer stands before the others for it. Taking the ticket in hand is no answer.
 */
export const lookedAt = (
  { dangerCheck }: Pick<Ticket, 'dangerCheck'>,
  lane: Lane,
): Pick<TicketChanges, 'dangerCheck'> => {
  if (dangerCheck !== 'pending') return {}
  return { dangerCheck: lane === 'emergency' ? 'confirmed' : 'dismissed' }
}
