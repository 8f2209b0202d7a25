import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { query, same } from '../../../../db/query.ts'
import type { StaffRow } from '../../../../db/schema/access.ts'
import { type CommuneRow, communes, type DepartmentRow, duties } from '../../../../db/schema/routing.ts'
import type { Actor } from '../../../access/permissions.ts'
import { isPerson } from '../../../access/person.ts'
import type { Db } from '../../../platform/database.ts'
import type { Department } from '../../holder/department.ts'
import { editable, type Page, readable } from '../store.ts'

/* SQL where a statement carries what the actor may edit; the rest is built. */

export type Person = Pick<StaffRow, 'id' | 'name'>
type KeptDuty = typeof duties.$inferSelect

export type DutyRow = Pick<KeptDuty, 'id' | 'categoryCode' | 'communeCode' | 'validFrom' | 'validTo'> & {
  staff: Person
  department: Pick<DepartmentRow, 'id' | 'name'>
  substitute: Person | null
  communeName: CommuneRow['fullName'] | null
}

export const dutyRows = (db: Db) => db`
  select d.id, json_build_object('id', s.id, 'name', s.name) as staff,
    json_build_object('id', p.id, 'name', p.name) as department,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as substitute,
    d.category_code, d.commune_code, (select full_name from communes where code = d.commune_code) as commune_name,
    d.valid_from, d.valid_to
  from duties d join departments p on p.id = d.department_id join staff s on s.id = d.staff_id
    left join staff u on u.id = d.substitute_id`

export type DutyQuestion = Page & { departmentId?: number; staffId?: string; now: Date }

/** Duties that still run or will, by id; one more than the limit. */
export const dutyPage = (db: Db, actor: Actor, asked: DutyQuestion) => db<DutyRow[]>`
  ${dutyRows(db)}
  where ${readable(db, actor)} and d.id > ${asked.after} and (d.valid_to is null or d.valid_to > ${asked.now})
    ${asked.departmentId ? db`and p.id = ${asked.departmentId}` : db``}
    ${asked.staffId ? db`and s.id = ${asked.staffId}` : db``}
  order by d.id limit ${asked.limit + 1}`

export const findDuty = async (db: Db, id: number): Promise<DutyRow> => {
  const [row] = await db<DutyRow[]>`${dutyRows(db)} where d.id = ${id}`
  return row!
}

export type NewDuty = Pick<
  KeptDuty,
  'staffId' | 'departmentId' | 'categoryCode' | 'communeCode' | 'substituteId' | 'validFrom' | 'validTo'
>

/** Whether the person holds just this at the department already, now or later. */
export const holdsAlready = async (
  db: Db,
  { staffId, departmentId, categoryCode, communeCode }: NewDuty,
  now: Date,
): Promise<boolean> => {
  const [row] = await query(db)
    .select({ id: duties.id })
    .from(duties)
    .where(
      and(
        eq(duties.staffId, staffId),
        eq(duties.departmentId, departmentId),
        same(duties.categoryCode, categoryCode),
        same(duties.communeCode, communeCode),
        or(isNull(duties.validTo), gt(duties.validTo, now)),
      ),
    )
    .limit(1)
  return row !== undefined
}

export const insertDuty = async (db: Db, duty: NewDuty): Promise<number> => {
  const [row] = await query(db).insert(duties).values(duty).returning({ id: duties.id })
  return row!.id
}

/** The place of the department of a duty that the actor may edit and that is not over, locked; else null. */
export const lockDuty = async (
  db: Db,
  actor: Actor,
  { id, now }: { id: number; now: Date },
): Promise<(NewDuty & { place: Department }) | null> => {
  const [row] = await db<(NewDuty & { place: Department })[]>`
    select d.staff_id, d.department_id, d.category_code, d.commune_code, d.substitute_id, d.valid_from, d.valid_to,
      json_build_object('id', p.id, 'kind', p.kind, 'level', p.level, 'provinceCode', p.province_code,
        'communeCode', p.commune_code, 'name', p.name) as place
    from duties d join departments p on p.id = d.department_id
    where d.id = ${id} and (d.valid_to is null or d.valid_to > ${now}) and ${editable(db, actor)} for update of d`
  return row ?? null
}

export const saveDuty = (db: Db, id: number, changes: Partial<NewDuty>) =>
  query(db).update(duties).set(changes).where(eq(duties.id, id))

export type Released = { id: number; departmentId: number } & Pick<
  DepartmentRow,
  'provinceCode' | 'communeCode'
>
/** Null: in every department. */
type Releasing = { staffId: string; departmentId: number | null; now: Date }

/** Ends the duties of a person that still run or will. */
export const endDutiesOf = (db: Db, { staffId, departmentId, now }: Releasing) => db<Released[]>`
  update duties d set valid_to = ${now} from departments p
  where p.id = d.department_id and d.staff_id = ${staffId} and (d.valid_to is null or d.valid_to > ${now})
    and (${departmentId}::int is null or p.id = ${departmentId})
  returning d.id, d.department_id, p.province_code, p.commune_code`

export const takeOutSubstitute = (db: Db, { staffId, departmentId, now }: Releasing) => db<Released[]>`
  update duties d set substitute_id = null from departments p
  where p.id = d.department_id and d.substitute_id = ${staffId} and (d.valid_to is null or d.valid_to > ${now})
    and (${departmentId}::int is null or p.id = ${departmentId})
  returning d.id, d.department_id, p.province_code, p.commune_code`

/** Active staff of the same place, who could serve the department: its commune's or its province's. */
export const mayServe = async (db: Db, staffId: string, department: Department): Promise<boolean> => {
  const [row] = await db`
    select from staff s join departments p on p.id = s.department_id
    where s.id = ${staffId} and s.active and ${isPerson(db)} and p.province_code is not distinct from ${department.provinceCode}
      and (p.commune_code is null or p.commune_code is not distinct from ${department.communeCode})`
  return row !== undefined
}

export const isCommuneOf = async (
  db: Db,
  communeCode: string,
  provinceCode: string | null,
): Promise<boolean> => {
  if (provinceCode === null) return false
  const [row] = await query(db)
    .select({ code: communes.code })
    .from(communes)
    .where(and(eq(communes.code, communeCode), eq(communes.provinceCode, provinceCode)))
  return row !== undefined
}
