import type { Span } from '../../../db/schema/deadlines.ts'
import type { alarmCalls, alarms } from '../../../db/schema/tickets.ts'
import { leadingRoles, type Staff } from '../../access/permissions.ts'
import { proven } from '../../access/proven.ts'
import { rolesNow } from '../../access/roles-now.ts'
import { priorityOf } from '../../events/haste.ts'
import type { Db } from '../../platform/database.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: an alarm, its next look and whom it rings are written together, and the edge takes an answer too. */

export type Alarm = typeof alarms.$inferSelect
type AlarmCallRow = typeof alarmCalls.$inferSelect

/** Asked of every ticket that opens or moves, before anything is locked: nearly none is an emergency. */
export const isEmergency = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`select from tickets where id = ${ticketId} and lane = 'emergency'`
  return row !== undefined
}

/** How long it rings at one door, as the target of the ticket says. */
export const ringOf = async (db: Db, ticketId: number): Promise<Span | null> => {
  const [row] = await db<{ ring: Span | null }[]>`
    select g.ring from deadlines d join targets g on g.id = d.target_id where d.ticket_id = ${ticketId}`
  return row?.ring ?? null
}

export type Raising = Pick<
  Alarm,
  'ticketId' | 'raisedBy' | 'raisedAt' | 'departmentId' | 'everyMinutes' | 'nextAt'
>

/** Begins an alarm, or begins it anew for a newer event; false when this event or a newer one has raised it already. */
export const beginAlarm = async (db: Db, raising: Raising): Promise<boolean> => {
  const { ticketId, raisedBy, raisedAt, departmentId, everyMinutes, nextAt } = raising
  const rows = await db`
    insert into alarms as a (ticket_id, raised_by, raised_at, department_id, step, every_minutes, next_at)
    values (${ticketId}, ${raisedBy}, ${raisedAt}, ${departmentId}, 0, ${everyMinutes}, ${nextAt})
    on conflict (ticket_id) do update set raised_by = excluded.raised_by, raised_at = excluded.raised_at,
      department_id = excluded.department_id, step = 0,
      every_minutes = excluded.every_minutes, next_at = excluded.next_at, acknowledged_by = null, acknowledged_at = null
      where a.raised_by < excluded.raised_by
    returning ticket_id`
  return rows.length === 1
}

/**
 * A look at the alarm just when it is due, before all other work; the sweep of every minute is for what fell between. The queue
 * goes by the clock of the database, so that it is told how long to wait.
 */
export const lookAt = (db: Db, ticketId: number, { at, now }: { at: Date; now: Date }) => db`
  select graphile_worker.add_job('watch-alarms', json_build_object(),
    run_at := now() + (${at}::timestamptz - ${now}::timestamptz), max_attempts := 5,
    job_key := ${`alarm:${ticketId}`}, priority := ${priorityOf.emergency}::int)`

export const findAlarm = async (db: Db, ticketId: number): Promise<Alarm | null> => {
  const [row] = await db<Alarm[]>`select * from alarms where ticket_id = ${ticketId}`
  return row ?? null
}

export const dueAlarms = async (db: Db, now: Date): Promise<number[]> => {
  const rows = await db<Pick<Alarm, 'ticketId'>[]>`
    select ticket_id from alarms where next_at <= ${now} order by next_at limit 500`
  return rows.map(({ ticketId }) => ticketId)
}

/** An alarm that still rings and is due; null when somebody answered meanwhile, or another process is at it. */
export const lockDueAlarm = async (db: Db, ticketId: number, now: Date): Promise<Alarm | null> => {
  const [row] = await db<Alarm[]>`
    select * from alarms where ticket_id = ${ticketId} and next_at <= ${now} for update skip locked`
  return row ?? null
}

export const saveStep = (db: Db, { ticketId, step, nextAt }: Pick<Alarm, 'ticketId' | 'step' | 'nextAt'>) =>
  db`update alarms set step = ${step}, next_at = ${nextAt} where ticket_id = ${ticketId}`

/** Somebody heard; false when somebody had already, or it no longer rings. */
export const markAcknowledged = async (
  db: Db,
  { ticketId, staffId, now }: { ticketId: number; staffId: string; now: Date },
): Promise<boolean> => {
  const rows = await db`
    update alarms set acknowledged_by = ${staffId}, acknowledged_at = ${now}, next_at = null
    where ticket_id = ${ticketId} and acknowledged_at is null returning ticket_id`
  return rows.length === 1
}

/** Who has been told of this alarm already. */
export const toldOf = async (
  db: Db,
  { ticketId, raisedBy }: Pick<Alarm, 'ticketId' | 'raisedBy'>,
): Promise<string[]> => {
  const rows = await db<Pick<AlarmCallRow, 'staffId'>[]>`
    select distinct staff_id from alarm_calls where ticket_id = ${ticketId} and raised_by = ${raisedBy}`
  return rows.map(({ staffId }) => staffId)
}

type Called = Pick<AlarmCallRow, 'id' | 'staffId'>

export const insertCalls = (
  db: Db,
  { ticketId, raisedBy, step }: Pick<Alarm, 'ticketId' | 'raisedBy' | 'step'>,
  { staffIds, now }: { staffIds: string[]; now: Date },
) => db<Called[]>`
  insert into alarm_calls (ticket_id, raised_by, step, staff_id, at)
  select ${ticketId}, ${raisedBy}, ${step}, id, ${now} from unnest(${staffIds}::text[]) id
  on conflict do nothing returning id, staff_id`

export type Ringable = Pick<Staff, 'id'> & { phone: string | null }

export const ringable = (db: Db, ids: readonly string[]) => db<Ringable[]>`
  select s.id, s.phone from staff s where s.id = any(${[...ids]}::text[]) and s.active and ${proven(db)} order by s.id`

type Above = Pick<Ticket, 'departmentId' | 'communeCode' | 'provinceCode'> & { now: Date }

/**
 * Who hears when nobody else did: the leaders of the department, else the chair of the commune, and the operators and
 * dispatchers of the province (of all, where none is known). The absent only while nobody else is there.
 */
export const peopleAbove = async (
  db: Db,
  { departmentId, communeCode, provinceCode, now }: Above,
): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    with above as (
      select s.id, exists (select from absences a where a.staff_id = s.id and a.starts_at <= ${now} and a.ends_at > ${now}) as away
      from staff s join departments p on p.id = s.department_id
      where s.active and ${proven(db)} and (
        (p.id = ${departmentId} and ${rolesNow(db, now)} && ${leadingRoles}::text[])
        or (p.commune_code = ${communeCode} and ${rolesNow(db, now)} @> array['chair'])
        or (p.commune_code is null and s.roles && array['operator', 'dispatcher']
          and (p.province_code = ${provinceCode} or (${provinceCode}::text is null and p.province_code is not null))))
    )
    select id from above where not away or not exists (select from above where not away) order by id`
  return rows.map(({ id }) => id)
}

export type CallSeen = Pick<AlarmCallRow, 'step' | 'at'> & { id: number; name: string; hasPhone: boolean }

/** Whom the alarm that rings was told to, the last time each. */
export const callsOfAlarm = (db: Db, { ticketId, raisedBy }: Pick<Alarm, 'ticketId' | 'raisedBy'>) => db<
  CallSeen[]
>`
  select distinct on (c.staff_id) c.id, c.step, c.at, s.name, s.phone is not null as has_phone
  from alarm_calls c join staff s on s.id = c.staff_id
  where c.ticket_id = ${ticketId} and c.raised_by = ${raisedBy} order by c.staff_id, c.step desc`

export type CallBehind = {
  ticketId: number
  reference: string
  placeName: string | null
  staffId: string
  staffName: string
  current: boolean
}

export type CallOfLink = CallBehind &
  Pick<Ticket, 'lane' | 'status'> &
  Pick<Alarm, 'acknowledgedAt'> & { heardBy: string | null }

/** What the link of one person's call opens; `current` while the alarm is the same one. */
export const findCall = async (db: Db, id: number): Promise<CallOfLink | null> => {
  const [row] = await db<CallOfLink[]>`
    select c.ticket_id, t.reference, m.full_name as place_name, s.id as staff_id, s.name as staff_name,
      a.raised_by = c.raised_by and s.active and ${proven(db)} as current, t.lane, t.status, a.acknowledged_at, h.name as heard_by
    from alarm_calls c join alarms a on a.ticket_id = c.ticket_id join tickets t on t.id = c.ticket_id
      join staff s on s.id = c.staff_id left join communes m on m.code = t.commune_code
      left join staff h on h.id = a.acknowledged_by
    where c.id = ${id}`
  return row ?? null
}

/** The newest alarm that rings at this number, of the ticket with this reference if one is named. */
export const ringingAt = async (
  db: Db,
  { phone, reference }: { phone: string; reference: string | null },
): Promise<CallBehind | null> => {
  const [row] = await db<CallBehind[]>`
    select c.ticket_id, t.reference, null as place_name, s.id as staff_id, s.name as staff_name, true as current
    from alarm_calls c join alarms a on a.ticket_id = c.ticket_id and a.raised_by = c.raised_by
      join tickets t on t.id = c.ticket_id join staff s on s.id = c.staff_id
    where s.phone = ${phone} and s.active and ${proven(db)} and a.acknowledged_at is null and a.next_at is not null
      and (${reference}::text is null or t.reference = ${reference})
    order by c.id desc limit 1`
  return row ?? null
}

/** As access knows them, in whose place they stand left out; here in SQL, for a link may be opened at the edge. */
export const staffBehind = async (db: Db, id: string, now: Date): Promise<Staff | null> => {
  const [row] = await db<Staff[]>`
    select 'staff' as kind, s.id, s.name, s.language, ${rolesNow(db, now)} as roles, s.department_id, d.kind as department_kind,
      d.province_code, d.commune_code
    from staff s join departments d on d.id = s.department_id where s.id = ${id} and s.active and ${proven(db)}`
  return row ?? null
}
