import type { StaffRow } from '../../../db/schema/access.ts'
import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { statuses } from '../../../db/vocabulary.ts'
import { actsOn } from '../../access/acts-on.ts'
import { type Staff, sealedLanes } from '../../access/permissions.ts'
import { isPerson } from '../../access/person.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import { rowColumns, rowJoins, type StoredRow } from '../reading/store.ts'
import type { Piece, WorkGroup } from './groups.ts'

/* SQL: a person's day, read along the index of seats, piece by piece. */

/** Past that, the exact number helps nobody at one desk. */
export const mostCounted = 300

export type WorkRow = StoredRow &
  Pick<TicketRow, 'address'> & {
    group: WorkGroup
    n: number
    pictureId: number | null
    mayAccept: boolean
  }

type Asked = { pieces: Piece[]; now: Date }
const unaccepted: WorkGroup = 'unaccepted'

/** The first `most` tickets of each group, with how many stand in it; what is sealed shows neither its place nor a picture. */
export const workOf = (db: Db, staff: Staff, { most, ...asked }: Asked & { most: number }) => db<WorkRow[]>`
  with ${placed(db, staff, asked)}
  select ${rowColumns(db)}, placed.part as group, placed.n, case when ${isOrdinary(db)} then t.address end as address,
    case when ${isOrdinary(db)} then (
      select a.id from attachments a
      where a.ticket_id = t.id and a.purpose = 'report' and a.media_type = 'image/jpeg' and not a.held
      order by a.id limit 1) end as picture_id, coalesce(t.status = 'new' and ${actsOn(db, staff, 'accept')}, false) as may_accept
  from placed join tickets t on t.id = placed.ticket_id ${rowJoins(db)}
  where placed.turn <= ${most} order by placed.turn`

export type Pin = Pick<TicketRow, 'id' | 'reference' | 'title'> & {
  group: WorkGroup
  lat: number
  lon: number
}

/** Where the work lies; nothing that is sealed is ever on a map. */
export const pinsOf = (db: Db, staff: Staff, asked: Asked) => db<Pin[]>`
  with ${placed(db, staff, asked)}
  select t.id, t.reference, t.title, placed.part as group, t.lat, t.lon from placed join tickets t on t.id = placed.ticket_id
  where t.lat is not null and t.lon is not null and ${isOrdinary(db)}
  order by placed.turn limit ${mostCounted}`

const isOrdinary = (db: Db) => db`t.lane <> all(${sealedLanes})`

/** What others hold and share with a department is theirs to keep in time, unless it presses: it is asked for apart. */
const isOwn = (db: Db) =>
  db`(k.rank < 2 or s.seat not like 'department:%' or s.seat = 'department:' || s.department_id)`

/** Where another department waits for an opinion or a task, the longest first. */
const waitedFor = (db: Db, staff: Staff) => db`
  select 'asked' as part, w.ticket_id, 2 as rank, w.due_at from (
    select ticket_id, min(due_at) as due_at from (
      select ticket_id, due_at from consultations where department_id = ${staff.departmentId} and answered_at is null
      union all select ticket_id, added_at from collaborators where department_id = ${staff.departmentId} and done_at is null
    ) waiting group by ticket_id
  ) w
  where exists (
    select from ticket_seats s where s.ticket_id = w.ticket_id and s.seat = any(${roomsOf(staff)}) and s.rank < 3)
  order by w.due_at limit ${mostCounted}`

const placed = (db: Db, staff: Staff, { pieces, now }: Asked) => db`
  found as (
    select distinct case when s.to_accept_by < ${now} then ${unaccepted}::text else k.part end as part, s.ticket_id, s.rank, s.due_at
    from unnest(${pieces.map(({ group }) => group)}::text[], ${pieces.map(({ seat }) => seat)}::text[],
      ${pieces.map(({ rank }) => rank)}::int[], ${pieces.map(({ status }) => status)}::text[],
      ${pieces.map(({ paused }) => String(paused))}::text[]::boolean[], ${pieces.map(({ since }) => since)}::text[]::timestamptz[],
      ${pieces.map(({ before }) => before)}::text[]::timestamptz[]) as k(part, seat, rank, status, paused, since, before)
    cross join lateral (
      select s.ticket_id, s.rank, s.due_at,
        case when k.status = 'new' and k.part in ('today', 'new')
          then (select d.accept_due_at from deadlines d where d.ticket_id = s.ticket_id) end as to_accept_by
      from ticket_seats s
      where s.seat = k.seat and s.rank = k.rank and s.rank < 3 and s.status = k.status and s.paused = k.paused
        and s.due_at >= k.since and s.due_at < k.before and ${isOwn(db)}
      order by s.due_at, s.ticket_id limit ${mostCounted}) s
    union all (${waitedFor(db, staff)})
  ), placed as (
    select part, ticket_id, row_number() over (partition by part order by rank, due_at, ticket_id) as turn,
      least(count(*) over (partition by part), ${mostCounted})::int as n
    from found
  )`

/** How many came in since then, of what these seats see. */
export const cameIn = async (db: Db, seats: string[], since: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select least(count(*), ${mostCounted})::int as n from (
      select distinct s.ticket_id
      from unnest(${seats}::text[]) as k(seat), unnest(array[0, 1, 2, 3]) as r(rank), unnest(${[...statuses]}::text[]) as o(status)
      cross join lateral (
        select s.ticket_id from ticket_seats s where s.seat = k.seat and s.rank = r.rank and s.status = o.status
        order by s.ticket_id desc limit ${mostCounted}) s
    ) newest join tickets t on t.id = newest.ticket_id where t.received_at >= ${since}`
  return row!.n
}

export type Load = Pick<StaffRow, 'id' | 'name'> & {
  department: DepartmentRow['name']
  open: number
  overdue: number
  /** When the oldest of what is overdue was due. */
  overdueSince: Date | null
  awayUntil: Date | null
}

/** Whose load is looked at: of one department, or of all departments of a commune. */
export type Office = { departmentId: number; communeCode: string | null }

/** What each person of an office has in hand, who is behind first; what is sealed has no seat of its officer and is not counted. */
export const loadOf = (db: Db, { departmentId, communeCode }: Office, now: Date) => db<Load[]>`
  select s.id, s.name, p.name as department, held.open, held.overdue, held.overdue_since,
    (select max(a.ends_at) from absences a where a.staff_id = s.id and a.starts_at <= ${now} and a.ends_at > ${now}) as away_until
  from staff s join departments p on p.id = s.department_id
  cross join lateral (
    select count(*)::int as open, (count(*) filter (where is_late))::int as overdue, min(due_at) filter (where is_late) as overdue_since
    from (
      select due_at, not paused and due_at < ${now} as is_late from ticket_seats
      where seat = 'staff:' || s.id and rank < 3 limit ${mostCounted}
    ) each_one
  ) held
  where s.active and p.active and (held.open > 0 or ${isPerson(db)}) and (p.id = ${departmentId} or p.commune_code = ${communeCode})
    and (s.roles && array['officer', 'leader', 'legal', 'utility'] or held.open > 0)
  order by held.overdue desc, held.open desc, s.name, s.id limit 60`
