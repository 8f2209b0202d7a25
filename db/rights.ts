import type postgres from 'postgres'
import { policies } from './policies.ts'
import { houseRole, staffRole } from './roles.ts'

const both = `${houseRole}, ${staffRole}`

const addedTo = { read_audit: 'words', daily_roots: null, unkeyed_chains: 'mac, key' } as const

/** Every statement that the walls are made of, in the order in which they are run; the same again changes nothing. */
export const rightsOf = async (sql: postgres.Sql): Promise<string[]> => {
  const tables = await tablesIn(sql, 'public')
  const queue = await tablesIn(sql, 'graphile_worker')
  return [
    `grant usage on schema public, graphile_worker to ${both}`,
    ...[...tables, ...queue].map(
      (table) => `grant select, insert, update, delete on ${table.name} to ${both}`,
    ),
    `grant usage, select on all sequences in schema public, graphile_worker to ${both}`,
    // What happened is added to and never taken away; the triggers say the same to the owner.
    `revoke delete on ticket_events from ${both}`,
    // So is who read what, and what proves the history: but for what is filled in or blanked later.
    ...Object.entries(addedTo).flatMap(([table, later]) => [
      `revoke update, delete on ${table} from ${both}`,
      ...(later ? [`grant update (${later}) on ${table} to ${both}`] : []),
    ]),
    ...queue.filter(({ walled }) => walled).flatMap(({ name }) => open(name, both)),
    ...policies,
  ]
}

type Table = { name: string; walled: boolean }

/** Tables and views; the names are those that the database quotes. */
const tablesIn = async (sql: postgres.Sql, schema: string): Promise<Table[]> => sql<Table[]>`
  select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as walled
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ${schema} and c.relkind in ('r', 'p', 'v') order by 1`

/** The queue walls its own tables against all but their owner; these roles work on it. */
const open = (table: string, roles: string) => [
  `drop policy if exists lang_nghe on ${table}`,
  `create policy lang_nghe on ${table} to ${roles} using (true) with check (true)`,
]
