import type { formerContacts, ReporterRow, TicketRow } from '../../db/schema/tickets.ts'
import type { Db } from '../platform/database.ts'

/* SQL: each is marked as told in the statement that reads it. */

export type FormerContact = Pick<typeof formerContacts.$inferSelect, 'address'> &
  Pick<TicketRow, 'reference' | 'provinceCode'> &
  Pick<ReporterRow, 'language'> & { channel: 'sms' | 'email' }

/** Who was known at an address that was taken away, and follows the ticket by none of their own: told once. */
export const takeUntold = (db: Db, ticketId: number, now: Date) => db<FormerContact[]>`
  with told as (
    update former_contacts f set told_at = ${now}
    where ticket_id = ${ticketId} and known and told_at is null and channel <> 'post'
      and not exists (select from followers o where o.ticket_id = f.ticket_id and lower(o.contact) = lower(f.address))
    returning ticket_id, channel, address
  )
  select told.channel, told.address, t.reference, t.province_code, coalesce(r.language, t.language) as language
  from told join tickets t on t.id = told.ticket_id left join reporters r on r.id = t.reporter_id`

/** Where these can be written to now; whoever erases or corrects one waits until what is written is theirs to take back. */
export const lockContacts = (db: Db, reporterIds: number[]) => db<
  Pick<ReporterRow, 'id' | 'phone' | 'email' | 'postalAddress' | 'zaloId'>[]
>`
  select id, phone, email, postal_address, zalo_id from reporters where id = any(${reporterIds}) and erased_at is null order by id for share`

/** It would bring the private link to who is written to no more. */
export const takeBack = (db: Db, id: number) => db`
  update messages set state = 'cancelled', last_error = 'contact-corrected' where id = ${id}`
