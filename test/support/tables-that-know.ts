import type { Db } from '../../src/platform/database.ts'

/** Every table of the house, and the queue, in which one of these stands in any column. */
export const tablesThatKnow = async (sql: Db, said: string[]): Promise<string[]> => {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`
  const patterns = said.map((one) => `%${one}%`)
  const knowing: string[] = []
  for (const { name } of tables) {
    const found = await sql`select from ${sql.unsafe(name)} t where t::text ilike any(${patterns}) limit 1`
    if (found.length > 0) knowing.push(name)
  }
  return knowing
}
