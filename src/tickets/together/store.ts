import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { ConsultationRow, TicketRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'

/* SQL: what residents reach ends open questions, and what is missed is looked for among the events. */

type Level = DepartmentRow['level']

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

/** The second ticket of one report: it knows its first, and who reported both. */
export const linkSplit = (
  db: Db,
  { id, from, reporterId }: Pick<TicketRow, 'id' | 'reporterId'> & { from: number },
) => db`update tickets set split_from = ${from}, reporter_id = ${reporterId} where id = ${id}`
