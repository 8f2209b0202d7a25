import pg from 'pg'

type Settings = {
  connectionString: string
  /** Connections at most. */
  max: number
  /** Hears of every connection that was lost. */
  onLost: (error: Error) => void
}

/** What a crash of PostgreSQL takes of it, that a job was begun or is done, makes the job come again, which each may. */
const unhurried = '-c synchronous_commit=off'

/**
 * The connections of the job queue. The library listens for lost ones only while it works: one that dies while the queue
 * ends would end the whole process, so these are listened to as long as they live. Whoever opens it ends it.
 */
export const openQueuePool = ({ connectionString, max, onLost }: Settings): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max,
    options: unhurried,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  return pool
}
