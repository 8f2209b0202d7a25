import { hasPeople } from '../../access/with-people.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: both are asked of every ticket that opens, and share a fragment. */

/** The name of a department where nobody works; null where somebody does. */
export const unstaffedName = async (db: Db, departmentId: number): Promise<string | null> => {
  const [row] = await db<{ name: string }[]>`
    select d.name from departments d where d.id = ${departmentId} and not ${hasPeople(db)}`
  return row?.name ?? null
}

/** The first of these kinds, in its commune, else its province, where somebody works. */
export const nextWithPeople = async (
  db: Db,
  { communeCode, provinceCode }: { communeCode: string | null; provinceCode: string | null },
  kinds: readonly string[],
): Promise<{ id: number; name: string } | null> => {
  const [row] = await db<{ id: number; name: string }[]>`
    select d.id, d.name from departments d
    where d.active and d.kind = any(${kinds}) and ${hasPeople(db)}
      and (d.commune_code = ${communeCode} or (d.commune_code is null and d.province_code = ${provinceCode}))
    order by array_position(${kinds}::text[], d.kind) limit 1`
  return row ?? null
}
