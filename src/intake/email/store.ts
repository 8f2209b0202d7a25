import type { InboundMessageRow, inboundMails } from '../../../db/schema/intake.ts'
import type { MailSetAside } from '../../../db/vocabulary.ts'
import { type Haste, priorityOf } from '../../events/haste.ts'
import type { Db } from '../../platform/database.ts'
import { storableJson } from '../../platform/text.ts'
import type { PhoneTicket } from '../sms/known.ts'

/* SQL: a mail is kept with its job in one statement, and mailboxes are handled under locks. */

type Kept = InboundMessageRow
type MailRow = typeof inboundMails.$inferSelect

/** One mailbox is handled one mail at a time; a few hundred queues serve all. */
const handlingJob = (db: Db) => db`
  graphile_worker.add_job('handle-mail', json_build_object('id', fresh.id), job_key := 'mail:' || fresh.id,
    queue_name := 'mail:' || fresh.line, priority := fresh.priority)`

const lineOf = (db: Db) => db`hashtext(sender) & 255`

const filesJob = (db: Db) => db`
  graphile_worker.add_job('attach-mail', json_build_object('id', fresh.id), job_key := 'files:' || fresh.id,
    queue_name := 'files:' || (fresh.id & 1))`

export type NewMail = Pick<Kept, 'providerId' | 'sender' | 'recipient' | 'raw' | 'receivedAt'> & {
  source: Uint8Array
  haste: Haste
}

const rowOf = (db: Db, mail: NewMail, at: number) => db`
  (${at}::int, ${mail.providerId}, ${mail.sender}, ${mail.recipient}::text, ${storableJson(mail.raw)}::text::jsonb,
    ${mail.receivedAt}::timestamptz, ${priorityOf[mail.haste]}::int, ${mail.source}::bytea)`

/** The raw mails and their jobs in one statement; answers the places of those that are new, one that came before is left as it is. */
export const insertMails = (db: Db, mails: NewMail[]) => db<{ at: number }[]>`
  with input as materialized (
    select nextval(pg_get_serial_sequence('inbound_messages', 'id')) as id, x.*
    from (values ${mails.map((mail, at) => (at === 0 ? rowOf(db, mail, at) : db`, ${rowOf(db, mail, at)}`))}) as x(at, provider_id, sender, recipient, raw, received_at, priority, source)
  ), stored as (
    insert into inbound_messages (id, channel, gateway, provider_id, sender, recipient, body, raw, received_at)
    overriding system value
    select id, 'email', 'mail', provider_id, sender, recipient, '', raw, received_at from input order by at
    on conflict (gateway, provider_id) where channel <> 'sms' do nothing returning id
  ), fresh as materialized (
    select at, id, priority, source, ${lineOf(db)} as line from input join stored using (id)
  ), kept as (
    insert into inbound_mails (inbound_id, source) select id, source from fresh
  )
  select fresh.at from (select * from fresh order by line, id) fresh, lateral ${handlingJob(db)} job`

/** What a crash, or a fault at every try, left without a job. */
export const requeueMails = async (db: Db, before: Date): Promise<void> => {
  await db`
    with fresh as (
      select m.id, ${lineOf(db)} as line, ${priorityOf.ordinary}::int as priority from inbound_messages m
      where m.channel = 'email' and m.handled_at is null and m.received_at < ${before} and not exists (
        select from graphile_worker.jobs j
        where j.key = 'mail:' || m.id and (j.attempts < j.max_attempts or j.locked_at is not null))
      order by m.id limit 1000
    )
    select fresh.id from (select * from fresh order by line, id) fresh, lateral ${handlingJob(db)} job`
}

export type Mail = Pick<
  Kept,
  'id' | 'sender' | 'providerId' | 'receivedAt' | 'handledAt' | 'ticketId' | 'outcome'
> &
  Pick<MailRow, 'source' | 'filesAt' | 'setAside' | 'settledAt'> & {
    raw: { from: string; to: string[]; messageId: string | null }
    attempts: number
  }

/** Counts a try, outside the transaction of the try. */
export const countAttempt = async (db: Db, id: number): Promise<Mail | null> => {
  const [row] = await db<Mail[]>`
    update inbound_messages m set attempts = attempts + 1 from inbound_mails k
    where m.id = ${id} and k.inbound_id = m.id and m.handled_at is null
    returning m.id, m.sender, m.provider_id, m.received_at, m.handled_at, m.ticket_id, m.outcome, m.raw, m.attempts, k.source,
      k.files_at, k.set_aside, k.settled_at`
  return row ?? null
}

export const findMail = async (db: Db, id: number): Promise<Mail | null> => {
  const [row] = await db<Mail[]>`
    select m.id, m.sender, m.provider_id, m.received_at, m.handled_at, m.ticket_id, m.outcome, m.raw, m.attempts, k.source,
      k.files_at, k.set_aside, k.settled_at
    from inbound_messages m join inbound_mails k on k.inbound_id = m.id where m.id = ${id} for update of k`
  return row ?? null
}

export type Reading = Pick<MailRow, 'subject' | 'words' | 'whole'> & { id: number }

export const saveReading = (db: Db, { id, subject, words, whole }: Reading) => db`
  update inbound_mails set subject = ${subject}, words = ${words}, whole = ${whole} where inbound_id = ${id}`

export type Handled = {
  id: number
  outcome: string
  ticketId: number | null
  aboutId: number | null
  setAside: MailSetAside | null
  settledBy: string | null
  now: Date
}

export const markMail = (db: Db, { id, outcome, ticketId, aboutId, setAside, settledBy, now }: Handled) => db`
  with mail as (
    update inbound_mails set about_id = ${aboutId}, set_aside = ${setAside},
      settled_at = ${settledBy === null ? null : now}, settled_by = ${settledBy}
    where inbound_id = ${id}
  )
  update inbound_messages set handled_at = ${now}, outcome = ${outcome}, ticket_id = ${ticketId} where id = ${id}`

export const queueFiles = (db: Db, id: number) => db`
  with fresh as (select ${id}::bigint as id) select fresh.id from fresh, lateral ${filesJob(db)} job`

export const markFiles = (db: Db, id: number, now: Date) =>
  db`update inbound_mails set files_at = ${now} where inbound_id = ${id}`

/** Whether this mailbox is that of the ticket's own reporter. */
export const isReporter = async (
  db: Db,
  { ticketId, mailbox }: { ticketId: number; mailbox: string },
): Promise<boolean> => {
  const rows = await db`
    select from tickets t join reporters r on r.id = t.reporter_id where t.id = ${ticketId} and lower(r.email) = ${mailbox}`
  return rows.length > 0
}

/** Who speaks in a ticket: whoever reported it or one that was merged into it, or who follows it. */
export type Participant = 'reporter' | 'follower'

/** The ticket of this reference, or the one that it was merged into, and what this mailbox is to it. */
export const ticketFor = async (
  db: Db,
  { reference, mailbox }: { reference: string; mailbox: string },
): Promise<(PhoneTicket & { participant: Participant | null }) | null> => {
  const [row] = await db<(PhoneTicket & { participant: Participant | null })[]>`
    select t.id as own_id, t.reference, t.status as own_status, coalesce(m.id, t.id) as id, coalesce(m.status, t.status) as status, t.lane,
      t.language, t.category_code, t.commune_code, coalesce(m.resolved_at, t.resolved_at) as resolved_at, t.reported_at, t.text,
      case when lower(r.email) = ${mailbox} and r.erased_at is null then 'reporter'
        when exists (select from followers f join reporters p on p.id = f.reporter_id
          where f.ticket_id in (t.id, t.merged_into) and lower(p.email) = ${mailbox} and p.erased_at is null) then 'follower' end as participant
    from tickets t left join tickets m on m.id = t.merged_into left join reporters r on r.id = t.reporter_id
    where t.reference = ${reference}`
  return row ?? null
}

/** How many tickets this mailbox opened, and how many mails of it were added to one, since then. */
export const countOf = async (
  db: Db,
  { mailbox, since }: { mailbox: string; since: Date },
): Promise<{ reports: number; replies: number }> => {
  const [row] = await db<{ reports: number; replies: number }[]>`
    select count(*) filter (where outcome = 'report')::int as reports, count(*) filter (where outcome = 'reply')::int as replies
    from inbound_messages where sender = ${mailbox} and channel = 'email' and received_at > ${since}`
  return row!
}

/** Who got one of our mails, as long as they are known. */
export const mailboxOfMail = async (db: Db, id: number): Promise<string | null> => {
  const [row] = await db<{ recipient: string }[]>`
    select recipient from messages where id = ${id} and channel = 'email' and recipient_kind <> 'staff'`
  return row?.recipient ?? null
}

export const stopMailbox = (db: Db, mailbox: string, now: Date) => db`
  update reporters set stopped_at = ${now} where lower(email) = ${mailbox} and stopped_at is null`

export const startMailbox = (db: Db, mailbox: string) => db`
  update reporters set stopped_at = null where lower(email) = ${mailbox} and stopped_at is not null`
