import type { Db } from '../../platform/database.ts'

/* SQL: what residents reach. */

/** After these the public reads something else. */
const seen = [
  'ticket.opened',
  'ticket.accepted',
  'ticket.asked',
  'ticket.replied',
  'ticket.resolved',
  'ticket.refused',
  'ticket.reopened',
  'ticket.closed',
  'ticket.withdrawn',
  'ticket.merged',
  'ticket.unmerged',
  'ticket.corrected',
  'ticket.commune-ended',
  'ticket.published',
  'ticket.answer-published',
]

/** When the public last had something new to read of each. */
export const changesOf = (db: Db, references: string[]) => db<{ reference: string; changedAt: Date }[]>`
  select t.reference, max(e.at) as changed_at from tickets t join ticket_events e on e.ticket_id = t.id
  where t.reference = any(${references}) and e.type = any(${seen}) group by 1`
