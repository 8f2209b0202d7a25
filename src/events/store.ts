import { lockOfChain, locks } from '../../db/locks.ts'
import type { EventRow } from '../../db/schema/events.ts'
import { beyondSight } from '../../db/sight.ts'
import type { Db } from '../platform/database.ts'
import { isAboutToMove } from '../tickets/dispatching/first-look-store.ts'
import type { EventType, RecordedEvent, RecordedTicketEvent } from './event.ts'
import { type Haste, priorityOf } from './haste.ts'
import { bringAnOfficer } from './placing.ts'

/* SQL: every change ends here and the relay claims under a lock; heads are read where the rows lie. */

export type NewEvent = Omit<EventRow, 'id' | 'type' | 'data' | 'erased' | 'dispatchedAt' | 'seq'> & {
  type: EventType
  data: Record<string, unknown>
}

/** The newest link of a chain. */
export const headOf = async (db: Db, subject: string): Promise<Uint8Array | null> => {
  const [row] = await db<Pick<EventRow, 'hash'>[]>`
    select hash from ticket_events where subject = ${subject} order by id desc limit 1`
  return row?.hash ?? null
}

/** Nobody else adds to this chain meanwhile. */
export const lockChain = (db: Db, subject: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfChain(subject)}, 0))`

export const appendEvent = async (db: Db, event: NewEvent): Promise<number> => {
  const {
    ticketId,
    subject,
    type,
    actor,
    data,
    at,
    audience,
    version,
    lane,
    status,
    departmentId,
    officerId,
  } = event
  const { hash, key, written, digest, salt } = event
  const [row] = await db<Pick<EventRow, 'id'>[]>`
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, version, lane, status, department_id, officer_id,
      hash, key, written, digest, salt)
    values (${ticketId}, ${subject}, ${type}, ${actor}, ${JSON.stringify(data)}::text::jsonb, ${at}, ${audience}, ${version}, ${lane},
      ${status}, ${departmentId}, ${officerId}, ${hash}, ${key}, ${written}, ${digest}, ${salt})
    returning id`
  return row!.id
}

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

/** Why a ticket was refused last, and where to go instead. */
export const refusalOf = async (db: Db, ticketId: number) => {
  const [row] = await db<{ reason: string; instead: string }[]>`
    select data->>'reason' as reason, data->>'instead' as instead from ticket_events
    where ticket_id = ${ticketId} and type = 'ticket.refused' order by id desc limit 1`
  return row ?? null
}

/** The newest events that happened after the ticket had this version, oldest first. */
export const eventsSince = (db: Db, ticketId: number, version: number) => db<RecordedTicketEvent[]>`
  select * from (
    select ${columns(db)} from ticket_events
    where ticket_id = ${ticketId} and version > ${version} order by id desc limit 200
  ) newest order by id`

/** `seq`: null while screens wait for what follows from it. `fresh`: nobody was asked to react to it before. */
export type ClaimedEvent = RecordedEvent & { haste: Haste; fresh: boolean }

/** `overdue`: events that waited long enough, besides those dispatched `patience` milliseconds ago. */
export type Claiming = { now: Date; limit: number; patience: number; overdue: number[] }

/**
 * Claims undispatched events for the relay, what presses first, then the oldest, and numbers those that screens are told of.
 * What brings an officer is told together with that, or after `patience` milliseconds. One relay at a time holds the lock, so
 * numbers become visible in their own order.
 */
export const claimUndispatched = async (
  db: Db,
  { now, limit, patience, overdue }: Claiming,
): Promise<ClaimedEvent[]> => {
  const [, events] = await Promise.all([
    db`select pg_advisory_xact_lock(${locks.relay})`,
    db<ClaimedEvent[]>`
      with claimed as materialized (
        select e.id, e.ticket_id,
          coalesce(e.type = any(${[...bringAnOfficer]}::text[]) and ${isAboutToMove(db, now)}, false) as brings
        from ticket_events e left join tickets t on t.id = e.ticket_id where e.seq is null and e.dispatched_at is null
        order by t.lane = 'emergency' desc nulls last, t.urgency = 'urgent' desc nulls last, e.id
        limit ${limit} for update of e skip locked
      ), judged as materialized (
        select id, ticket_id, bool_or(brings) over (partition by coalesce(ticket_id, -id)) as waits from claimed
      ), told as (
        select id from judged where not waits
        union
        select id from ticket_events where seq is null and dispatched_at is not null
          and (dispatched_at <= ${new Date(now.getTime() - patience)} or id = any(${overdue}::bigint[])
            or ticket_id in (select ticket_id from judged))
      ), numbered as (
        select id, row_number() over (order by id) + coalesce((select max(seq) from ticket_events), 0) as next from told
      ), taken as (
        select id, numbered.next, judged.id is not null as fresh from judged full join numbered using (id)
      )
      update ticket_events e set dispatched_at = coalesce(e.dispatched_at, ${now}), seq = taken.next
      from taken where e.id = taken.id
      returning e.id, e.ticket_id, e.type, e.actor, e.data, e.at, e.audience, e.seq, e.version, taken.fresh, coalesce(
        (select case when t.lane = 'emergency' then 'emergency' when t.urgency = 'urgent' then 'urgent' end
         from tickets t where t.id = e.ticket_id), 'ordinary') as haste`,
  ])
  return events
}

/**
 * Hands claimed events to the job queue, in the relay's transaction. Ordinary reactions run in two lines, so that after-work
 * never takes the whole machine from residents who are sending, nor a slow gateway's place; what presses stands in no line.
 */
export const enqueueReactions = (db: Db, eventIds: number[], haste: Haste) => db`
  select graphile_worker.add_job('react', json_build_object('eventIds', ${eventIds}::bigint[]),
    queue_name := ${haste === 'ordinary' ? `react:${eventIds[0]! % 2}` : null}::text, max_attempts := 18,
    priority := ${priorityOf[haste]})`

/** Has receivers of events told of what was numbered, in the relay's transaction; where there are none, nothing is queued. */
export const enqueueSpreading = (db: Db) => db`
  select graphile_worker.add_job('spread-changes', queue_name := 'spread-changes', job_key := 'spread-changes', max_attempts := 5)
  from (select from webhooks where state = 'on' limit 1) one`

export const notifyHints = (db: Db, payload: string) => db`select pg_notify('hints', ${payload})`

/** What was said in these rooms, also of what left them since: a screen that was cut off has to take it out. */
export const hintsAfter = (db: Db, seq: number, rooms: string[]) => beyondSight(db)<
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
