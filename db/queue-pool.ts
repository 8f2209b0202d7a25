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
 * A server that starts, stops or is not reached: the library waits for it longer and longer, up to two minutes, and a place of the queue
 * stands still with all well again. Without these names it asks anew when it looks at the queue next.
 */
const waitedForTooLong = ['57P03', 'ETIMEDOUT', 'EHOSTUNREACH']
const unnamed = (error: Error): Error =>
  waitedForTooLong.includes((error as { code?: string }).code ?? '')
    ? new Error(error.message, { cause: error })
    : error

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
  const connect = pool.connect.bind(pool)
  const connectUnnamed = (taken?: Parameters<typeof connect>[0]) =>
    taken
      ? connect((error, ...given) => taken(error && unnamed(error), ...given))
      : connect().catch((error) => Promise.reject(unnamed(error)))
  pool.connect = connectUnnamed as typeof pool.connect
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  return pool
}
