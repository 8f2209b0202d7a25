import { eq } from 'drizzle-orm'
import { query } from '../../../../db/query.ts'
import { type StaffRow, staff } from '../../../../db/schema/access.ts'
import type { DepartmentRow } from '../../../../db/schema/routing.ts'
import { beyondSight } from '../../../../db/sight.ts'
import type { Actor, Staff } from '../../../access/permissions.ts'
import { isPerson } from '../../../access/person.ts'
import { proven } from '../../../access/proven.ts'
import type { Db } from '../../../platform/database.ts'
import { anyOpen } from '../../../tickets/any-of.ts'
import type { Place } from '../../holder/department.ts'
import { type AbsenceRow, absenceRows } from '../rota/absence-store.ts'
import { type DutyRow, dutyRows } from '../rota/store.ts'
import { departmentColumns, editable, readable } from '../store.ts'

/* SQL where a statement carries what the actor may edit, or counts open tickets; the rest is built. */

export type DepartmentSeen = DepartmentRow & { mayEdit: boolean; waiting: number }

/**
 * The departments of a commune, or those of the province itself, that the actor may read. `waiting` counts the open
 * tickets that nobody in it has; sealed lanes stay out of it.
 */
export const departmentsOfPlace = (db: Db, actor: Actor, { provinceCode, communeCode }: Place) => db<
  DepartmentSeen[]
>`
  select ${departmentColumns(db)}, coalesce(${editable(db, actor)}, false) as may_edit,
    (select count(*)::int from tickets t where t.department_id = p.id and t.officer_id is null
      and t.status in ${anyOpen(db)} and t.lane not in ('complaint', 'denunciation')) as waiting
  from departments p
  where p.province_code is not distinct from ${provinceCode} and p.commune_code is not distinct from ${communeCode}
    and ${readable(db, actor)}
  order by p.active desc, p.level, p.id limit 100`

export type StaffSeen = Pick<StaffRow, 'id' | 'name' | 'departmentId' | 'roles' | 'loadLimit'> & {
  open: number
  arrived: boolean
}

/** `open`: what is sealed is in no number that somebody reads who may not see it. */
export const staffOfPlace = (db: Db, departmentIds: number[]) => beyondSight(db)<StaffSeen[]>`
  select s.id, s.name, s.department_id, s.roles, s.load_limit, ${proven(db)} as arrived,
    (select count(*)::int from tickets t
      where t.officer_id = s.id and t.status in ${anyOpen(db)} and t.lane not in ('complaint', 'denunciation')) as open
  from staff s where s.department_id = any(${departmentIds}) and s.active and ${isPerson(db)} order by s.name, s.id limit 500`

export const dutiesOfPlace = (db: Db, departmentIds: number[], now: Date) => db<DutyRow[]>`
  ${dutyRows(db)}
  where d.department_id = any(${departmentIds}) and (d.valid_to is null or d.valid_to > ${now})
  order by d.id limit 1000`

export const absencesOfPlace = (
  db: Db,
  actor: Actor,
  { departmentIds, now }: { departmentIds: number[]; now: Date },
) => db<AbsenceRow[]>`
  ${absenceRows(db, actor)}
  where s.department_id = any(${departmentIds}) and a.ends_at > ${now} order by a.starts_at, a.id limit 500`

export type Person = Staff & Pick<StaffRow, 'loadLimit'>

/** Locks somebody who works in a department that the actor may edit; null when there is none for them. */
export const lockPerson = async (db: Db, actor: Actor, id: string): Promise<Person | null> => {
  const [row] = await db<Person[]>`
    select 'staff' as kind, s.id, s.name, s.language, s.roles, s.department_id, s.load_limit,
      p.kind as department_kind, p.province_code, p.commune_code
    from staff s join departments p on p.id = s.department_id
    where s.id = ${id} and s.active and ${isPerson(db)} and ${editable(db, actor)} for update of s`
  return row ?? null
}

export const saveLoadLimit = (db: Db, id: string, loadLimit: number) =>
  query(db).update(staff).set({ loadLimit }).where(eq(staff.id, id))

export const saveDepartmentOf = (db: Db, id: string, departmentId: number) =>
  query(db).update(staff).set({ departmentId }).where(eq(staff.id, id))
