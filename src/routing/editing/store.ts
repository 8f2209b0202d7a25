import { eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { type CommuneRow, type DepartmentRow, routingRules } from '../../../db/schema/routing.ts'
import { beyondSight } from '../../../db/sight.ts'
import { type Area, areaOf, type Management } from '../../access/management.ts'
import type { Actor, Staff } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { Department } from '../holder/department.ts'

/* SQL where a statement carries `editable`, what the actor may edit; the rest is built. */

/** The departments (`departments p`) that the actor may edit: their own, their commune's, their province's, or all. */
export const editable = (db: Db, actor: Actor) => {
  if (actor.kind === 'system') return db`true`
  if (actor.kind !== 'staff') return db`false`
  return within(db, actor, 'manage-directory')
}

/** The departments (`departments p`) that somebody has a duty for. */
export const within = (db: Db, staff: Staff, what: Management) => {
  const area = areaOf(staff, what)
  return area ? inside[area](db, staff) : db`false`
}

const inside: Record<Area, (db: Db, staff: Staff) => ReturnType<Db>> = {
  department: (db, staff) => db`p.id = ${staff.departmentId}`,
  commune: (db, staff) => db`p.commune_code = ${staff.communeCode}`,
  province: (db, staff) => db`p.province_code = ${staff.provinceCode}`,
  country: (db) => db`true`,
}

/** What the actor may edit, and their own department to look at. */
export const readable = (db: Db, actor: Actor) =>
  actor.kind === 'staff' ? db`(${editable(db, actor)} or p.id = ${actor.departmentId})` : editable(db, actor)

type Rule = typeof routingRules.$inferSelect

export const departmentColumns = (db: Db) => db`
  p.id, p.kind, p.level, p.province_code, p.commune_code, p.name, p.parent_id, p.phone, p.email, p.active, p.version`

export const findDepartmentInFull = async (db: Db, id: number): Promise<DepartmentRow | null> => {
  const [row] = await db<
    DepartmentRow[]
  >`select ${departmentColumns(db)} from departments p where p.id = ${id}`
  return row ?? null
}

/** Locks a department that the actor may edit; null when there is none for them. */
export const lockEditable = async (db: Db, actor: Actor, id: number): Promise<DepartmentRow | null> => {
  const [row] = await db<DepartmentRow[]>`
    select ${departmentColumns(db)} from departments p where p.id = ${id} and ${editable(db, actor)} for update`
  return row ?? null
}

export type Place = Pick<Rule, 'provinceCode' | 'communeCode'>

/** Whether the actor may set up departments and rules there, and there is such a place. */
export const mayEditAt = async (
  db: Db,
  actor: Actor,
  { provinceCode, communeCode }: Place,
): Promise<boolean> => {
  const [row] = await db`
    select from provinces v left join communes c on c.code = ${communeCode} and c.valid_to is null,
      lateral (select 0 as id, v.code as province_code, c.code as commune_code) p
    where v.code = ${provinceCode} and (${communeCode}::text is null or c.province_code = v.code)
      and ${editable(db, actor)}`
  return row !== undefined
}

export type NewDepartment = Place & Pick<DepartmentRow, 'kind' | 'level' | 'name' | 'phone' | 'email'>

/** Null when the place has a department of this kind. */
export const insertDepartment = async (db: Db, row: NewDepartment): Promise<DepartmentRow | null> => {
  const [saved] = await db<DepartmentRow[]>`
    insert into departments as p (kind, level, province_code, commune_code, name, phone, email, parent_id)
    values (${row.kind}, ${row.level}, ${row.provinceCode}, ${row.communeCode}, ${row.name}, ${row.phone}, ${row.email},
      (select id from departments c where c.commune_code = ${row.communeCode} and c.kind = 'chair'))
    on conflict do nothing returning ${departmentColumns(db)}`
  return saved ?? null
}

export type DepartmentChanges = Pick<DepartmentRow, 'name' | 'phone' | 'email' | 'active'>

export const saveDepartment = async (
  db: Db,
  id: number,
  { name, phone, email, active }: DepartmentChanges,
): Promise<DepartmentRow> => {
  const [row] = await db<DepartmentRow[]>`
    update departments p set name = ${name}, phone = ${phone}, email = ${email}, active = ${active}, version = version + 1
    where id = ${id} returning ${departmentColumns(db)}`
  return row!
}

export const holdsOpenTickets = async (db: Db, id: number): Promise<boolean> => {
  const [row] = await beyondSight(db)`
    select from tickets where department_id = ${id} and status in ${anyOpen(db)} limit 1`
  return row !== undefined
}

export type RuleRow = Pick<Rule, 'id'> &
  NewRule & {
    departmentName: DepartmentRow['name'] | null
    /** The commune that it holds for, else the whole province. */
    placeName: CommuneRow['fullName']
    mayEdit: boolean
  }

const ruleRows = (db: Db, actor: Actor) => db`
  select r.id, r.category_code, r.province_code, r.commune_code, r.department_id, r.department_kind, t.name as department_name,
    coalesce(c.full_name, v.full_name, r.province_code) as place_name, r.why, coalesce(${editable(db, actor)}, false) as may_edit
  from routing_rules r left join departments t on t.id = r.department_id
    left join communes c on c.code = r.commune_code left join provinces v on v.code = r.province_code,
    lateral (select 0 as id, r.province_code, r.commune_code) p`

export type Page = { after: number; limit: number }
export type RuleQuestion = Page & { commune?: string; category?: string }

/** Rules in force of the actor's province; an admin's of all. */
export const rulePage = (db: Db, actor: Actor, asked: RuleQuestion) => db<RuleRow[]>`
  ${ruleRows(db, actor)}
  where r.active and r.id > ${asked.after}
    and (${editable(db, actor)} or r.province_code = ${actor.kind === 'staff' ? actor.provinceCode : null})
    ${asked.commune ? db`and r.commune_code = ${asked.commune}` : db``}
    ${asked.category ? db`and r.category_code = ${asked.category}` : db``}
  order by r.id limit ${asked.limit + 1}`

export const findRule = async (db: Db, actor: Actor, id: number): Promise<RuleRow> => {
  const [row] = await db<RuleRow[]>`${ruleRows(db, actor)} where r.id = ${id}`
  return row!
}

export const lockRule = async (db: Db, actor: Actor, id: number): Promise<RuleRow | null> => {
  const [row] = await db<RuleRow[]>`
    ${ruleRows(db, actor)} where r.id = ${id} and r.active and ${editable(db, actor)} for update of r`
  return row ?? null
}

export type NewRule = Place & Pick<Rule, 'categoryCode' | 'departmentId' | 'departmentKind' | 'why'>

/** Null when the place has a rule for that category: which of two counts would be left to chance. */
export const insertRule = async (db: Db, rule: NewRule): Promise<number | null> => {
  const [row] = await query(db)
    .insert(routingRules)
    .values(rule)
    .onConflictDoNothing()
    .returning({ id: routingRules.id })
  return row?.id ?? null
}

export const saveRule = (db: Db, id: number, changes: Partial<NewRule & Pick<Rule, 'active'>>) =>
  query(db).update(routingRules).set(changes).where(eq(routingRules.id, id))

/** The departments that a rule names, by id, or by kind at its place. */
export const departmentsOfRule = (
  db: Db,
  { provinceCode, communeCode, departmentId, departmentKind }: Omit<NewRule, 'why' | 'categoryCode'>,
) => db<Department[]>`
  select id, kind, level, province_code, commune_code, name from departments
  where active and province_code = ${provinceCode}
    and (id = ${departmentId} or (kind = ${departmentKind}
      and (commune_code is null or ${communeCode}::text is null or commune_code = ${communeCode})))
  order by commune_code nulls last limit 1`

export type NameChange = { was: string; became: string; source: string | null; by: string | null; at: Date }

/** The newest fifty changes of its name. */
export const nameChanges = async (db: Db, id: number): Promise<NameChange[]> => {
  const rows = await db<NameChange[]>`
    select e.data->'was'->>'name' as was, e.data->'changes'->>'name' as became, e.data->>'source' as source, s.name as by, e.at
    from ticket_events e left join staff s on 'staff:' || s.id = e.actor
    where e.subject = ${`department:${id}`} and e.type = 'department.changed' and e.data->'was'->>'name' is not null
    order by e.id desc limit 50`
  return [...rows]
}
