import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { makeWorkerUtils } from 'graphile-worker'
import postgres from 'postgres'
import { locks } from './locks.ts'
import { openQueuePool } from './queue-pool.ts'
import { raiseWalls } from './walls.ts'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings tables, job queue and the rights of the processes up to date, as their owner; two that start together take turns.
 * `appUrl`: by what the processes connect, where that is another login.
 */
export const migrate = async (url: string, appUrl = url): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${locks.migration})`
    await applyMigrations(drizzle(sql), { migrationsFolder: folder })
    await migrateQueue(url)
    await raiseWalls(sql, loginOf(appUrl))
  } finally {
    await sql.end()
  }
}

const loginOf = (url: string) => decodeURIComponent(new URL(url).username)

const migrateQueue = async (url: string): Promise<void> => {
  const pool = openQueuePool({ connectionString: url, max: 2, onLost: () => {} })
  try {
    const jobs = await makeWorkerUtils({ pgPool: pool })
    await jobs.migrate()
    await jobs.release()
  } finally {
    await pool.end()
  }
}
