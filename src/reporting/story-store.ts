import type { clockEvents } from '../../db/schema/deadlines.ts'
import type { DepartmentRow } from '../../db/schema/routing.ts'
import type { TicketRow } from '../../db/schema/tickets.ts'
import type { ClockStart } from '../deadlines/store.ts'
import type { TicketEventType } from '../events/event.ts'
import type { Db } from '../platform/database.ts'
import type { Told } from './facts.ts'

/* SQL: a thousand tickets and all that happened to them are read at a time. */

/** What figures rest on; whatever else happened moves a ticket at most, and that is read from its row. */
const telling: TicketEventType[] = [
  'ticket.opened',
  'ticket.accepted',
  'ticket.acceptance-undone',
  'ticket.forwarded',
  'ticket.corrected',
  'ticket.lane-changed',
  'ticket.commune-ended',
  'ticket.resolved',
  'ticket.refused',
  'ticket.reopened',
  'ticket.merged',
  'ticket.unmerged',
  'ticket.withdrawn',
  'ticket.missed',
  'ticket.rated',
]

export type StoredTold = {
  ticketId: number
  type: Told['type']
  at: Date
  departmentId: number | null
  openedWith: number | null
  score: number | null
  field: string | null
  missedDue: string | null
}

export const toldOf = (db: Db, ids: readonly number[]) => db<StoredTold[]>`
  select ticket_id, type, at, department_id,
    case when type = 'ticket.opened' then (data->>'departmentId')::int end as opened_with,
    case when type = 'ticket.rated' then (data->>'score')::int end as score,
    case when type = 'ticket.corrected' then data->>'field' end as field,
    case when type = 'ticket.missed' and data->>'what' = 'resolve' then data->>'dueAt' end as missed_due
  from (
    select id, ticket_id, type, at, department_id, data from ticket_events
    where ticket_id = any(${ids as number[]}) and type = any(${telling})
    union all
    select id, ${aboutTicket(db)}, type, at, null, data from ticket_events
    where type = 'message.failed' and ${aboutTicket(db)} = any(${ids as number[]})
  ) as told order by ticket_id, id`

/** Of a message to a resident that failed, the ticket that it was about; as its index says it. */
export const aboutTicket = (db: Db) => db`(data->>'aboutTicket')::bigint`

export type StoredClock = Pick<typeof clockEvents.$inferSelect, 'ticketId' | 'kind' | 'at' | 'data'>
export const clockEventsOfAll = (db: Db, ids: readonly number[]) => db<StoredClock[]>`
  select ticket_id, kind, at, data from clock_events where ticket_id = any(${ids as number[]}) order by ticket_id, id`

export type StoredTicket = Pick<
  TicketRow,
  | 'id'
  | 'lane'
  | 'status'
  | 'channel'
  | 'categoryCode'
  | 'departmentId'
  | 'communeCode'
  | 'provinceCode'
  | 'reportedAt'
> &
  Pick<ClockStart, 'startsAt' | 'targetId' | 'accept' | 'resolve' | 'acted'> & {
    targetLane: ClockStart['lane']
    calendarOf: ClockStart['provinceCode']
  }

export const ticketsOf = (db: Db, ids: readonly number[]) => db<StoredTicket[]>`
  select t.id, t.lane, t.status, t.channel, t.category_code, t.department_id, t.commune_code, t.province_code, t.reported_at,
    d.starts_at, d.target_id, d.province_code as calendar_of, d.acted, g.lane as target_lane, g.accept, g.resolve
  from tickets t join deadlines d on d.ticket_id = t.id left join targets g on g.id = d.target_id
  where t.id = any(${ids as number[]}) order by t.id`

export type StoredPlace = Pick<DepartmentRow, 'id' | 'communeCode' | 'provinceCode'>
export const placesOf = (db: Db, ids: readonly number[]) => db<StoredPlace[]>`
  select id, commune_code, province_code from departments where id = any(${ids as number[]})`
