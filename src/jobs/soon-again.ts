import type { WorkerEvents } from 'graphile-worker'
import type { Db } from '../platform/database.ts'
import { wasAway } from '../platform/database-trouble.ts'

export type SoonAgain = {
  /** Hears what fails in a queue. */
  heed: (events: WorkerEvents) => void
  bringForward: (db: Db) => Promise<void>
}

/** What failed more often waits longer and longer all the same: it may be what drives the database away. */
const mostTries = 8
/** Milliseconds in which a failure is written down; what is not by then stays locked, and is given back. */
const writtenDown = 60_000

/**
 * A job that failed is tried again after seconds, then minutes. One that failed because the database went away is not to blame: in a
 * failover it fails several times within seconds, and a receipt would wait for minutes with all well again. It is tried again at once.
 */
export const createSoonAgain = (): SoonAgain => {
  const failed = new Map<string, number>()
  return {
    heed: (events) => {
      events.on('job:error', ({ job, error }) => {
        if (wasAway(error)) failed.set(job.id, performance.now())
      })
    },
    bringForward: async (db) => {
      for (const [id, at] of failed) if (performance.now() - at > writtenDown) failed.delete(id)
      if (failed.size === 0) return
      for (const { id } of await bringForward(db, [...failed.keys()])) failed.delete(id)
    },
  }
}

const bringForward = (db: Db, ids: string[]) => db<{ id: string }[]>`
  update graphile_worker._private_jobs set run_at = now()
  where id = any(${ids}::bigint[]) and locked_at is null and run_at > now() and attempts between 1 and ${mostTries}
  returning id::text`
