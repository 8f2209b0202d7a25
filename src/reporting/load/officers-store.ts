import type { StaffRow } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'
import { type Counting, factsCounted } from '../figures-store.ts'

/* SQL: the facts of what is open, beside whose ticket each is. */

export type OfficerLoad = { id: StaffRow['id'] | null; name: string | null; open: number; overdue: number }

/** So many of what is open are told apart; of more the rest are left out, and that is said. */
export const mostToldApart = 20_000

type Told = { officers: OfficerLoad[]; isAll: boolean }

/** Who has how much of what a unit holds open, who is behind first; null: nobody yet. `isAll`: nothing that is open was left out. */
export const officersOf = async (
  db: Db,
  counting: Counting,
  { people, tickets }: { people: number; tickets: number },
): Promise<Told> => {
  const rows = await db<(OfficerLoad & { counted: number })[]>`
    select t.officer_id as id, s.name, count(*)::int as open,
      (count(*) filter (where f.measure = 'stands-overdue'))::int as overdue, (sum(count(*)) over ())::int as counted
    from (select f.ticket_id, f.measure from ${factsCounted(db, counting)} limit ${tickets + 1}) f
      join tickets t on t.id = f.ticket_id left join staff s on s.id = t.officer_id
    group by 1, 2 order by overdue desc, open desc, s.name, id limit ${people}`
  const isAll = (rows[0]?.counted ?? 0) <= tickets
  return { officers: rows.map(({ counted: _, ...one }) => one), isAll }
}
