import type { FollowRequestRow } from '../../../db/schema/intake.ts'
import type { ReporterRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { stillTried } from '../following/store.ts'

/* SQL: residents reach it; a try is counted in the statement that reads what it may prove. */

export type Asked = Pick<FollowRequestRow, 'id' | 'key' | 'channel' | 'address'>
type Trying = Pick<FollowRequestRow, 'ticketId' | 'purpose'> & { now: Date }

/** Counts a try of every code that its reporter may still enter. */
export const countOwnTry = (db: Db, { ticketId, purpose, now }: Trying) => db<Asked[]>`
  update follow_requests q set tries = tries + 1
  where ticket_id = ${ticketId} and purpose = ${purpose} and confirmed_at is null and ${stillTried(db, now)}
  returning id, key, channel, address`

/** The number is theirs; false where it is another one by now, or was confirmed before. */
export const confirmNumber = async (
  db: Db,
  { reporterId, phone }: { reporterId: Ticket['reporterId']; phone: NonNullable<ReporterRow['phone']> },
): Promise<boolean> => {
  const rows = await db`
    update reporters set phone_standing = 'confirmed'
    where id = ${reporterId} and phone = ${phone} and erased_at is null and phone_standing <> 'confirmed' returning id`
  return rows.length === 1
}
