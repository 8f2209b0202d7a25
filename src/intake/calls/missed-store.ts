import { lockOfCallBack } from '../../../db/locks.ts'
import type { StaffRow } from '../../../db/schema/access.ts'
import type { callBacks } from '../../../db/schema/intake.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { CallBackOutcome } from '../../../db/vocabulary.ts'
import type { Staff } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import type { Call } from './store.ts'

/* SQL: whoever rang is found by their number, which stands with their calls alone. */

type CallBack = typeof callBacks.$inferSelect

/** Two calls of one number that are missed in one moment are one call back. */
export const lockNumber = (db: Db, phone: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfCallBack(phone)}, 0))`

/** Adds a missed call to the open call back of its number; null where there is none. */
export const addToOpen = async (
  db: Db,
  { phone, provinceCode }: Pick<Call, 'phone' | 'provinceCode'>,
  at: Date,
): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    update call_backs set calls = calls + 1, last_at = ${at}
    where id = (
      select b.id from calls c join call_backs b on b.id = c.call_back_id
      where c.phone = ${phone} and b.ended_at is null and b.province_code is not distinct from ${provinceCode}
      order by b.id limit 1)
    returning id`
  return row?.id ?? null
}

export const insertCallBack = async (
  db: Db,
  { provinceCode, at }: Pick<CallBack, 'provinceCode'> & { at: Date },
): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    insert into call_backs (province_code, first_at, last_at, stands_since)
    values (${provinceCode}, ${at}, ${at}, ${at}) returning id`
  return row!.id
}

export const markMissed = (db: Db, { id, callBackId }: { id: number; callBackId: number }) =>
  db`update calls set call_back_id = ${callBackId} where id = ${id}`

/** They were spoken with: whatever waited for them is over. */
export const endAllOf = async (
  db: Db,
  { id, now }: { id: number; now: Date },
): Promise<Pick<CallBack, 'id' | 'provinceCode'>[]> => beyondSight(db)`
  update call_backs set ended_at = ${now}, outcome = 'answered', claimed_by = null, claimed_at = null
  where ended_at is null and id in (
    select o.call_back_id from calls c join calls o on o.id = c.id or o.phone = c.phone where c.id = ${id})
  returning id, province_code`

/** A claim of somebody who left it lying binds nobody. */
export const claimHolds = '15 minutes'

export type LockedCallBack = Pick<CallBack, 'id' | 'provinceCode' | 'endedAt' | 'claimedBy'> & {
  claimer: StaffRow['name'] | null
}

/** Locked for this operator, with who is calling them back right now. */
export const lockCallBack = async (
  db: Db,
  { provinceCode }: Staff,
  { id, now }: { id: number; now: Date },
): Promise<LockedCallBack | null> => {
  const [row] = await db<LockedCallBack[]>`
    select b.id, b.province_code, b.ended_at, h.id as claimed_by, h.name as claimer
    from call_backs b left join staff h on h.id = b.claimed_by and b.claimed_at > ${now}::timestamptz - ${claimHolds}::interval
    where b.id = ${id} and (b.province_code is null or b.province_code = ${provinceCode}) for update of b`
  return row ?? null
}

export const numberToCall = async (db: Db, callBackId: number): Promise<string | null> => {
  const [row] = await db<{ phone: string }[]>`
    select phone from calls where call_back_id = ${callBackId} and phone is not null order by id desc limit 1`
  return row?.phone ?? null
}

export const saveClaim = (db: Db, { id, by, now }: { id: number; by: string | null; now: Date }) =>
  db`update call_backs set claimed_by = ${by}, claimed_at = ${by === null ? null : now} where id = ${id}`

export const saveTry = (db: Db, { id, now }: { id: number; now: Date }) => db`
  update call_backs set tries = tries + 1, tried_at = ${now}, stands_since = ${now}, claimed_by = null, claimed_at = null
  where id = ${id}`

export type Ending = { id: number; outcome: CallBackOutcome; by: string; now: Date }

export const saveEnd = (db: Db, { id, outcome, by, now }: Ending) => db`
  update call_backs set ended_at = ${now}, ended_by = ${by}, outcome = ${outcome}, claimed_by = null, claimed_at = null
  where id = ${id}`

/** The calls that nobody took led to this ticket, wherever that went. */
export const linkMissed = (db: Db, { callBackId, ticketId }: { callBackId: number; ticketId: number }) =>
  beyondSight(
    db,
  )`update calls set ticket_id = ${ticketId} where call_back_id = ${callBackId} and ticket_id is null`

export const forgetMissed = (db: Db, { callBackId, ticketId }: { callBackId: number; ticketId: number }) =>
  beyondSight(
    db,
  )`update calls set phone = null, recording_url = null where call_back_id = ${callBackId} and ticket_id = ${ticketId}`

export type CallBackRow = Pick<
  CallBack,
  'id' | 'calls' | 'firstAt' | 'lastAt' | 'tries' | 'triedAt' | 'claimedAt' | 'claimedBy' | 'standsSince'
> & { phone: string | null; claimer: string | null }

const ofProvince = (db: Db, { provinceCode }: Staff) =>
  db`(b.province_code is null or b.province_code = ${provinceCode})`

type Page = { after: number | null; limit: number; now: Date }

/** Who waits to be called back, the longest first. */
export const openCallBacks = (db: Db, staff: Staff, { after, limit, now }: Page) => db<CallBackRow[]>`
  select b.id, b.calls, b.first_at, b.last_at, b.stands_since, b.tries, b.tried_at, h.id as claimed_by, h.name as claimer,
    case when h.id is not null then b.claimed_at end as claimed_at, (
      select c.phone from calls c where c.call_back_id = b.id and c.phone is not null order by c.id desc limit 1) as phone
  from call_backs b left join staff h on h.id = b.claimed_by and b.claimed_at > ${now}::timestamptz - ${claimHolds}::interval
  where b.ended_at is null and ${ofProvince(db, staff)}
    and (${after}::bigint is null or (b.stands_since, b.id) > (select a.stands_since, a.id from call_backs a where a.id = ${after}))
  order by b.stands_since, b.id limit ${limit}`

export type EndedRow = Pick<CallBack, 'id' | 'calls' | 'tries'> & {
  endedAt: Date
  outcome: CallBackOutcome
  by: string | null
}

const shownEnded = 10

/** Who was called back lately, by whom. */
export const endedCallBacks = (db: Db, staff: Staff, since: Date) => db<EndedRow[]>`
  select b.id, b.calls, b.tries, b.ended_at, b.outcome, s.name as by
  from call_backs b left join staff s on s.id = b.ended_by
  where b.ended_at > ${since} and ${ofProvince(db, staff)} order by b.ended_at desc limit ${shownEnded}`

const mostCounted = 300

/** How many wait, counted so far, and since when. */
export const waitingCallBacks = async (db: Db, staff: Staff): Promise<{ n: number; since: Date | null }> => {
  const [row] = await db<{ n: number; since: Date | null }[]>`
    select count(*)::int as n, min(first_at) as since
    from (select b.first_at from call_backs b where b.ended_at is null and ${ofProvince(db, staff)} limit ${mostCounted}) waiting`
  return row!
}
