import { eq } from 'drizzle-orm'
import { lockOfRota } from '../../../../db/locks.ts'
import { query } from '../../../../db/query.ts'
import { onCallShifts } from '../../../../db/schema/routing.ts'
import type { Actor } from '../../../access/permissions.ts'
import { isPerson } from '../../../access/person.ts'
import { proven } from '../../../access/proven.ts'
import type { Db } from '../../../platform/database.ts'
import type { Department } from '../../holder/department.ts'
import type { Stretch } from '../../holder/on-call.ts'
import type { Person } from '../rota/store.ts'
import { editable, within } from '../store.ts'

/* SQL where a statement carries what the actor may see or plan; the rest is built. */

type KeptShift = typeof onCallShifts.$inferSelect

export type NewShift = Pick<KeptShift, 'departmentId' | 'staffId' | 'startsAt' | 'endsAt'>
/** Somebody of a rota; an alarm reaches who has no number by mail alone. */
export type OnCallPerson = Person & { hasPhone: boolean; arrived: boolean }
export type ShiftRow = Pick<KeptShift, 'id' | 'startsAt' | 'endsAt'> & { staff: OnCallPerson }

/** The rotas (`departments p`) that the actor may read: their own department's, and those that they plan or watch over. */
const seen = (db: Db, actor: Actor) =>
  actor.kind === 'staff'
    ? db`(${within(db, actor, 'see-rota')} or p.id = ${actor.departmentId})`
    : db`${actor.kind === 'system'}::boolean`

export type SeenDepartment = Department & { mayPlan: boolean }

export const findSeen = async (db: Db, actor: Actor, id: number): Promise<SeenDepartment | null> => {
  const [row] = await db<SeenDepartment[]>`
    select p.id, p.kind, p.level, p.province_code, p.commune_code, p.name, ${editable(db, actor)} as may_plan
    from departments p where p.id = ${id} and ${seen(db, actor)}`
  return row ?? null
}

/** Shifts that touch a stretch of time, in order. */
export const shiftsIn = (db: Db, departmentId: number, { from, until }: Stretch) => db<ShiftRow[]>`
  select o.id, o.starts_at, o.ends_at, json_build_object('id', s.id, 'name', s.name, 'hasPhone', s.phone is not null, 'arrived', ${proven(db)}) as staff
  from on_call_shifts o join staff s on s.id = o.staff_id
  where o.department_id = ${departmentId} and o.starts_at < ${until} and (o.ends_at is null or o.ends_at > ${from})
  order by o.starts_at, o.id limit 500`

/** Who could be on call in a department: its own people, then those of its commune. */
export const peopleFor = (db: Db, { id, communeCode }: Department) => db<OnCallPerson[]>`
  select s.id, s.name, s.phone is not null as has_phone, ${proven(db)} as arrived from staff s join departments p on p.id = s.department_id
  where s.active and ${isPerson(db)} and (p.id = ${id} or (${communeCode}::text is not null and p.commune_code = ${communeCode}))
  order by p.id = ${id} desc, s.name limit 200`

/** The first of these shifts that the same person already serves in, at the same department; null when all are free. */
export const clashOf = async (
  db: Db,
  shifts: readonly NewShift[],
): Promise<Pick<KeptShift, 'startsAt'> | null> => {
  for (const { departmentId, staffId, startsAt, endsAt } of shifts) {
    const [row] = await db<Pick<KeptShift, 'startsAt'>[]>`
      select starts_at from on_call_shifts
      where department_id = ${departmentId} and staff_id = ${staffId}
        and (${endsAt}::timestamptz is null or starts_at < ${endsAt}) and (ends_at is null or ends_at > ${startsAt}) limit 1`
    if (row) return row
  }
  return null
}

/** Who of these departments serves in a stretch of time without a number that an alarm could ring at. */
export const withoutPhoneIn = (db: Db, departmentIds: readonly number[], { from, until }: Stretch) => db<
  (Person & { departmentId: number })[]
>`
  select distinct o.department_id, s.id, s.name from on_call_shifts o join staff s on s.id = o.staff_id
  where o.department_id = any(${[...departmentIds]}::int[]) and o.starts_at < ${until}
    and (o.ends_at is null or o.ends_at > ${from}) and s.active and s.phone is null
  order by o.department_id, s.name, s.id`

export const insertShifts = (db: Db, shifts: readonly NewShift[]) =>
  query(db)
    .insert(onCallShifts)
    .values([...shifts])
    .returning({ id: onCallShifts.id })

export type LockedShift = NewShift & { id: number; place: SeenDepartment }

/** Locks a shift of a rota that the actor may read, and its department, so that two changes take turns. */
export const lockShift = async (db: Db, actor: Actor, id: number): Promise<LockedShift | null> => {
  const [row] = await db<LockedShift[]>`
    select o.id, o.department_id, o.staff_id, o.starts_at, o.ends_at,
      json_build_object('id', p.id, 'kind', p.kind, 'level', p.level, 'provinceCode', p.province_code,
        'communeCode', p.commune_code, 'name', p.name, 'mayPlan', ${editable(db, actor)}) as place
    from on_call_shifts o join departments p on p.id = o.department_id
    where o.id = ${id} and ${seen(db, actor)} for update`
  return row ?? null
}

export const saveTimes = (db: Db, id: number, times: Partial<Pick<KeptShift, 'startsAt' | 'endsAt'>>) =>
  query(db).update(onCallShifts).set(times).where(eq(onCallShifts.id, id))

export const deleteShift = (db: Db, id: number) =>
  query(db).delete(onCallShifts).where(eq(onCallShifts.id, id))

/** Held to the end of the transaction: the gaps of a province are told by one at a time. */
export const lockRota = (db: Db, provinceCode: string | null) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfRota(provinceCode)}, 0))`

export const wereGapsTold = async (db: Db, subject: string, since: Date): Promise<boolean> => {
  const [row] = await db`
    select from ticket_events where subject = ${subject} and type = 'on-call.gaps-told' and at >= ${since} limit 1`
  return row !== undefined
}

/**
 * Departments that are to have somebody on call all the time: offices of communes and operation centres with people, and
 * whoever has planned a shift that ran lately or is to come. Of all, or of those that the actor plans.
 */
export const keepingRota = (db: Db, actor: Actor, since: Date) => db<Department[]>`
  select p.id, p.kind, p.level, p.province_code, p.commune_code, p.name from departments p
  where p.active and ${editable(db, actor)}
    and ((p.kind in ('office', 'operation-centre') and exists (select from staff s where s.department_id = p.id and s.active))
      or exists (select from on_call_shifts o where o.department_id = p.id and (o.ends_at is null or o.ends_at > ${since})))
  order by p.id limit 5000`
