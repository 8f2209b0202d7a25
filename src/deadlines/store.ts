import type { Db } from '../platform/context.ts'
import type { ClockEvent } from './clock.ts'
import type { StoredTarget } from './rules.ts'
import type { Deadline } from './start.ts'
import type { Span } from './target.ts'
import type { SpecialDay, WorkingHours } from './year-table.ts'

export const allTargets = (db: Db) => db<StoredTarget[]>`
  select id, lane, category_code, urgency, province_code, place, ordinary, accept, resolve, valid_from, valid_to
  from targets order by id`

export const allHolidays = (db: Db) => db<(SpecialDay & { provinceCode: string | null })[]>`
  select date::text, kind, intervals, name, province_code from holidays order by date`

export const allWorkingHours = (db: Db) => db<(WorkingHours & { provinceCode: string | null })[]>`
  select weekday, intervals, province_code from working_hours`

export type ClockStart = {
  startsAt: Date
  targetId: number | null
  accept: Span | null
  resolve: Span
  provinceCode: string | null
}

export const clockStartOf = async (db: Db, ticketId: number): Promise<ClockStart | null> => {
  const [row] = await db<ClockStart[]>`
    select d.starts_at, d.target_id, g.accept, g.resolve, t.province_code
    from deadlines d join tickets t on t.id = d.ticket_id left join targets g on g.id = d.target_id
    where d.ticket_id = ${ticketId}`
  return row ?? null
}

export type StoredClockEvent = { kind: ClockEvent['kind']; at: Date; data: Record<string, unknown> }

export const clockEventsOf = (db: Db, ticketId: number) => db<StoredClockEvent[]>`
  select kind, at, data from clock_events where ticket_id = ${ticketId} order by id`

export const insertClockEvent = (db: Db, ticketId: number, { kind, at, data }: StoredClockEvent) => db`
  insert into clock_events (ticket_id, kind, at, data) values (${ticketId}, ${kind}, ${at}, ${db.json(data as never)})`

export const saveDeadline = (db: Db, ticketId: number, deadline: Deadline) => {
  const [next, ...plan] = deadline.moments
  return db`
    update deadlines set target_id = ${deadline.targetId}, accept_due_at = ${deadline.acceptDueAt}, due_at = ${deadline.dueAt},
      open = ${deadline.open}, paused_since = ${deadline.pausedSince}, paused_for = ${deadline.pausedFor},
      plan = ${db.json(plan as never)}, next_kind = ${next?.kind ?? null}, next_at = ${next?.at ?? null}
    where ticket_id = ${ticketId}`
}
