import type { TicketRow } from '../../../db/schema/tickets.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: who reported is found by the indexes of their phone and mailbox, and their tickets are read under `visibleTo`. */

export type EarlierTicket = Pick<TicketRow, 'id' | 'reference' | 'title' | 'status' | 'reportedAt'>

const most = 5

/** What came before from the same telephone or mailbox, as far as the actor sees it; the newest first, nothing sealed. */
export const earlierOf = (
  db: Db,
  actor: Actor,
  { id, reporterId }: Pick<TicketRow, 'id' | 'reporterId'>,
) => db<EarlierTicket[]>`
  with same as (
    select o.id from reporters r join reporters o on o.phone = r.phone
    where r.id = ${reporterId} and r.erased_at is null and o.erased_at is null and o.phone_standing <> 'doubted'
    union
    select o.id from reporters r join reporters o on lower(o.email) = lower(r.email)
    where r.id = ${reporterId} and r.erased_at is null and o.erased_at is null
  )
  select t.id, t.reference, t.title, t.status, t.reported_at from same join tickets t on t.reporter_id = same.id
  where t.id < ${id} and t.lane <> all(${[...sealedLanes, 'spam']}) and ${visibleTo(db, actor)}
  order by t.id desc limit ${most}`
