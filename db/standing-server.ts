import type { Sql } from './connect.ts'

/** The oldest major of PostgreSQL on which the tables are tried. */
export const oldestServer = 15

/** `keepsSettings`: what a connection sets is its own as long as it lives; behind a pooler of transactions nothing is. */
export type StandingServer = { major: number; keepsSettings: boolean }

export const standingServer = async (sql: Sql): Promise<StandingServer> => {
  const [found] = await sql<StandingServer[]>`
    select current_setting('server_version_num')::int / 10000 as major,
      current_setting('random_page_cost') = '1.1' as keeps_settings`
  return found!
}
