import { locks } from '../../db/locks.ts'
import type { EventRow } from '../../db/schema/events.ts'
import type { Db } from '../platform/database.ts'
import type { EventType, RecordedEvent, RecordedTicketEvent } from './event.ts'
import { type Haste, priorityOf } from './haste.ts'

/* SQL: every change ends here and the relay claims under a lock; hashes are chained where the rows lie. */

export type NewEvent = Pick<EventRow, 'ticketId' | 'subject' | 'actor' | 'at' | 'audience' | 'version'> & {
  type: EventType
  data: Record<string, unknown>
}

/**
 * Appends to the chain of its subject: each hash covers the one before it and the whole row.
 * The subject's row is locked by the verb, so the head cannot move meanwhile.
 */
export const appendEvent = async (db: Db, event: NewEvent): Promise<number> => {
  const data = JSON.stringify(event.data)
  const [row] = await db<Pick<EventRow, 'id'>[]>`
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, version, hash)
    select ${event.ticketId}, ${event.subject}, ${event.type}, ${event.actor}, ${data}::text::jsonb, ${event.at}, ${event.audience}, ${event.version},
      chain_hash(
        (select hash from ticket_events where subject = ${event.subject} order by id desc limit 1),
        ${event.subject}, ${event.type}, ${event.actor}, ${data}::text::jsonb, ${event.at}, ${event.version})
    returning id`
  return row!.id
}

/** Rows of one ticket whose hash does not follow from the row before it; none when nobody tampered. */
export const brokenLinks = (db: Db, subject: string) => db<Pick<EventRow, 'id'>[]>`
  select id from (
    select id, hash, chain_hash(lag(hash) over (order by id), subject, type, actor, data, at, version) as expected
    from ticket_events where subject = ${subject}
  ) chain
  where hash <> expected`

const columns = (db: Db) => db`id, ticket_id, type, actor, data, at, audience, seq, version`

/** The newest events of a ticket before `before`, oldest first. */
export const timelineOf = (db: Db, ticketId: number, before: number | null = null) => db<
  RecordedTicketEvent[]
>`
  select * from (
    select ${columns(db)} from ticket_events
    where ticket_id = ${ticketId} and (${before}::bigint is null or id < ${before})
    order by id desc limit 200
  ) newest order by id`

/** The newest events that happened after the ticket had this version, oldest first. */
/** Why a ticket was refused last, and where to go instead. */
export const refusalOf = async (db: Db, ticketId: number) => {
  const [row] = await db<{ reason: string; instead: string }[]>`
    select data->>'reason' as reason, data->>'instead' as instead from ticket_events
    where ticket_id = ${ticketId} and type = 'ticket.refused' order by id desc limit 1`
  return row ?? null
}

export const eventsSince = (db: Db, ticketId: number, version: number) => db<RecordedTicketEvent[]>`
  select * from (
    select ${columns(db)} from ticket_events
    where ticket_id = ${ticketId} and version > ${version} order by id desc limit 200
  ) newest order by id`

export type ClaimedEvent = RecordedEvent & { haste: Haste }

/**
 * Claims undispatched events for the relay, what presses first, then the oldest, and numbers them.
 * One relay at a time holds the lock, so numbers become visible in their own order.
 */
export const claimUndispatched = async (db: Db, now: Date, limit: number): Promise<ClaimedEvent[]> => {
  await db`select pg_advisory_xact_lock(${locks.relay})`
  return db<ClaimedEvent[]>`
    with claimed as materialized (
      select e.id from ticket_events e left join tickets t on t.id = e.ticket_id where e.dispatched_at is null
      order by t.lane = 'emergency' desc nulls last, t.urgency = 'urgent' desc nulls last, e.id
      limit ${limit} for update of e skip locked
    ), numbered as (
      select id, row_number() over (order by id) + coalesce((select max(seq) from ticket_events), 0) as next from claimed
    )
    update ticket_events e set dispatched_at = ${now}, seq = numbered.next
    from numbered where e.id = numbered.id
    returning e.id, e.ticket_id, e.type, e.actor, e.data, e.at, e.audience, e.seq, e.version, coalesce(
      (select case when t.lane = 'emergency' then 'emergency' when t.urgency = 'urgent' then 'urgent' end
       from tickets t where t.id = e.ticket_id), 'ordinary') as haste`
}

/**
 * Hands claimed events to the job queue, in the relay's transaction. Ordinary reactions run in two lines, so that after-work
 * never takes the whole machine from residents who are sending, nor a slow gateway's place; what presses stands in no line.
 */
export const enqueueReactions = (db: Db, eventIds: number[], haste: Haste) => db`
  select graphile_worker.add_job('react', json_build_object('eventIds', ${eventIds}::bigint[]),
    queue_name := ${haste === 'ordinary' ? `react:${eventIds[0]! % 2}` : null}::text, max_attempts := 18,
    priority := ${priorityOf[haste]})`

export const notifyHints = (db: Db, payload: string) => db`select pg_notify('hints', ${payload})`

export const hintsAfter = (db: Db, seq: number, rooms: string[]) => db<
  { seq: number; type: EventType; ticketId: number | null }[]
>`
  select seq, type, ticket_id from ticket_events
  where seq > ${seq} and audience && ${rooms} order by seq limit 500`

export const lastSeq = async (db: Db): Promise<number> => {
  const [row] = await db<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from ticket_events`
  return row!.seq
}

export const eventsByIds = (db: Db, ids: number[]) => db<RecordedEvent[]>`
  select ${columns(db)} from ticket_events where id = any(${ids}) order by id`

/** Dispatched events after `seq`, for a process that was cut off from its listener. */
export const dispatchedAfter = (db: Db, seq: number) => db<RecordedEvent[]>`
  select ${columns(db)} from ticket_events
  where seq > ${seq} order by seq limit 1000`

type Sealed = { day: string; from: Date; until: Date; now: Date }

export const insertDailyRoot = (db: Db, { day, from, until, now }: Sealed) => db`
  insert into daily_roots (day, chains, root, made_at)
  select ${day}::date, count(*), sha256(coalesce(string_agg(hash, ''::bytea order by subject), ''::bytea)), ${now}
  from (
    select distinct on (subject) subject, hash from ticket_events
    where at >= ${from} and at < ${until}
    order by subject, id desc
  ) heads
  on conflict (day) do nothing`

/** Whether the session with this process id is connected to the database; false too when the database is away. */
export const sessionLives = async (db: Db, pid: number): Promise<boolean> => {
  const found =
    await db`select from pg_stat_activity where pid = ${pid} and datname = current_database()`.catch(() => [])
  return found.length === 1
}
