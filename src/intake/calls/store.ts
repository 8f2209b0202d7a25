import { lockOfCall } from '../../../db/locks.ts'
import type { calls } from '../../../db/schema/intake.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Staff } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: a call is saved whole whatever order its events come in. */

export type Call = typeof calls.$inferSelect

export const callKinds = [
  'ringing',
  'queued',
  'transferred',
  'answered',
  'ended',
  'missed',
  'recorded',
] as const

/** What a phone system tells of one call. */
export type CallTold = Pick<Call, 'phone' | 'operatorId' | 'provinceCode'> &
  Partial<Pick<Call, 'queue' | 'recordingUrl'>> & {
    callId: Call['externalId']
    kind: (typeof callKinds)[number]
    at: Date
  }

export type CallStands = Pick<
  Call,
  | 'id'
  | 'phone'
  | 'provinceCode'
  | 'operatorId'
  | 'answeredAt'
  | 'endedAt'
  | 'ticketId'
  | 'callBackId'
  | 'queue'
  | 'ringsSince'
>

const standing = (db: Db) =>
  db`id, phone, province_code, operator_id, answered_at, ended_at, ticket_id, call_back_id, queue, rings_since`

/** What is told of one call is noted one after the other. */
export const lockCall = (db: Db, callId: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfCall(callId)}, 0))`

/** Wherever a ticket that came of it went. */
export const findCall = async (db: Db, callId: string): Promise<CallStands | null> => {
  const [row] = await beyondSight(db)<
    CallStands[]
  >`select ${standing(db)} from calls where external_id = ${callId}`
  return row ?? null
}

/**
 * Idempotent: the phone system may tell the same event twice, or the end before the answer, and what was put through later stands.
 * Once a ticket came of the call its number stays as it is: a caller who would not leave it is not found out by a late event, nor by
 * what was recorded of them.
 */
export const upsertCall = async (
  db: Db,
  { callId, phone, kind, operatorId, provinceCode, at, queue = null, recordingUrl = null }: CallTold,
): Promise<CallStands> => {
  const isOver = kind === 'ended' || kind === 'missed'
  const transferredAt = kind === 'transferred' ? at : null
  const later = db`(excluded.transferred_at is not null
    and (calls.transferred_at is null or calls.transferred_at < excluded.transferred_at))`
  const [row] = await db<CallStands[]>`
    insert into calls (external_id, phone, operator_id, province_code, started_at, answered_at, ended_at, queue, recording_url,
      transfers, transferred_at, rings_since)
    values (${callId}, ${phone}, ${operatorId}, ${provinceCode}, ${at}, ${kind === 'answered' ? at : null},
      ${isOver ? at : null}, ${queue}, ${recordingUrl}, ${transferredAt ? 1 : 0}, ${transferredAt}, ${transferredAt})
    on conflict (external_id) do update set
      started_at = least(calls.started_at, excluded.started_at),
      answered_at = coalesce(calls.answered_at, excluded.answered_at),
      ended_at = coalesce(calls.ended_at, excluded.ended_at),
      operator_id = case when ${later} then excluded.operator_id else coalesce(calls.operator_id, excluded.operator_id) end,
      queue = coalesce(excluded.queue, calls.queue),
      transfers = calls.transfers + case when ${later} then 1 else 0 end,
      transferred_at = greatest(calls.transferred_at, excluded.transferred_at),
      rings_since = case when ${isOver} or calls.ended_at is not null then null when ${later} then excluded.transferred_at
        when excluded.answered_at >= calls.rings_since then null else calls.rings_since end,
      recording_url = case when calls.ticket_id is not null and calls.phone is null then null
        else coalesce(excluded.recording_url, calls.recording_url) end,
      province_code = coalesce(calls.province_code, excluded.province_code),
      phone = case when calls.ticket_id is null then coalesce(calls.phone, excluded.phone) else calls.phone end
    returning ${standing(db)}`
  return row!
}

/** The first ticket that comes of a call is its ticket, wherever that went; who wrote it down took the call. */
export const linkCall = (
  db: Db,
  { callId, ticketId, operatorId }: { callId: string; ticketId: number } & Pick<Call, 'operatorId'>,
) => beyondSight(db)`
  update calls set ticket_id = ${ticketId}, operator_id = coalesce(operator_id, ${operatorId})
  where external_id = ${callId} and ticket_id is null`

/** The call stays as a figure; whose it was is forgotten. */
export const forgetCaller = (
  db: Db,
  { callId, ticketId }: { callId: string; ticketId: number },
) => beyondSight(db)`
  update calls set phone = null, recording_url = null where external_id = ${callId} and ticket_id = ${ticketId}`

export type CallUnderWay = Pick<Call, 'startedAt' | 'answeredAt' | 'endedAt'> & { id: Call['externalId'] }

const longestCall = '4 hours'
const writtenUpWithin = '30 minutes'

/** The call of this number that is being written down: going on, or just over, and no ticket has come of it. */
export const callUnderWay = async ({ db, now }: Ctx, phone: string): Promise<CallUnderWay | null> => {
  const [row] = await db<CallUnderWay[]>`
    select external_id as id, started_at, answered_at, ended_at from calls
    where phone = ${phone} and ticket_id is null and started_at > ${now}::timestamptz - ${longestCall}::interval
      and (ended_at is null or ended_at > ${now}::timestamptz - ${writtenUpWithin}::interval)
    order by id desc limit 1`
  return row ?? null
}

export const callsFrom = async (db: Db, phone: string): Promise<number> => {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from calls where phone = ${phone}`
  return row!.n
}

export type RingingCall = Pick<Call, 'phone' | 'startedAt' | 'queue' | 'transfers'> & {
  id: Call['externalId']
}

/** A phone system that was cut off tells no end; nobody lets it ring for longer. */
const longestRinging = '3 minutes'
const mostAtOnce = 50

/** What rings at this operator's, or at everybody's of the province, the longest first. */
export const ringingAt = ({ db, now }: Ctx, { id, provinceCode }: Staff) => db<RingingCall[]>`
  select external_id as id, phone, coalesce(rings_since, started_at) as started_at, queue, transfers from calls
  where ended_at is null and (answered_at is null or rings_since is not null) and ticket_id is null
    and coalesce(rings_since, started_at) > ${now}::timestamptz - ${longestRinging}::interval
    and started_at > ${now}::timestamptz - ${longestCall}::interval
    and (province_code is null or province_code = ${provinceCode}) and (operator_id is null or operator_id = ${id})
  order by 3, calls.id limit ${mostAtOnce}`

/** Where what was said is kept, of a call that the ticket came of. */
export const recordingOf = async (
  db: Db,
  { ticketId, callId }: { ticketId: number; callId: number },
): Promise<string | null> => {
  const [row] = await db<Pick<Call, 'recordingUrl'>[]>`
    select recording_url from calls where id = ${callId} and ticket_id = ${ticketId}`
  return row?.recordingUrl ?? null
}
