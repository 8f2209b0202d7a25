import type { Db } from '../platform/database.ts'

/* SQL: a list of codes of four tables, each by its key. */

/** A code, and what it is one of. */
export type Named = { names: 'commune' | 'province' | 'department' | 'staff'; code: string }

/** Of each whether it is there, or was: what lies with a commune that ended is still asked for by it. */
export const namedThere = async (db: Db, named: readonly Named[]): Promise<boolean[]> => {
  const rows = await db<{ there: boolean }[]>`
    select case n.names
      when 'commune' then exists (select from communes where code = n.code)
      when 'province' then exists (select from provinces where code = n.code)
      when 'department' then exists (select from departments where id = case when n.names = 'department' then n.code::bigint end)
      else exists (select from staff where id = n.code) end as there
    from unnest(${named.map(({ names }) => names)}::text[], ${named.map(({ code }) => code)}::text[]) with ordinality as n(names, code, turn)
    order by n.turn`
  return rows.map(({ there }) => there)
}
