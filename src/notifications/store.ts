import type { messages } from '../../db/schema/notifications.ts'
import { type MessageChannel, messengers } from '../../db/vocabulary.ts'
import type { Actor } from '../access/permissions.ts'
import { visibleTo } from '../access/visible.ts'
import { priorityOf } from '../events/haste.ts'
import type { Db } from '../platform/database.ts'
import { cannotReceive } from '../platform/phone-kind.ts'
import type { WeeklyReport } from '../reporting/mailed/read-week.ts'
import type { HeldBecause } from './holding.ts'
import { triesInAll } from './retries.ts'

/* SQL: messages are queued, claimed and put back together with their jobs, and shown under the rights in `visibleTo`. */

/** The body has a mark where the resident's private link will be. */
export type Message = typeof messages.$inferSelect

export type NewMessage = Pick<
  Message,
  | 'eventId'
  | 'ticketId'
  | 'channel'
  | 'recipient'
  | 'recipientKind'
  | 'language'
  | 'subject'
  | 'body'
  | 'opens'
  | 'notBefore'
  | 'createdAt'
> & { urgent: 0 | 1; confirms?: string; held?: HeldBecause }

/** A letter waits for a person who prints and posts it; everything else leaves by itself. */
const beginsAs: Record<MessageChannel, Message['state']> = {
  sms: 'queued',
  email: 'queued',
  post: 'to-print',
  zalo: 'queued',
}
/** Nothing is sent where nobody can read it, whoever asks for it. */
const whyHeld = ({ channel, recipient, held }: NewMessage): HeldBecause | null =>
  held ?? (channel === 'sms' && cannotReceive(recipient) ? 'cannot-receive' : null)

const beginning = (message: NewMessage) => {
  const lastError = whyHeld(message)
  return { ...message, lastError, state: lastError ? 'held' : beginsAs[message.channel] }
}

/** Queues messages with their jobs; one that was queued before (same event, channel and recipient) is left as it is. */
export const insertMessages = (db: Db, fresh: NewMessage[]) => db<Pick<Message, 'id'>[]>`
  with fresh as (
    insert into messages (event_id, ticket_id, channel, recipient, recipient_kind, language, subject, body, opens, confirms, state, urgent,
      not_before, created_at, last_error)
    select "eventId", "ticketId", channel, recipient, "recipientKind", language, subject, body, opens, confirms, state, urgent,
      "notBefore", "createdAt", "lastError"
    from jsonb_to_recordset(${JSON.stringify(fresh.map(beginning))}::text::jsonb) as x("eventId" bigint,
      "ticketId" bigint, channel text, state text, recipient text, "recipientKind" text, language text, subject text, body text, opens text, confirms text, urgent int, "notBefore" timestamptz,
      "createdAt" timestamptz, "lastError" text)
    on conflict on constraint messages_once do nothing
    returning id, state, not_before - created_at as wait, urgent
  )
  select fresh.id from fresh, lateral ${deliveryJob(db)} job where fresh.state = 'queued'`

/**
 * Ordinary ones leave in three lines, so that a gateway that is slow for all of them leaves room for what presses. The queue goes by
 * the clock of the database: it is told how long to wait, or a house whose clock is behind would use up every try at once.
 */
export const deliveryJob = (db: Db) => db`
  graphile_worker.add_job('deliver', json_build_object('messageId', fresh.id), run_at := now() + fresh.wait,
    queue_name := case fresh.urgent when 0 then 'deliver:' || fresh.id % 3 end,
    max_attempts := ${triesInAll}, job_key := 'deliver:' || fresh.id,
    priority := fresh.urgent * ${priorityOf.emergency}::int)`

/** One that leaves by itself. */
export type ClaimedMessage = Message & {
  channel: Exclude<MessageChannel, 'post'>
  reference: string | null
  secretVersion: number | null
  province: string | null
  /** When they wrote last by this way: messengers let us answer for a time. */
  heardAt: Date | null
  dead: string | null
  /** The private link in it opens the ticket of whoever is written to here now. */
  isTheirs: boolean
  /** The Message-IDs of the mails that really went between us and this mailbox about the ticket, the newest ten, oldest first. */
  thread: string[]
  /** What a report of a week was made of; null of every other message. */
  report: WeeklyReport | null
}

/** Takes a message for one try; null when it was sent, cancelled or failed meanwhile. */
export const claimMessage = async (db: Db, id: number): Promise<ClaimedMessage | null> => {
  const [row] = await db<ClaimedMessage[]>`
    update messages m set state = 'sending', attempts = attempts + 1, doubtful = doubtful or state = 'sending'
    where id = ${id} and state in ('queued', 'sending')
    returning m.*, (select reference from tickets t where t.id = m.ticket_id) as reference,
      (select secret_version from tickets t where t.reference = m.opens) as secret_version,
      m.opens is null or m.opens like any (array['alarm:%', 'password:%']) or exists (
        select from tickets t join reporters r on r.id = t.reporter_id
        where t.reference = m.opens and (r.phone = m.recipient or lower(r.email) = lower(m.recipient) or r.zalo_id = m.recipient)) as is_theirs,
      (select i.received_at from inbound_messages i where m.channel = any(${[...messengers]}) and i.channel = m.channel and i.sender = m.recipient order by i.id desc limit 1) as heard_at,
      (select province_code from tickets t where t.id = m.ticket_id) as province,
      (select w.told from weekly_reports w where w.message_id = m.id) as report,
      (select reason from dead_addresses a where a.channel = m.channel and a.address = lower(m.recipient)) as dead,
      array(select e.name from (
        select b.provider_id as name, b.sent_at as at from messages b
        where b.channel = 'email' and b.ticket_id = m.ticket_id and b.id <> m.id
          and lower(b.recipient) = lower(m.recipient) and b.provider_id like '<%'
        union all
        select i.raw->>'messageId', i.received_at from inbound_messages i
        where i.channel = 'email' and i.ticket_id = m.ticket_id and i.sender = lower(m.recipient)
          and i.raw->>'messageId' is not null
        order by at desc limit 10) e order by e.at) as thread`
  return row ?? null
}

type Taken = { id: number; providerId: string; gateway: string | null; unanswered: boolean; now: Date }
type Ended = { id: number; error: string; unanswered?: boolean | undefined }
type Tried = Omit<Ended, 'error'> & { until: Date; now: Date; error: string | null }

/** A receipt may come before the answer of the gateway: what it said stays. */
export const markSent = async (
  db: Db,
  { id, providerId, gateway, unanswered, now }: Taken,
): Promise<Message | null> => {
  const [row] = await db<Message[]>`
  update messages set state = case when state in ('delivered', 'failed') then state else 'sent' end,
    provider_id = ${providerId}, gateway = ${gateway}, sent_at = ${now}, doubtful = doubtful or ${unanswered},
    last_error = case when state = 'failed' then last_error end
  where id = ${id} returning *`
  return row ?? null
}

/** Puts a message back in the queue with a job of its own; one that was running ends with this try. */
export const postpone = (db: Db, { id, until, now, error, unanswered = false }: Tried) => db`
  with fresh as (
    update messages set state = 'queued', not_before = ${until}, last_error = coalesce(${error}, last_error),
      doubtful = doubtful or ${unanswered}
    where id = ${id} and state in ('queued', 'sending') returning id, not_before - ${now}::timestamptz as wait, urgent
  )
  select fresh.id from fresh, lateral ${deliveryJob(db)} job`

export const markFailed = (db: Db, { id, error, unanswered = false }: Ended) => db`
  update messages set state = 'failed', last_error = ${error}, doubtful = doubtful or ${unanswered} where id = ${id}`

/** Messages to staff that wait while their ticket becomes sealed are not sent any more. */
export const withdrawFromStaff = (db: Db, ticketId: number) => db`
  with waiting as (delete from digest_items where ticket_id = ${ticketId} and sent_at is null)
  update messages set state = 'cancelled', last_error = 'sealed'
  where ticket_id = ${ticketId} and recipient_kind = 'staff' and state = 'queued'`

/** What waits for a number or a mailbox that wants no more messages is not sent any more. */
export const cancelQueuedTo = (db: Db, { channel, recipient }: Pick<Message, 'channel' | 'recipient'>) => db`
  update messages set state = 'cancelled', last_error = 'stopped'
  where channel = ${channel} and lower(recipient) = lower(${recipient}) and state = 'queued' and urgent = 0`

export const answersSince = async (db: Db, recipient: string, since: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from messages where lower(recipient) = lower(${recipient}) and event_id is null and created_at > ${since}`
  return row!.n
}

/** Messages whose job is gone or exhausted, as after a crash at the last try: nobody would send or miss them. */
export const strandedMessages = (db: Db, before: Date) => db<Message[]>`
  select m.* from messages m
  where m.state in ('queued', 'sending') and m.not_before < ${before} and not exists (
    select from graphile_worker.jobs j where j.key = 'deliver:' || m.id and (j.attempts < j.max_attempts or j.locked_at is not null))
  order by m.id limit 100`

/** Messages about tickets that the viewer may see; those about none are for the administrator. */
export const messageVisible = (db: Db, actor: Actor) => db`
  case when m.ticket_id is null then ${actor.kind !== 'staff' || actor.roles.includes('admin')}::boolean
    else exists (select from tickets t where t.id = m.ticket_id and ${visibleTo(db, actor)}) end`

/** Locks one message for what a server says of it. */
export const lockMessageById = async (db: Db, id: number): Promise<Message | null> => {
  const [row] = await db<Message[]>`select * from messages where id = ${id} for update`
  return row ?? null
}

export const markDelivered = (db: Db, id: number, now: Date) => db`
  update messages set state = 'delivered', delivered_at = ${now} where id = ${id}`

/** After a deliberate question, a digit from this number answers it. */
export const askForRating = (
  db: Db,
  { sender, ticketId, now, until }: { sender: string; ticketId: number; now: Date; until: Date },
) => db`
  insert into open_questions (sender, ticket_id, kind, choices, asked_at, expires_at)
  values (${sender}, ${ticketId}, 'rating', '[]', ${now}, ${until})
  on conflict (sender, ticket_id) do update set kind = excluded.kind, choices = excluded.choices,
    asked_at = excluded.asked_at, expires_at = excluded.expires_at`
