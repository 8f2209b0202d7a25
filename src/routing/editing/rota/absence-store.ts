import { eq } from 'drizzle-orm'
import { query } from '../../../../db/query.ts'
import type { StaffRow } from '../../../../db/schema/access.ts'
import { absences } from '../../../../db/schema/routing.ts'
import type { Actor } from '../../../access/permissions.ts'
import { isPerson } from '../../../access/person.ts'
import type { Db } from '../../../platform/database.ts'
import type { Department } from '../../holder/department.ts'
import { editable, type Page, readable } from '../store.ts'
import type { Person } from './store.ts'

/* SQL where a statement carries what the actor may edit, or keeps two absences apart; the rest is built. */

type KeptAbsence = typeof absences.$inferSelect

/** Why is for the person and who manages them alone: it may tell of an illness. */
export type AbsenceRow = Pick<
  KeptAbsence,
  'id' | 'startsAt' | 'endsAt' | 'why' | 'tickets' | 'takenOverBy' | 'handedOverAt'
> & {
  staff: Person
  departmentId: StaffRow['departmentId']
}

const mine = (db: Db, actor: Actor) => (actor.kind === 'staff' ? db`s.id = ${actor.id}` : db`false`)

export const absenceRows = (db: Db, actor: Actor) => db`
  select a.id, json_build_object('id', s.id, 'name', s.name) as staff, s.department_id, a.starts_at, a.ends_at,
    case when ${mine(db, actor)} or ${editable(db, actor)} then a.why end as why, a.tickets, a.taken_over_by,
    a.handed_over_at
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
    where s.id = ${staffId} and s.active and ${isPerson(db)} and (${mine(db, actor)} or ${editable(db, actor)})`
  return row ?? null
}

export type NewAbsence = Pick<
  KeptAbsence,
  'staffId' | 'startsAt' | 'endsAt' | 'why' | 'tickets' | 'takenOverBy'
>

/** Null when another of the same person runs in that time: back from the one, they would still be away by the other. */
export const insertAbsence = async (
  db: Db,
  { staffId, startsAt, endsAt, why, tickets, takenOverBy }: NewAbsence,
): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    insert into absences (staff_id, starts_at, ends_at, why, tickets, taken_over_by)
    select ${staffId}, ${startsAt}, ${endsAt}, ${why}, ${tickets}, ${takenOverBy}
    where not exists (
      select from absences o where o.staff_id = ${staffId} and o.starts_at < ${endsAt} and o.ends_at > ${startsAt})
    on conflict do nothing returning id`
  return row?.id ?? null
}

/** Whether both are people of one department. */
export const isColleague = async (db: Db, staffId: string, other: string): Promise<boolean> => {
  const rows = await db`
    select from staff s join staff o on o.department_id = s.department_id
    where s.id = ${staffId} and o.id = ${other} and o.id <> s.id and o.active`
  return rows.length === 1
}

export const lockAbsence = async (db: Db, actor: Actor, id: number): Promise<NewAbsence | null> => {
  const [row] = await db<NewAbsence[]>`
    select a.staff_id, a.starts_at, a.ends_at, a.why, a.tickets, a.taken_over_by
    from absences a join staff s on s.id = a.staff_id join departments p on p.id = s.department_id
    where a.id = ${id} and (${mine(db, actor)} or ${editable(db, actor)}) for update of a`
  return row ?? null
}

/** New times, and what has to be done again because of them; false when another runs in that time. */
export const saveAbsence = async (
  db: Db,
  id: number,
  { startsAt, endsAt, why, tickets, takenOverBy, now }: Omit<NewAbsence, 'staffId'> & { now: Date },
): Promise<boolean> => {
  const rows = await db`
    update absences a set starts_at = ${startsAt}, ends_at = ${endsAt}, why = ${why},
      tickets = ${tickets}, taken_over_by = ${takenOverBy},
      handed_over_at = case when ${startsAt}::timestamptz <= ${now} and tickets is not distinct from ${tickets}
        and taken_over_by is not distinct from ${takenOverBy} then handed_over_at end,
      returned_at = case when ${endsAt}::timestamptz <= ${now} then returned_at end
    where id = ${id} and not exists (
      select from absences o where o.staff_id = a.staff_id and o.id <> a.id
        and (o.starts_at = ${startsAt} or (o.starts_at < ${endsAt}::timestamptz and o.ends_at > ${startsAt}::timestamptz)))
    returning id`
  return rows.length === 1
}

/** Who is away comes back now. */
export const cutAbsence = (db: Db, id: number, now: Date) =>
  query(db).update(absences).set({ endsAt: now }).where(eq(absences.id, id))

export const deleteAbsence = (db: Db, id: number) => query(db).delete(absences).where(eq(absences.id, id))
