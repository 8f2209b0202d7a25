import { locks } from '../../../db/locks.ts'
import type { absences as absenceTable, DepartmentRow, duties } from '../../../db/schema/routing.ts'
import type { CollaboratorRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'
import type { DutyReason } from '../../routing/holder/duty-words.ts'
import { anyOpen } from '../any-of.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: an officer is chosen under locks, for the ticket as it was read, by duties joined to the office's. */

/** One choice at a time in a department, so that each sees the load that the one before it made. */
export const takeTurn = (db: Db, departmentId: number) =>
  db`select pg_advisory_xact_lock(${locks.officerOf}, ${departmentId})`

/** The turns of all departments whose tickets they hold, before any ticket is locked: whoever has a turn may wait for a ticket. */
export const takeTurnsOf = (db: Db, staffIds: string[]) => beyondSight(db)`
  select pg_advisory_xact_lock(${locks.officerOf}, department_id) from (
    select distinct department_id from tickets where officer_id = any(${staffIds}) and status in ${anyOpen(db)} order by 1) held`

const withReasons = (ticket: Ticket, reasons: DutyReason[]) =>
  JSON.stringify([...ticket.reasons.filter((one) => !isOfDuty(one)), ...reasons])

const isOfDuty = (reason: unknown) => String((reason as { code?: string }).code).startsWith('duty-')

/**
 * Gives the ticket as it was read to this officer (null: to nobody); null when somebody changed it meanwhile, or closes the officer's
 * account. It waits for no account: whoever closes one waits for the turn that this holds.
 */
export const giveTo = async (
  { db, now }: Ctx,
  ticket: Ticket,
  { officerId, reasons }: Pick<Ticket, 'officerId'> & { reasons: DutyReason[] },
): Promise<Ticket | null> => {
  const [row] = await db<Ticket[]>`
    with able as (select from staff where id = ${officerId} and active for key share skip locked),
    given as (update staff set last_given_at = ${now} where id = (
      select id from staff where id = ${officerId} and active for no key update skip locked))
    update tickets t set officer_id = ${officerId}, held_since = ${now}, updated_at = ${now}, version = version + 1,
      reasons = ${withReasons(ticket, reasons)}::text::jsonb
    where id = ${ticket.id} and officer_id is not distinct from ${ticket.officerId} and version = ${ticket.version}
      and department_id = ${ticket.departmentId} and status in ${anyOpen(db)}
      and (${officerId}::text is null or exists (select from able))
    returning t.*, ${ticket.sharedWith}::int[] as shared_with`
  return row ?? null
}

/** Somebody serves the department `d` by a duty, or is on call for it, as a condition. */
export const hasRoster = (db: Db, now: Date) => db`
  exists (
    select from duties where department_id = d.id
    union all
    select from departments p join on_call_shifts s on s.department_id = p.id
    where (p.id = d.id or (p.kind = 'office' and p.commune_code = d.commune_code))
      and s.starts_at <= ${now} and (s.ends_at is null or s.ends_at > ${now}))`

/** Whether there is anybody to choose from: most tickets of a department without a roster need no more than this. */
export const isDispatchable = async (db: Db, ticketId: number, now: Date): Promise<boolean> => {
  const [row] = await db`
    select from tickets t join departments d on d.id = t.department_id
    where t.id = ${ticketId} and t.officer_id is null and t.status in ${anyOpen(db)} and ${hasRoster(db, now)}`
  return row !== undefined
}

/** Whether an open ticket of a commune is held by a utility, and whether it tells of danger. */
export const standingOf = async (
  db: Db,
  ticketId: number,
): Promise<{ withUtility: boolean; danger: boolean } | null> => {
  const [row] = await db<{ withUtility: boolean; danger: boolean }[]>`
    select h.level = 'utility' as with_utility, t.lane = 'emergency' as danger
    from tickets t join departments h on h.id = t.department_id
    where t.id = ${ticketId} and t.commune_code is not null and t.status in ${anyOpen(db)}`
  return row ?? null
}

/** A department that sees the ticket and has nothing to do; false when it was brought in before. */
export const addInformed = async (
  { db, now }: Ctx,
  { ticketId, departmentId, task }: Pick<CollaboratorRow, 'ticketId' | 'departmentId' | 'task'>,
): Promise<boolean> => {
  const rows = await db`
    insert into collaborators (ticket_id, department_id, task, added_by, added_at, done_at)
    values (${ticketId}, ${departmentId}, ${task}, 'system', ${now}, ${now})
    on conflict do nothing returning ticket_id`
  return rows.length === 1
}

/** Says why nobody has it; false when that was said already or somebody changed the ticket meanwhile. */
export const keepReasons = async ({ db }: Ctx, ticket: Ticket, reasons: DutyReason[]): Promise<boolean> => {
  const rows = await db`
    update tickets set reasons = ${withReasons(ticket, reasons)}::text::jsonb
    where id = ${ticket.id} and version = ${ticket.version}
      and reasons is distinct from ${withReasons(ticket, reasons)}::text::jsonb returning id`
  return rows.length === 1
}

/** Open tickets of a department that nobody has, danger and urgency first, then the oldest. */
export const waitingIn = async (db: Db, departmentId: number, limit: number): Promise<number[]> => {
  const rows = await beyondSight(db)<Pick<Ticket, 'id'>[]>`
    select id from tickets
    where department_id = ${departmentId} and status in ${anyOpen(db)} and officer_id is null
    order by lane = 'emergency' desc, urgency = 'urgent' desc, id limit ${limit}`
  return rows.map(({ id }) => id)
}

export const openTicketsOf = (db: Db, staffId: string) => beyondSight(db)<Pick<Ticket, 'id' | 'lane'>[]>`
  select id, lane from tickets where officer_id = ${staffId} and status in ${anyOpen(db)}
  order by lane = 'emergency' desc, urgency = 'urgent' desc, id`

/** Who of these people holds an open ticket. */
export const holdersAmong = async (db: Db, staffIds: string[]): Promise<string[]> => {
  const rows = await beyondSight(db)<{ id: string }[]>`
    select distinct officer_id as id from tickets
    where officer_id = any(${staffIds}) and status in ${anyOpen(db)} order by 1`
  return rows.map(({ id }) => id)
}

/** Departments whose tickets these people may be given: by their duties, as substitutes, on call in the office. */
export const departmentsServedBy = async (db: Db, staffIds: string[], now: Date): Promise<number[]> => {
  const rows = await db<Pick<DepartmentRow, 'id'>[]>`
    select d.department_id as id from duties d
    where d.staff_id = any(${staffIds}) or d.substitute_id = any(${staffIds})
    union
    select h.id from on_call_shifts s join departments p on p.id = s.department_id
      join departments h on h.id = p.id or (p.kind = 'office' and h.commune_code = p.commune_code)
    where s.staff_id = any(${staffIds}) and s.starts_at <= ${now} and (s.ends_at is null or s.ends_at > ${now})
    order by id`
  return rows.map(({ id }) => id)
}

export const peopleOfDuty = async (db: Db, dutyId: number): Promise<string[]> => {
  const [row] = await db<Pick<typeof duties.$inferSelect, 'staffId' | 'substituteId'>[]>`
    select staff_id, substitute_id from duties where id = ${dutyId}`
  return row ? [row.staffId, row.substituteId ?? row.staffId] : []
}

export const departmentOf = async (db: Db, staffId: string): Promise<number | null> => {
  const [row] = await db<{ departmentId: number }[]>`select department_id from staff where id = ${staffId}`
  return row?.departmentId ?? null
}

/** Whether this person is away now, or works here no more. */
export const isGone = async (db: Db, staffId: string, now: Date): Promise<boolean> => {
  const [row] = await db`
    select from staff s where s.id = ${staffId} and s.active and not exists (
      select from absences a where a.staff_id = s.id and a.starts_at <= ${now} and a.ends_at > ${now})`
  return row === undefined
}

type KeptAbsence = typeof absenceTable.$inferSelect
export type Absence = Pick<KeptAbsence, 'id' | 'staffId'>
export type AbsenceBegun = Absence &
  Pick<KeptAbsence, 'endsAt' | 'tickets' | 'takenOverBy'> & { name: string }

/** Absences that have begun and whose tickets are not handed over yet. */
export const absencesBegun = (db: Db, now: Date) => db<AbsenceBegun[]>`
  select a.id, a.staff_id, s.name, a.ends_at, a.tickets, a.taken_over_by
  from absences a join staff s on s.id = a.staff_id
  where a.starts_at <= ${now} and a.ends_at > ${now} and a.handed_over_at is null order by a.id limit 500`

/** Absences that are over and whose end nobody acted on yet. */
export const absencesOver = (db: Db, now: Date) => db<Absence[]>`
  select id, staff_id from absences where ends_at <= ${now} and returned_at is null order by id limit 500`

export const markHandedOver = (db: Db, id: number, now: Date) => db`
  update absences set handed_over_at = ${now} where id = ${id} and handed_over_at is null returning id`

export const markReturned = (db: Db, id: number, now: Date) => db`
  update absences set returned_at = ${now} where id = ${id} and returned_at is null returning id`
