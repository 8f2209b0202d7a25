import { lockOfSender } from '../../../db/locks.ts'
import type { InboundMessageRow } from '../../../db/schema/intake.ts'
import { type TalkChannel, talkChannels } from '../../../db/vocabulary.ts'
import { type Haste, priorityOf } from '../../events/haste.ts'
import type { Talker } from '../../notifications/answer.ts'
import type { Db } from '../../platform/database.ts'
import { storableJson } from '../../platform/text.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { InboundSms } from './gateway.ts'
import type { OpenQuestion, PhoneTicket } from './known.ts'

/* SQL: a message is kept with its job in one statement, and numbers are handled under locks. */

export type Kept = InboundMessageRow

/** One number is handled one message at a time; a few hundred queues serve all. */
const handlingJob = (db: Db) => db`
  graphile_worker.add_job('handle-inbound', json_build_object('id', fresh.id), job_key := 'inbound:' || fresh.id,
    queue_name := 'sms:' || fresh.line, priority := fresh.priority)`

const lineOf = (db: Db) => db`hashtext(sender) & 255`

const isTalk = (db: Db) => db`channel = any(${[...talkChannels]})`

export type Inbound = {
  /** Absent: by SMS. */
  channel?: TalkChannel
  gateway: string
  sms: InboundSms
  raw: Record<string, unknown>
  /** What came was no message in any form that is known. */
  unreadable?: true
}

export type Arrival = Inbound & { receivedAt: Date; haste: Haste; setAside: Kept['setAside'] }

const rowOf = ({ channel = 'sms', gateway, sms, raw, receivedAt, haste, setAside }: Arrival, at: number) => {
  const { piece, ...said } = sms
  return { at, channel, gateway, ...said, ...piece, raw, receivedAt, setAside, priority: priorityOf[haste] }
}

/**
 * Raw rows and their jobs in one statement; answers the places of those that are new. The same message once more is left as
 * it is, and what is set aside has no job. Jobs are added line by line, so that two groups never wait for each other's line.
 */
export const insertInbound = (db: Db, arrivals: Arrival[]) => db<{ at: number }[]>`
  with input as materialized (
    select nextval(pg_get_serial_sequence('inbound_messages', 'id')) as id, x.*
    from jsonb_to_recordset(${storableJson(arrivals.map(rowOf))}::text::jsonb) as x(
      "at" int, "channel" text, "gateway" text, "providerId" text, "sender" text, "recipient" text, "body" text, "raw" jsonb,
      "receivedAt" timestamptz, "of" text, "part" int, "parts" int, "setAside" text, "priority" int)
  ), stored as (
    insert into inbound_messages (id, channel, gateway, provider_id, sender, recipient, body, raw, received_at, part_of, part,
      parts, set_aside, handled_at, outcome)
    overriding system value
    select id, channel, gateway, "providerId", sender, recipient, body, raw, "receivedAt", "of", part,
      parts, "setAside", case when "setAside" is not null then "receivedAt" end, case when "setAside" is not null then 'set-aside' end
    from input order by at
    on conflict do nothing returning id
  ), fresh as materialized (
    select at, id, "setAside", priority, ${lineOf(db)} as line from input join stored using (id)
  ), queued as (
    select fresh.id from (select * from fresh where "setAside" is null order by line, id) fresh, lateral ${handlingJob(db)} job
  )
  select fresh.at from fresh left join queued on queued.id = fresh.id`

export const requeueUnhandled = (db: Db, before: Date) => db`
  with fresh as (
    select m.id, ${lineOf(db)} as line, ${priorityOf.ordinary}::int as priority from inbound_messages m
    where m.channel = any(${[...talkChannels]}) and m.handled_at is null and m.received_at < ${before} and not exists (
      select from graphile_worker.jobs j
      where j.key = 'inbound:' || m.id and (j.attempts < j.max_attempts or j.locked_at is not null))
    order by m.id limit 1000
  )
  select fresh.id from (select * from fresh order by line, id) fresh, lateral ${handlingJob(db)} job`

export type InboundRow = Pick<
  Kept,
  | 'id'
  | 'gateway'
  | 'providerId'
  | 'body'
  | 'receivedAt'
  | 'handledAt'
  | 'ticketId'
  | 'partOf'
  | 'part'
  | 'parts'
  | 'raw'
  | 'outcome'
> & { channel: TalkChannel; sender: string }

/** Counts a try, outside the transaction of the try, and says whose it is. */
export const countAttempt = async (db: Db, id: number): Promise<{ sender: string } | null> => {
  const [row] = await db<{ sender: string }[]>`
    update inbound_messages set attempts = attempts + 1 where id = ${id} and ${isTalk(db)} and handled_at is null
    returning sender`
  return row ?? null
}

/** Whoever handles a message of this number now is alone with it until the transaction ends. */
export const lockSender = (db: Db, sender: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfSender(sender)}, 0))`

export const findInbound = async (db: Db, id: number): Promise<InboundRow | null> => {
  const [row] = await db<InboundRow[]>`select * from inbound_messages where id = ${id} and ${isTalk(db)}`
  return row ?? null
}

/** The rows of one long message lie within an hour; its number is used again after that, and sometimes before. */
const piecesOf = (db: Db, { gateway, sender, partOf, parts, receivedAt }: InboundRow) => db`
  channel = 'sms' and sender = ${sender} and gateway = ${gateway} and part_of = ${partOf}
    and parts = ${parts} and received_at between ${receivedAt}::timestamptz - interval '1 hour' and ${receivedAt}::timestamptz + interval '1 hour'`

/** The same part, handled already, of the same words or of others. */
const isHandledAlready = (db: Db, row: InboundRow) => db`
  ${piecesOf(db, row)} and part = ${row.part} and id <> ${row.id} and handled_at is not null`

/**
 * All parts that came of a long message, this row among them. Where its part was handled already, the number is that of a
 * new message, and only parts that wait are its own.
 */
export const partsOf = (db: Db, row: InboundRow) => db<InboundRow[]>`
  select distinct on (part) * from inbound_messages
  where ${piecesOf(db, row)}
    and (handled_at is null or not exists (select from inbound_messages where ${isHandledAlready(db, row)}))
  order by part, (id = ${row.id}) desc, id`

/** The handled row of the very same part, which a gateway handed in again under another id. */
export const handledTwin = async (db: Db, row: InboundRow): Promise<Pick<Kept, 'ticketId'> | null> => {
  const [twin] = await db<Pick<Kept, 'ticketId'>[]>`
    select ticket_id from inbound_messages where ${isHandledAlready(db, row)} and body = ${row.body} order by id limit 1`
  return twin ?? null
}

type Handled = Pick<Kept, 'ticketId'> & {
  ids: number[]
  outcome: string
  setAside?: Kept['setAside']
  now: Date
}

export const markHandled = (db: Db, { ids, outcome, ticketId, setAside = null, now }: Handled) => db`
  update inbound_messages set handled_at = ${now}, outcome = ${outcome}, ticket_id = ${ticketId}, set_aside = ${setAside}
  where id = any(${ids}) and handled_at is null`

const isOf = (db: Db, { channel, address }: Talker) =>
  channel === 'sms' ? db`r.phone = ${address}` : db`r.zalo_id = ${address}`

/** What this number reported lately, newest first; a merged ticket counts as the one that it went into. */
export const ticketsOf = (db: Db, talker: Talker, since: Date) => db<PhoneTicket[]>`
  select t.id as own_id, t.reference, t.status as own_status, coalesce(m.id, t.id) as id, coalesce(m.status, t.status) as status, t.lane, t.language,
    t.category_code, t.commune_code,
    coalesce(m.resolved_at, t.resolved_at) as resolved_at, t.reported_at, t.text
  from reporters r join tickets t on t.reporter_id = r.id left join tickets m on m.id = t.merged_into
  where ${isOf(db, talker)} and r.erased_at is null and (t.status in ${anyOpen(db)} or t.updated_at > ${since})
  order by t.id desc limit 20`

/** How many texts of this number came at once after an SMS of ours, in the half hour up to this one. */
export const promptTexts = async (db: Db, { channel, sender, receivedAt }: InboundRow): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from inbound_messages i
    where i.channel = ${channel} and i.sender = ${sender} and coalesce(i.part, 1) = 1
      and i.received_at between ${receivedAt}::timestamptz - interval '30 minutes' and ${receivedAt}::timestamptz
      and exists (select from messages m where m.channel = i.channel and m.recipient = i.sender
        and m.created_at >= i.received_at - interval '90 seconds' and m.created_at < i.received_at)`
  return row!.n
}

/** What this number or mailbox was asked and has not answered, newest first. */
export const questionsTo = (db: Db, sender: string, now: Date) => db<OpenQuestion[]>`
  select q.ticket_id, q.kind, q.choices from open_questions q where q.sender = ${sender} and q.expires_at > ${now}
  order by q.asked_at desc, q.ticket_id desc`

export const forgetQuestion = (db: Db, sender: string, ticketId: number) =>
  db`delete from open_questions where sender = ${sender} and ticket_id = ${ticketId}`

export const stopTalker = (db: Db, talker: Talker, now: Date) => db`
  update reporters r set stopped_at = ${now} where ${isOf(db, talker)} and stopped_at is null`

export const startTalker = (db: Db, talker: Talker) => db`
  update reporters r set stopped_at = null where ${isOf(db, talker)} and stopped_at is not null`
