import type { clockEvents, DeadlineRow, holidays, Span, workingHours } from '../../db/schema/deadlines.ts'
import type { EventSubject } from '../events/subject.ts'
import type { Db } from '../platform/database.ts'
import type { Deadline } from './deadline.ts'
import type { Moment } from './moments.ts'
import type { StoredTarget } from './target.ts'

/* SQL: every report opens a clock and the sweep claims thousands, both with what residents reach. */

export const allTargets = (db: Db) => db<StoredTarget[]>`
  select id, lane, category_code, urgency, province_code, place, ordinary, accept, resolve, valid_from, valid_to
  from targets order by id`

export const allHolidays = (db: Db) => db<Omit<typeof holidays.$inferSelect, 'id' | 'source'>[]>`
  select date::text, kind, intervals, name, province_code from holidays order by date`

export const allWorkingHours = (db: Db) => db<Omit<typeof workingHours.$inferSelect, 'id'>[]>`
  select weekday, intervals, province_code from working_hours`

export type CalendarChange = {
  type: 'holiday.changed' | 'working-hours.changed'
  was: object | null
  became: object | null
}

/** What was changed in the calendar of the country, or of the province, after an instant; the newest first. */
export const calendarChangesSince = (db: Db, provinceCode: string | null, then: Date) => db<CalendarChange[]>`
  select type, nullif(data->'changes'->'was', 'null') as was, nullif(data->'changes'->'became', 'null') as became
  from ticket_events
  where subject = any(${['calendar:nation', ...(provinceCode ? [`calendar:${provinceCode}`] : [])]}) and at > ${then}
    and type in ('holiday.changed', 'working-hours.changed')
  order by id desc`

export type ClockStart = Pick<DeadlineRow, 'startsAt' | 'targetId' | 'provinceCode' | 'acted'> & {
  lane: string | null
  accept: Span | null
  resolve: Span | null
}

export const clockStartOf = async (db: Db, ticketId: number): Promise<ClockStart | null> => {
  const [row] = await db<ClockStart[]>`
    select d.starts_at, d.target_id, g.lane, g.accept, g.resolve, d.province_code, d.acted
    from deadlines d left join targets g on g.id = d.target_id where d.ticket_id = ${ticketId}`
  return row ?? null
}

export type StoredClockEvent = Pick<typeof clockEvents.$inferSelect, 'kind' | 'at' | 'data'>

export const clockEventsOf = (db: Db, ticketId: number) => db<StoredClockEvent[]>`
  select kind, at, data from clock_events where ticket_id = ${ticketId} order by id`

export const insertClockEvent = (db: Db, ticketId: number, { kind, at, data }: StoredClockEvent) => db`
  insert into clock_events (ticket_id, kind, at, data) values (${ticketId}, ${kind}, ${at}, ${db.json(data as never)})`

export const saveDeadline = (db: Db, ticketId: number, { next, ...deadline }: Deadline) => db`
  update deadlines set target_id = ${deadline.targetId}, accept_due_at = ${deadline.acceptDueAt}, due_at = ${deadline.dueAt},
    open = ${deadline.open}, paused_since = ${deadline.pausedSince}, paused_for = ${deadline.pausedFor},
    accept_warn_at = ${deadline.acceptWarnAt}, warn_at = ${deadline.warnAt}, escalate_at = ${deadline.escalateAt},
    next_kind = ${next?.kind ?? null}, next_at = ${next?.at ?? null}
  where ticket_id = ${ticketId}`

/** The ticket goes by the calendar of this province from now on. */
export const saveCalendar = (db: Db, ticketId: number, provinceCode: string | null) => db`
  update deadlines set province_code = ${provinceCode}
  where ticket_id = ${ticketId} and province_code is distinct from ${provinceCode}`

export type DueKey = { ticketId: number; nextAt: Date }

/** Tickets with a moment to act on, soonest first, after the last of the page before. */
export const duePage = (
  db: Db,
  { now, after, limit }: { now: Date; after: DueKey | null; limit: number },
) => db<DueKey[]>`
  select ticket_id, next_at from deadlines
  where next_at <= ${now} ${after ? db`and (next_at, ticket_id) > (${after.nextAt}, ${after.ticketId})` : db``}
  order by next_at, ticket_id limit ${limit}`

export type DueTicket = EventSubject & { categoryCode: string } & Pick<
    DeadlineRow,
    'acceptDueAt' | 'acceptWarnAt' | 'dueAt' | 'warnAt' | 'escalateAt' | 'acted'
  >

/**
 * Locks a ticket and its deadline while a moment of it is due; null when there is none, or somebody is at it.
 * Both rows: the second sweep must not act on what it read before the first one saved.
 */
export const lockDue = async (db: Db, ticketId: number, now: Date): Promise<DueTicket | null> => {
  const [row] = await db<DueTicket[]>`
    select t.id, t.reference, t.version, t.status, t.lane, t.department_id, t.commune_code, t.province_code, t.officer_id, t.category_code,
      array(select c.department_id from consultations c where c.ticket_id = t.id
            union select w.department_id from collaborators w where w.ticket_id = t.id) as shared_with,
      d.accept_due_at, d.accept_warn_at, d.due_at, d.warn_at, d.escalate_at, d.acted
    from tickets t join deadlines d on d.ticket_id = t.id
    where t.id = ${ticketId} and d.next_at <= ${now} for update of t, d skip locked`
  return row ?? null
}

export const saveNext = (
  db: Db,
  ticketId: number,
  { next, acted }: { next: Moment | null; acted: DeadlineRow['acted'] },
) => db`
  update deadlines set next_kind = ${next?.kind ?? null}, next_at = ${next?.at ?? null}, acted = ${db.json(acted)}
  where ticket_id = ${ticketId}`

/** A department that a late ticket was reported to may read it, as one that works along. */
export const insertWatcher = (
  db: Db,
  { ticketId, departmentId, task, now }: { ticketId: number; departmentId: number; task: string; now: Date },
) => db`
  insert into collaborators (ticket_id, department_id, task, added_by, added_at)
  values (${ticketId}, ${departmentId}, ${task}, 'system', ${now}) on conflict do nothing`
