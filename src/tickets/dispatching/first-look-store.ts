import { sealedLanes } from '../../access/permissions.ts'
import { isServed } from '../../access/with-people.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'
import type { Ticket } from '../ticket.ts'
import { hasRoster } from './store.ts'

/* SQL: one question about many tickets, made of the fragments that each of their reactions asks too. */

type Standing = Pick<Ticket, 'id' | 'categoryCode'> & {
  /** Danger, a utility to watch, or an officer to choose: somebody has to act. */
  calls: boolean
}

// `offset` keeps the planner from reading all departments for a batch.
const departmentOf = (db: Db) => db`lateral (select * from departments where id = t.department_id offset 0) d`

/** A utility to watch, or an officer to choose for the open ticket `t` of the department `d`, as a condition. */
const callsForSomebody = (db: Db, now: Date) => db`
  ((d.level = 'utility' and t.commune_code is not null) or (t.officer_id is null and ${hasRoster(db, now)}))`

/** The open ticket `t` lies in the department `d` where nobody works, as a condition. */
const isDeserted = (db: Db) => db`
  (t.officer_id is null and t.commune_code is not null and not t.lane = any(${[...sealedLanes]}::text[]) and not ${isServed(db)})`

/** Who holds the ticket `t` is about to change or to be joined by itself, as a condition; what presses aside. */
export const isAboutToMove = (db: Db, now: Date) => db`
  (t.lane <> 'emergency' and t.urgency <> 'urgent' and t.danger_check <> 'pending' and t.status in ${anyOpen(db)}
    and exists (select from ${departmentOf(db)} where ${callsForSomebody(db, now)} or ${isDeserted(db)}))`

/** Of these tickets those that call for somebody, and those that lie where nobody works. */
export const standingOut = (db: Db, ids: number[], now: Date) => db<Standing[]>`
  select id, category_code, calls from (
    select t.*, t.lane = 'emergency' or t.danger_check = 'pending' or (open and ${callsForSomebody(db, now)}) as calls,
      open and ${isDeserted(db)} as deserted
    from tickets t, ${departmentOf(db)}, lateral (select t.status in ${anyOpen(db)} as open) s
    where t.id = any(${ids})
  ) looked where calls or deserted`
