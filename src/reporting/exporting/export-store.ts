import type { EventRow } from '../../../db/schema/events.ts'
import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { Actor } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { ordinaryLanes } from '../sums.ts'

/* SQL: pages along a key, each a statement of its own, so that a long file holds no connection; tickets under `visibleTo`. */

export type ToldEvent = Pick<EventRow, 'id' | 'type' | 'actor' | 'at' | 'status'> &
  Pick<Ticket, 'reference'> & { departmentName: DepartmentRow['name'] | null }

/** What happened to these tickets, as far as the actor sees them and nothing of it is sealed. */
export const eventsOf = (db: Db, actor: Actor, ticketIds: number[]) => db<ToldEvent[]>`
  select e.id, e.type, e.actor, e.at, e.status, t.reference, d.name as department_name
  from tickets t join ticket_events e on e.ticket_id = t.id left join departments d on d.id = e.department_id
  where t.id = any(${ticketIds}) and t.lane = any(${ordinaryLanes as string[]}) and (e.lane is null or e.lane = any(${ordinaryLanes as string[]}))
    and ${visibleTo(db, actor)}
  order by t.id desc, e.id`
