import { hasPeople, isServed } from '../../access/with-people.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: both are asked of every ticket that opens, of many at once, and share a fragment. */

/** The name of a department where nobody works, nor another system for it; null where somebody does. */
export const unstaffedName = async (db: Db, departmentId: number): Promise<string | null> => {
  const [row] = await db<{ name: string }[]>`
    select d.name from departments d where d.id = ${departmentId} and not ${isServed(db)}`
  return row?.name ?? null
}

export type Above = { ticketId: number; kinds: readonly string[] }
export type Next = { ticketId: number; id: number; name: string }

/** For each of these tickets the first of these kinds, in its commune, else its province, where somebody works; no row where nobody does. */
export const nextWithPeople = (db: Db, asked: Above[]) => db<Next[]>`
  select distinct on ("ticketId") "ticketId" as ticket_id, d.id, d.name
  from jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as asked("ticketId" bigint, kinds text[])
    join tickets t on t.id = "ticketId", lateral (
      select * from departments where commune_code = t.commune_code
      union all
      select * from departments where commune_code is null and province_code = t.province_code
    ) d
  where d.active and d.kind = any(kinds) and ${hasPeople(db)}
  order by "ticketId", array_position(kinds, d.kind)`
