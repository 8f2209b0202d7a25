import type { Actor } from '../../../access/permissions.ts'
import type { Db } from '../../../platform/database.ts'
import type { Department } from '../../holder/department.ts'
import { editable, type Page, readable } from '../store.ts'

export type DutyRow = {
  id: number
  staff: { id: string; name: string }
  department: { id: number; name: string }
  substitute: { id: string; name: string } | null
  categoryCode: string | null
  communeCode: string | null
  communeName: string | null
  onCall: boolean
  validFrom: Date
  validTo: Date | null
}

export const dutyRows = (db: Db) => db`
  select d.id, json_build_object('id', s.id, 'name', s.name) as staff,
    json_build_object('id', p.id, 'name', p.name) as department,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as substitute,
    d.category_code, d.commune_code, (select full_name from communes where code = d.commune_code) as commune_name,
    d.on_call, d.valid_from, d.valid_to
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

export type NewDuty = {
  staffId: string
  departmentId: number
  categoryCode: string | null
  communeCode: string | null
  substituteId: string | null
  onCall: boolean
  validFrom: Date
  validTo: Date | null
}

/** Whether the person holds just this at the department already, now or later. */
export const holdsAlready = async (
  db: Db,
  { staffId, departmentId, categoryCode, communeCode, onCall }: NewDuty,
  now: Date,
): Promise<boolean> => {
  const [row] = await db`
    select from duties where staff_id = ${staffId} and department_id = ${departmentId} and on_call = ${onCall}
      and category_code is not distinct from ${categoryCode} and commune_code is not distinct from ${communeCode}
      and (valid_to is null or valid_to > ${now}) limit 1`
  return row !== undefined
}

export const insertDuty = async (db: Db, duty: NewDuty): Promise<number> => {
  const [row] = await db<{ id: number }[]>`insert into duties ${db(duty)} returning id`
  return row!.id
}

/** The place of the department of a duty that the actor may edit and that is not over, locked; else null. */
export const lockDuty = async (
  db: Db,
  actor: Actor,
  { id, now }: { id: number; now: Date },
): Promise<(NewDuty & { place: Department }) | null> => {
  const [row] = await db<(NewDuty & { place: Department })[]>`
    select d.staff_id, d.department_id, d.category_code, d.commune_code, d.substitute_id, d.on_call, d.valid_from, d.valid_to,
      json_build_object('id', p.id, 'kind', p.kind, 'level', p.level, 'provinceCode', p.province_code,
        'communeCode', p.commune_code, 'name', p.name) as place
    from duties d join departments p on p.id = d.department_id
    where d.id = ${id} and (d.valid_to is null or d.valid_to > ${now}) and ${editable(db, actor)} for update of d`
  return row ?? null
}

export const saveDuty = (db: Db, id: number, changes: Partial<NewDuty>) =>
  db`update duties set ${db(changes as NewDuty)} where id = ${id}`

/** Active staff of the same place, who could serve the department: its commune's or its province's. */
export const mayServe = async (db: Db, staffId: string, department: Department): Promise<boolean> => {
  const [row] = await db`
    select from staff s join departments p on p.id = s.department_id
    where s.id = ${staffId} and s.active and p.province_code is not distinct from ${department.provinceCode}
      and (p.commune_code is null or p.commune_code is not distinct from ${department.communeCode})`
  return row !== undefined
}

export const isCommuneOf = async (
  db: Db,
  communeCode: string,
  provinceCode: string | null,
): Promise<boolean> => {
  const [row] = await db`select from communes where code = ${communeCode} and province_code = ${provinceCode}`
  return row !== undefined
}

export type AbsenceRow = {
  id: number
  staff: { id: string; name: string }
  departmentId: number
  startsAt: Date
  endsAt: Date
  /** For the person and who manages them alone: it may tell of an illness. */
  why: string | null
  handedOverAt: Date | null
}

const mine = (db: Db, actor: Actor) => (actor.kind === 'staff' ? db`s.id = ${actor.id}` : db`false`)

export const absenceRows = (db: Db, actor: Actor) => db`
  select a.id, json_build_object('id', s.id, 'name', s.name) as staff, s.department_id, a.starts_at, a.ends_at,
    case when ${mine(db, actor)} or ${editable(db, actor)} then a.why end as why, a.handed_over_at
  from absences a join staff s on s.id = a.staff_id join departments p on p.id = s.department_id`

export type AbsenceQuestion = Page & { departmentId?: number; staffId?: string; now: Date }

/** Absences that run or will come, by id; one more than the limit. */
export const absencePage = (db: Db, actor: Actor, asked: AbsenceQuestion) => db<AbsenceRow[]>`
  ${absenceRows(db, actor)}
  where (${readable(db, actor)} or ${mine(db, actor)}) and a.ends_at > ${asked.now} and a.id > ${asked.after}
    ${asked.departmentId ? db`and p.id = ${asked.departmentId}` : db``}
    ${asked.staffId ? db`and s.id = ${asked.staffId}` : db``}
  order by a.id limit ${asked.limit + 1}`

export const findAbsence = async (db: Db, actor: Actor, id: number): Promise<AbsenceRow> => {
  const [row] = await db<AbsenceRow[]>`${absenceRows(db, actor)} where a.id = ${id}`
  return row!
}

/** The place of a person whose absences the actor may enter: their own, or of those they lead; else null. */
export const placeOfPerson = async (db: Db, actor: Actor, staffId: string): Promise<Department | null> => {
  const [row] = await db<Department[]>`
    select p.id, p.kind, p.level, p.province_code, p.commune_code, p.name
    from staff s join departments p on p.id = s.department_id
    where s.id = ${staffId} and s.active and (${mine(db, actor)} or ${editable(db, actor)})`
  return row ?? null
}

export type NewAbsence = { staffId: string; startsAt: Date; endsAt: Date; why: string | null }

/** Null when another of the same person runs in that time: back from the one, they would still be away by the other. */
export const insertAbsence = async (
  db: Db,
  { staffId, startsAt, endsAt, why }: NewAbsence,
): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    insert into absences (staff_id, starts_at, ends_at, why)
    select ${staffId}, ${startsAt}, ${endsAt}, ${why}
    where not exists (
      select from absences o where o.staff_id = ${staffId} and o.starts_at < ${endsAt} and o.ends_at > ${startsAt})
    on conflict do nothing returning id`
  return row?.id ?? null
}

export const lockAbsence = async (db: Db, actor: Actor, id: number): Promise<NewAbsence | null> => {
  const [row] = await db<NewAbsence[]>`
    select a.staff_id, a.starts_at, a.ends_at, a.why
    from absences a join staff s on s.id = a.staff_id join departments p on p.id = s.department_id
    where a.id = ${id} and (${mine(db, actor)} or ${editable(db, actor)}) for update of a`
  return row ?? null
}

/** New times, and what has to be done again because of them; false when another runs in that time. */
export const saveAbsence = async (
  db: Db,
  id: number,
  { startsAt, endsAt, why, now }: Omit<NewAbsence, 'staffId'> & { now: Date },
): Promise<boolean> => {
  const rows = await db`
    update absences a set starts_at = ${startsAt}, ends_at = ${endsAt}, why = ${why},
      handed_over_at = case when ${startsAt}::timestamptz <= ${now} then handed_over_at end,
      returned_at = case when ${endsAt}::timestamptz <= ${now} then returned_at end
    where id = ${id} and not exists (
      select from absences o where o.staff_id = a.staff_id and o.id <> a.id
        and (o.starts_at = ${startsAt} or (o.starts_at < ${endsAt}::timestamptz and o.ends_at > ${startsAt}::timestamptz)))
    returning id`
  return rows.length === 1
}

/** Who is away comes back now. */
export const cutAbsence = (db: Db, id: number, now: Date) =>
  db`update absences set ends_at = ${now} where id = ${id}`

export const deleteAbsence = (db: Db, id: number) => db`delete from absences where id = ${id}`
