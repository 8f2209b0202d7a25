import type { Sql } from './connect.ts'
import { staffRole } from './roles.ts'

/**
 * `works`: this login may use the tables at all; `owns`: nothing keeps it from changing them and their triggers; `staff`: what staff
 * ask for can be asked as the walled role.
 */
export type StandingWalls = { works: boolean; owns: boolean; staff: boolean }

export const standingWalls = async (sql: Sql): Promise<StandingWalls> => {
  const [found] = await sql<StandingWalls[]>`
    select has_table_privilege(t.oid, 'insert') as works, pg_has_role(t.relowner, 'member') as owns,
      coalesce((select pg_has_role(r.oid, 'usage') and has_table_privilege(r.oid, t.oid, 'insert')
        from pg_roles r where r.rolname = ${staffRole}), false) as staff
    from pg_class t where t.oid = 'tickets'::regclass`
  return found!
}
