import type { ReporterRow, TicketRow } from '../../db/schema/tickets.ts'
import type { Db } from '../platform/database.ts'
import { numberIsKnown } from '../tickets/contact/known.ts'

/* SQL: what is known of a number rests on what came in. */

export type Behind = Pick<ReporterRow, 'phone' | 'email'> &
  Pick<TicketRow, 'reference'> & { numberKnown: boolean }

/** Where else the person behind an account can be written to; null where they left nothing. */
export const contactBehind = async (
  db: Db,
  { ticketId, address }: { ticketId: number; address: string },
): Promise<Behind | null> => {
  const [row] = await db<Behind[]>`
    select r.phone, r.email, t.reference, ${numberIsKnown(db, db`t.channel`)} as number_known
    from tickets t, reporters r
    where t.id = ${ticketId} and r.zalo_id = ${address} and r.erased_at is null and r.stopped_at is null
      and (r.phone is not null or r.email is not null)
    order by r.id = t.reporter_id desc, r.id desc limit 1`
  return row ?? null
}
