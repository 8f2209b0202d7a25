import type { Db } from '../platform/database.ts'

/** Of the file `a`: shown as done before its ticket was reopened, it did not settle the matter and proves no later answer. */
export const isFormerProof = (db: Db, a: 'attachments' | 'a' | 'p') => db`
  (${db(a)}.purpose = 'proof' and ${db(a)}.created_at < coalesce((
    select max(e.at) from ticket_events e where e.ticket_id = ${db(a)}.ticket_id and e.type = 'ticket.reopened'), '-infinity'))`
