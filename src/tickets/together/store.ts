import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { CollaboratorRow, consultations, TicketRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { Department } from '../../routing/holder/department.ts'
import { anyOpen } from '../any-of.ts'

/* SQL: what residents reach ends open questions, and what is missed is looked for among the events. */

type ConsultationRow = typeof consultations.$inferSelect
type Level = DepartmentRow['level']

export type Consultation = Pick<
  ConsultationRow,
  'id' | 'departmentId' | 'question' | 'askedAt' | 'dueAt' | 'answeredAt'
>

export type NewConsultation = Pick<
  ConsultationRow,
  'ticketId' | 'departmentId' | 'question' | 'askedBy' | 'askedAt' | 'dueAt'
>

/** Null when this department is being asked already. */
export const insertConsultation = async (db: Db, asked: NewConsultation): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    insert into consultations (ticket_id, department_id, question, asked_by, asked_at, due_at)
    values (${asked.ticketId}, ${asked.departmentId}, ${asked.question}, ${asked.askedBy}, ${asked.askedAt}, ${asked.dueAt})
    on conflict do nothing returning id`
  return row?.id ?? null
}

export const findConsultation = async (
  db: Db,
  { ticketId, id }: Pick<ConsultationRow, 'ticketId' | 'id'>,
): Promise<Consultation | null> => {
  const [row] = await db<Consultation[]>`
    select id, department_id, question, asked_at, due_at, answered_at
    from consultations where id = ${id} and ticket_id = ${ticketId}`
  return row ?? null
}

export const saveConsultationAnswer = (
  db: Db,
  { id, answer, by, at }: { id: number; answer: string; by: string; at: Date },
) =>
  db`update consultations set answer = ${answer}, answered_by = ${by}, answered_at = ${at} where id = ${id}`

export const deleteConsultation = (db: Db, id: number) => db`delete from consultations where id = ${id}`

export type MissedConsultation = Pick<ConsultationRow, 'id' | 'ticketId' | 'departmentId' | 'dueAt'>

const missed = (db: Db, now: Date) => db`
  select c.id, c.ticket_id, c.department_id, c.due_at
  from consultations c join tickets t on t.id = c.ticket_id
  where c.answered_at is null and c.due_at <= ${now} and t.status in ${anyOpen(db)} and not exists (
    select from ticket_events e
    where e.ticket_id = c.ticket_id and e.type = 'ticket.consultation-missed' and (e.data->>'consultationId')::bigint = c.id)`

/** Questions of open tickets that were to be answered by now, and nobody was told of; a few hundred at a time. */
export const missedConsultations = (db: Db, now: Date) => db<MissedConsultation[]>`
  ${missed(db, now)} order by c.due_at, c.id limit 500`

export const missedConsultation = async (
  db: Db,
  id: number,
  now: Date,
): Promise<MissedConsultation | null> => {
  const [row] = await db<MissedConsultation[]>`${missed(db, now)} and c.id = ${id}`
  return row ?? null
}

/** Questions still open end without an answer: nobody waits for them any more. */
export const endConsultations = (db: Db, ticketId: number, at: Date) => db`
  update consultations set answered_at = ${at} where ticket_id = ${ticketId} and answered_at is null`

/** The levels of the holder and of the departments whose answer is still open. */
export const levelsWaitedFor = (db: Db, ticketId: number) => db<{ asked: Level; holder: Level }[]>`
  select a.level as asked, h.level as holder
  from tickets t join departments h on h.id = t.department_id
    join consultations c on c.ticket_id = t.id and c.answered_at is null join departments a on a.id = c.department_id
  where t.id = ${ticketId}`

export const activeDepartment = async (db: Db, id: number): Promise<Department | null> => {
  const [row] = await db<Department[]>`
    select id, kind, level, province_code, commune_code, name from departments where id = ${id} and active`
  return row ?? null
}

export type NewCollaborator = Pick<CollaboratorRow, 'ticketId' | 'departmentId' | 'task'> & {
  by: CollaboratorRow['addedBy']
  at: CollaboratorRow['addedAt']
}

/** A department that had done its part is asked again by a new task. */
export const upsertCollaborator = (db: Db, { ticketId, departmentId, task, by, at }: NewCollaborator) => db`
  insert into collaborators (ticket_id, department_id, task, added_by, added_at)
  values (${ticketId}, ${departmentId}, ${task}, ${by}, ${at})
  on conflict (ticket_id, department_id) do update
    set task = excluded.task, added_by = excluded.added_by, added_at = excluded.added_at, done_at = null`

/** False when the department does not work along, or has done its part already. */
export const finishCollaborator = async (
  db: Db,
  { ticketId, departmentId, at }: Omit<NewCollaborator, 'task' | 'by'>,
): Promise<boolean> => {
  const rows = await db`
    update collaborators set done_at = ${at}
    where ticket_id = ${ticketId} and department_id = ${departmentId} and done_at is null returning ticket_id`
  return rows.length === 1
}

/** The second ticket of one report: it knows its first, and who reported both. */
export const linkSplit = (
  db: Db,
  { id, from, reporterId }: Pick<TicketRow, 'id' | 'reporterId'> & { from: number },
) => db`update tickets set split_from = ${from}, reporter_id = ${reporterId} where id = ${id}`
