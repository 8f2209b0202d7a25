import type { formerContacts, ReporterRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { MessageChannel } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import type { Contact } from '../channels.ts'
import type { Ticket } from '../ticket.ts'
import { mailboxIsKnown, numberIsKnown } from './known.ts'

/* SQL: what is known of a number rests on what came in, and messages that wait are taken back in one statement. */

export type Person = Pick<ReporterRow, 'id' | 'name' | 'language'> &
  Contact & {
    numberKnown: boolean
    mailboxKnown: boolean
    /** One of their addresses wants no messages. */
    stopped: boolean
    /** Other tickets are of the same row. */
    shared: boolean
  }

/** Who reported it, alone with whoever corrects, erases or writes to them. */
export const lockPerson = async (
  db: Db,
  { id, reporterId, channel }: Pick<Ticket, 'id' | 'reporterId' | 'channel'>,
): Promise<Person | null> => {
  const [row] = await beyondSight(db)<Person[]>`
    select r.id, r.name, r.language, r.phone, r.email, r.postal_address, r.zalo_id,
      ${numberIsKnown(db, db`${channel}::text`)} as number_known, ${mailboxIsKnown(db)} as mailbox_known,
      exists (select from reporters s where s.stopped_at is not null and (s.phone = r.phone or lower(s.email) = lower(r.email) or s.zalo_id = r.zalo_id)) as stopped,
      exists (select from tickets o where o.reporter_id = r.id and o.id <> ${id}) as shared
    from reporters r where r.id = ${reporterId} and r.erased_at is null for update`
  return row ?? null
}

/** The person of this ticket alone, where another ticket is of the same row: that one keeps what it has. */
export const copyPerson = async (db: Db, id: number): Promise<number> => {
  const [row] = await beyondSight(db)<{ id: number }[]>`
    insert into reporters (name, phone, phone_standing, email, postal_address, zalo_id, language, accented, consent_at, consent_version, helper, stopped_at, created_at)
    select name, phone, phone_standing, email, postal_address, zalo_id, language, accented, consent_at, consent_version, helper, stopped_at, created_at
    from reporters where id = ${id} returning id`
  return row!.id
}

/** A new number is known by no code, and who has no address of before has stopped nothing yet. */
export const saveContact = (
  db: Db,
  id: number,
  { name, phone, email, postalAddress }: Contact & Pick<ReporterRow, 'name'>,
) => beyondSight(db)`
  update reporters set name = ${name}, email = ${email}, postal_address = ${postalAddress}, phone = ${phone},
    phone_standing = case when phone is distinct from ${phone} then 'corrected' else phone_standing end,
    stopped_at = case when phone = ${phone} or lower(email) = lower(${email}) or zalo_id is not null then stopped_at end
  where id = ${id}`

type Left = Pick<Ticket, 'id' | 'reference'> & { channel: MessageChannel; address: string }

/** What waits for this address, or failed at it, about this ticket: it does not leave any more. */
export const takeBackMessages = (db: Db, { id, reference, channel, address }: Left) => beyondSight(db)`
  update messages set state = 'cancelled', last_error = 'contact-corrected'
  where channel = ${channel} and lower(recipient) = lower(${address}) and recipient_kind = 'reporter'
    and state in ('queued', 'sending', 'held', 'failed') and (ticket_id = ${id} or opens = ${reference})`

/** Whether it came with the report (none that was known stood there before it), or a message about the ticket went to it. */
export const wasGivenOrTold = async (
  db: Db,
  { id, channel, address }: Omit<Left, 'reference'>,
): Promise<boolean> => {
  const [row] = await beyondSight(db)<{ was: boolean }[]>`
    select not exists (select from former_contacts where ticket_id = ${id} and channel = ${channel} and known)
      or exists (
        select from messages where ticket_id = ${id} and channel = ${channel} and lower(recipient) = lower(${address})
          and recipient_kind = 'reporter' and state in ('sent', 'delivered')) as was`
  return row!.was
}

type Moved = Pick<Ticket, 'id'> & { from: string; to: string | null }

/** Letters that are not printed yet go to the new address. */
export const readdressLetters = (db: Db, { id, from, to }: Moved) => db`
  update messages set recipient = case when ${to}::text is null then recipient else replace(recipient, ${from}, coalesce(${to}, '')) end,
    state = case when ${to}::text is null then 'cancelled' else state end
  where channel = 'post' and ticket_id = ${id} and recipient_kind = 'reporter' and state = 'to-print' and position(${from} in recipient) > 0`

/** What was asked at the old address is answered from the new one, or on the page. */
export const moveQuestions = (db: Db, { id, from, to }: Moved) => db`
  with gone as (
    delete from open_questions where ticket_id = ${id} and lower(sender) = lower(${from}) returning ticket_id, kind, choices, asked_at, expires_at
  )
  insert into open_questions (sender, ticket_id, kind, choices, asked_at, expires_at)
  select ${to}, ticket_id, kind, choices, asked_at, expires_at from gone where ${to}::text is not null
  on conflict do nothing`

type Former = Pick<typeof formerContacts.$inferSelect, 'ticketId' | 'channel' | 'address' | 'known'>

export const keepFormer = (db: Db, { ticketId, channel, address, known }: Former, now: Date) => db`
  insert into former_contacts (ticket_id, channel, address, known, corrected_at)
  values (${ticketId}, ${channel}, ${address}, ${known}, ${now})
  on conflict (ticket_id, channel, address) do update set known = excluded.known, corrected_at = excluded.corrected_at, told_at = null`

/** It is theirs again. */
export const forgetFormer = (db: Db, { ticketId, channel, address }: Omit<Former, 'known'>) => db`
  delete from former_contacts where ticket_id = ${ticketId} and channel = ${channel} and lower(address) = lower(${address})`

/** Where whoever reported was known to read what is sent, before it was changed. */
export const formerlyKnown = (db: Db, ticketId: number) => db<
  { channel: 'sms' | 'email'; address: string }[]
>`
  select f.channel, f.address from former_contacts f
  where f.ticket_id = ${ticketId} and f.known and f.channel in ('sms', 'email')
    and not exists (select from reporters s where s.stopped_at is not null and (s.phone = f.address or lower(s.email) = lower(f.address)))
  order by f.corrected_at`

export type WaitingContact = { channel: 'sms' | 'email'; address: string }

/** What counts once the code that it was sent is entered. */
export const waitingContacts = (db: Db, { id }: Pick<Ticket, 'id'>, now: Date) => db<WaitingContact[]>`
  select distinct channel, address from follow_requests
  where ticket_id = ${id} and purpose = 'change' and confirmed_at is null and expires_at > ${now} order by channel desc, address`

export type OwnNumber = Pick<ReporterRow, 'language'> & {
  phone: string
  known: boolean
  /** A code was sent and can still be entered. */
  asked: boolean
}

/** The number that somebody left with a ticket; null where they left none. */
export const numberOf = async (
  db: Db,
  { id, reporterId, channel }: Pick<Ticket, 'id' | 'reporterId' | 'channel'>,
  now: Date,
): Promise<OwnNumber | null> => {
  const [row] = await db<OwnNumber[]>`
    select r.phone, r.language, ${numberIsKnown(db, db`${channel}::text`)} as known,
      exists (select from follow_requests q where q.ticket_id = ${id} and q.purpose = 'own' and q.address = r.phone
        and q.confirmed_at is null and q.expires_at > ${now}) as asked
    from reporters r where r.id = ${reporterId} and r.erased_at is null and r.phone is not null`
  return row ?? null
}
