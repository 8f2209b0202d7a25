import type { EventRow } from '../../../db/schema/events.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import { leavingTypes } from './heard.ts'

/* SQL: who may see is part of the statement, and the stretch that it reads has an end. */

/** How far a stretch of so many events reaches: numbers alone, from the index. */
export const stretchAfter = async (
  db: Db,
  { after, most }: { after: number; most: number },
): Promise<{ until: number; events: number }> => {
  const [row] = await beyondSight(db)<{ until: number; events: number }[]>`
    select coalesce(max(seq), ${after}::bigint) as until, count(*)::int as events from (
      select seq from ticket_events where seq > ${after} order by seq limit ${most}) stretch`
  return row!
}

export type ChangeRow = Pick<EventRow, 'seq' | 'type' | 'at' | 'version'> &
  Pick<TicketRow, 'reference' | 'status'> & {
    id: number
    eventId: number
    departmentId: number
    department: string
    by: 'staff' | 'program' | 'resident' | 'system'
    /** Whether the reader sees the ticket now; else it has left them with this. */
    stays: boolean
  }

export type ChangesWithin = {
  after: number
  until: number
  types: readonly string[]
  departmentId: number | null
  limit: number
}

const by = (db: Db) => db`
  case when e.actor like 'resident%' then 'resident' when e.actor not like 'staff:%' then 'system'
    when exists (select from api_clients c where c.staff_id = substr(e.actor, 7)) then 'program' else 'staff' end as by`

/** What happened in a stretch to tickets that the actor sees, and which of theirs left them; nothing sealed, then or now. */
export const changesWithin = (
  db: Db,
  actor: Actor,
  { after, until, types, departmentId, limit }: ChangesWithin,
) => db<ChangeRow[]>`
  with stretch as materialized (
    select id, seq, type, at, actor, version, ticket_id, lane, status, department_id, audience from ticket_events
    where seq > ${after} and seq <= ${until} order by seq limit ${until - after}
  )
  select e.id as event_id, e.seq, e.type, e.at, coalesce(e.version, t.version) as version, t.id, t.reference, coalesce(e.status, t.status) as status,
    d.id as department_id, d.name as department, s.stays, ${by(db)}
  from stretch e join tickets t on t.id = e.ticket_id
    join departments d on d.id = coalesce(e.department_id, t.department_id)
    cross join lateral (select ${visibleTo(db, actor)} as stays) s
  where e.type = any(${[...types]}) and t.lane <> all(${[...sealedLanes]}) and (e.lane is null or e.lane <> all(${[...sealedLanes]}))
    ${departmentId === null ? db`` : db`and e.department_id = ${departmentId}`}
    and (s.stays or (e.type = any(${[...leavingTypes]}) and e.audience && ${roomsOf(actor)}))
  order by e.seq limit ${limit}`
