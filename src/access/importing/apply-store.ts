import type { Db } from '../../platform/database.ts'
import type { Released } from '../../routing/editing/rota/store.ts'
import type { NewDepartment } from './departments.ts'
import type { KnownPerson } from './person.ts'

/* SQL because each writes all that a file changes of its kind in one statement. */

const rowsOf = (db: Db, rows: readonly object[]) =>
  db`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)`

type Made = Pick<NewDepartment, 'kind' | 'provinceCode' | 'communeCode'> & { id: number }

/** Those of a commune stand below its chair. One is missing when its place has got a department of its kind meanwhile. */
export const addDepartments = (db: Db, rows: NewDepartment[]) => db<Made[]>`
  insert into departments (kind, level, province_code, commune_code, name, parent_id)
  select kind, level, "provinceCode", "communeCode", name,
    (select id from departments c where c.commune_code = x."communeCode" and c.kind = 'chair')
  from ${rowsOf(db, rows)} as x (kind text, level text, "provinceCode" text, "communeCode" text, name text)
  on conflict do nothing returning id, kind, province_code, commune_code`

/** How many were still called what they were. */
export const renameDepartments = async (
  db: Db,
  rows: { id: number; name: string; was: string }[],
): Promise<number> => {
  const { count } = await db`
    update departments p set name = x.name, version = version + 1
    from ${rowsOf(db, rows)} as x (id int, name text, was text) where p.id = x.id and p.name = x.was`
  return count
}

export type Newcomer = Pick<KnownPerson, 'id' | 'name' | 'email' | 'phone' | 'roles' | 'departmentId'>

/** Accounts without a password, counted on once somebody has entered; how many of their mailboxes were still free. */
export const addPeople = async (db: Db, rows: Newcomer[], now: Date): Promise<number> => {
  const { count } = await db`
    with x as (select * from ${rowsOf(db, rows)} as x (id text, name text, email text, phone text, roles text[], "departmentId" int)),
    people as (
      insert into "user" (id, name, email, email_verified, created_at, updated_at)
      select id, name, email, false, ${now}, ${now} from x on conflict do nothing returning id
    )
    insert into staff (id, name, department_id, roles, phone, invited)
    select id, name, "departmentId", roles, phone, true from x join people using (id)`
  return count
}

export type Saved = Omit<Newcomer, 'email'>

/** How many accounts were still open; a telephone that the file does not say stays. */
export const savePeople = async (db: Db, rows: Saved[]): Promise<number> => {
  const { count } = await db`
    with x as (select * from ${rowsOf(db, rows)} as x (id text, name text, phone text, roles text[], "departmentId" int)),
    named as (update "user" u set name = x.name from x where u.id = x.id)
    update staff s set name = x.name, phone = coalesce(x.phone, s.phone), roles = x.roles, department_id = x."departmentId"
    from x where s.id = x.id and s.active`
  return count
}

/** Somebody and the department to which they move. */
export type Mover = { staffId: string; departmentId: number }

/** Ends what people who move were on duty for elsewhere. */
export const endDutiesOfMovers = (db: Db, movers: Mover[], now: Date) => db<Released[]>`
  update duties d set valid_to = ${now}
  from ${rowsOf(db, movers)} as x ("staffId" text, "departmentId" int), departments p
  where d.staff_id = x."staffId" and d.department_id <> x."departmentId" and p.id = d.department_id
    and (d.valid_to is null or d.valid_to > ${now})
  returning d.id, d.department_id, p.province_code, p.commune_code`

/** Takes people who move out of what they stood in for elsewhere. */
export const takeOutMovers = (db: Db, movers: Mover[], now: Date) => db<Released[]>`
  update duties d set substitute_id = null
  from ${rowsOf(db, movers)} as x ("staffId" text, "departmentId" int), departments p
  where d.substitute_id = x."staffId" and d.department_id <> x."departmentId" and p.id = d.department_id
    and (d.valid_to is null or d.valid_to > ${now})
  returning d.id, d.department_id, p.province_code, p.commune_code`

export type NewDuty = {
  staffId: string
  departmentId: number
  categoryCode: string | null
  substituteId: string | null
}

export const addDuties = (db: Db, rows: NewDuty[], now: Date) => db<(NewDuty & { id: number })[]>`
  insert into duties (staff_id, department_id, category_code, substitute_id, valid_from)
  select "staffId", "departmentId", "categoryCode", "substituteId", ${now}
  from ${rowsOf(db, rows)} as x ("staffId" text, "departmentId" int, "categoryCode" text, "substituteId" text)
  returning id, staff_id, department_id, category_code, substitute_id`

export const changeSubstitutes = (db: Db, rows: { id: number; substituteId: string | null }[]) => db`
  update duties d set substitute_id = x."substituteId"
  from ${rowsOf(db, rows)} as x (id int, "substituteId" text) where d.id = x.id`
