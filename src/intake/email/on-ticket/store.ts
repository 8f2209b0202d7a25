import type { inboundMails } from '../../../../db/schema/intake.ts'
import type { Db } from '../../../platform/database.ts'
import type { Mail } from '../store.ts'

/* SQL: along the index of the tickets that mails are about. */

export type MailOnTicket = Pick<Mail, 'id' | 'sender' | 'receivedAt'> &
  Pick<typeof inboundMails.$inferSelect, 'subject' | 'words' | 'whole'>

/** The newest ones that this ticket took in, the oldest of them first. */
export const mailsOf = (db: Db, ticketId: number, limit: number) => db<MailOnTicket[]>`
  select * from (
    select m.id, m.sender, m.received_at, k.subject, k.words, k.whole
    from inbound_mails k join inbound_messages m on m.id = k.inbound_id
    where k.about_id = ${ticketId} and m.ticket_id = ${ticketId} and k.whole is not null
    order by k.inbound_id desc limit ${limit}) newest
  order by id`
