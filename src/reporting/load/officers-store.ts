import type { StaffRow } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'
import { type Counting, factsCounted } from '../figures-store.ts'

/* SQL: the facts of what is open, beside whose ticket each is. */

export type OfficerLoad = { id: StaffRow['id'] | null; name: string | null; open: number; overdue: number }

/** Of more nobody is told apart. */
const mostCounted = 20_000

/** Who has how much of what a unit holds open, who is behind first; null: nobody yet. */
export const officersOf = (db: Db, counting: Counting, most: number) => db<OfficerLoad[]>`
  select t.officer_id as id, s.name, count(*)::int as open,
    (count(*) filter (where f.measure = 'stands-overdue'))::int as overdue
  from (select f.ticket_id, f.measure from ${factsCounted(db, counting)} limit ${mostCounted}) f
    join tickets t on t.id = f.ticket_id left join staff s on s.id = t.officer_id
  group by 1, 2 order by overdue desc, open desc, s.name, id limit ${most}`
