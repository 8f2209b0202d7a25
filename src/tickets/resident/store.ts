import type { DeadlineRow } from '../../../db/schema/deadlines.ts'
import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { ratings } from '../../../db/schema/tickets.ts'
import { endedStatuses } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'
import { anyOf } from '../any-of.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: what residents reach, at the edge too. */

type RatingRow = typeof ratings.$inferSelect

export type GivenRating = Pick<RatingRow, 'score' | 'comment' | 'channel' | 'fromId'>

export const insertRating = async (
  { db, now }: Ctx,
  ticket: Ticket,
  { score, comment, channel, fromId }: GivenRating,
): Promise<boolean> => {
  const rows = await db`
    insert into ratings (ticket_id, round, from_id, score, comment, channel, at)
    values (${ticket.id}, ${ticket.reopenings}, ${fromId}, ${score}, ${comment}, ${channel}, ${now})
    on conflict do nothing returning round`
  return rows.length === 1
}

export type TrackedTicket = Ticket &
  Pick<DeadlineRow, 'dueAt'> & {
    departmentKind: DepartmentRow['kind']
    departmentName: DepartmentRow['name']
    answer: string | null
    /** What its own sender said of the answer, of the ticket in which a merged one ended. */
    rating: RatingRow['score'] | null
    lastingId: Ticket['id']
    lastingStatus: Ticket['status']
    lastingAnswer: Ticket['publicAnswer']
    lastingHeld: Ticket['answerHeld']
  }

/** The ticket in which a merged one ended, at any depth. */
export const lastingId = async (db: Db, id: number): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    with recursive above as (
      select id, merged_into from tickets where id = ${id}
      union select o.id, o.merged_into from tickets o join above on o.id = above.merged_into
    )
    select id from above where merged_into is null`
  return row?.id ?? id
}

const lasting = (db: Db) => db`
  with recursive above as (
    select t.id, t.merged_into
    union select o.id, o.merged_into from tickets o join above on o.id = above.merged_into
  )
  select id from above where merged_into is null`

/** What a merged ticket's reporter reads as the answer: that of the ticket it ended in. */
const answerOfTheOther = (db: Db) => db`
  with recursive above as (
    select id, merged_into, status from tickets where id = t.merged_into
    union select o.id, o.merged_into, o.status from tickets o join above on o.id = above.merged_into
  )
  select coalesce(e.data->>'answer', e.data->>'reason') from above join ticket_events e on e.ticket_id = above.id
  where above.status in ${anyOf(db, endedStatuses)} and e.type in ('ticket.resolved', 'ticket.refused')
  order by e.id desc limit 1`

export const findTracked = async (db: Db, reference: string): Promise<TrackedTicket | null> => {
  const [row] = await db<TrackedTicket[]>`
    select t.*, d.due_at, p.name as department_name, p.kind as department_kind, r.score as rating, o.id as lasting_id, o.status as lasting_status,
      o.public_answer as lasting_answer, o.answer_held as lasting_held,
      case when t.status in ${anyOf(db, endedStatuses)} then (
        select coalesce(e.data->>'answer', e.data->>'reason') from ticket_events e
        where e.ticket_id = t.id and e.type in ('ticket.resolved', 'ticket.refused') order by e.id desc limit 1)
      when t.status = 'merged' then (${answerOfTheOther(db)}) end as answer
    from tickets t join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
      join tickets o on o.id = (${lasting(db)}) left join ratings r on r.ticket_id = o.id and r.round = o.reopenings and r.from_id = t.id
    where t.reference = ${reference}`
  return row ?? null
}
