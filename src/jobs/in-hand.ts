import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type { Db } from '../platform/database.ts'

/** What one queue of this process really has in hand, and whether it fell. */
export type InHand = {
  events: WorkerEvents
  /** Rejected with the reason once the queue gives up, or is given up. */
  fallen: Promise<never>
  fall: (reason: unknown) => void
  /** Gives back what the database believes this queue or the one before it holds, and neither does. */
  giveBack: (db: Db) => Promise<void>
}

/** Milliseconds for an answer of the database to arrive, and for what is done to be written down. */
const onItsWay = 5_000
const writtenDown = 10_000

/**
 * A job is locked by the statement that hands it over. When the connection dies before the answer arrives, the job stays
 * locked, and its whole line, by a queue that never heard of it; the library would free it after four hours. The same
 * goes for what a queue had done that could not write it down: that is done again by the queue after it. What it did write
 * down may be lost in a crash of the database, which keeps that with the next flush only: it is done again soon after.
 */
export const createInHand = (before?: InHand): InHand => {
  const events: WorkerEvents = new EventEmitter()
  const { promise: fallen, reject: fall } = Promise.withResolvers<never>()
  let fell = false
  fallen.catch(() => {
    fell = true
  })
  const active = new Set<string>()
  const ended = new Map<string, number>()
  let pool: string | undefined
  let previous = before
  events.on('pool:create', ({ workerPool }) => {
    pool = workerPool.id
  })
  events.on('pool:fatalError', ({ error }) => fall(error))
  events.on('job:start', ({ job }) => active.add(job.id))
  events.on('job:complete', ({ job }) => {
    active.delete(job.id)
    ended.set(job.id, performance.now())
  })
  const isHeld = (id: string) => active.has(id) || (!fell && ended.has(id))
  return {
    events,
    fallen,
    fall,
    giveBack: async (db) => {
      await previous?.giveBack(db)
      previous = undefined
      for (const [id, at] of ended) if (performance.now() - at > writtenDown) ended.delete(id)
      if (pool === undefined) return
      const locked = await lockedBy(db, pool, fell ? 0 : onItsWay)
      const lost = locked.filter(({ id }) => !isHeld(id))
      if (lost.length > 0) await unlock(db, pool, lost)
    },
  }
}

type Locked = { id: string; line: number | null }

const lockedBy = (db: Db, pool: string, milliseconds: number) => db<Locked[]>`
  select id::text, job_queue_id as line from graphile_worker._private_jobs
  where locked_by = ${pool} and locked_at <= now() - ${milliseconds} * interval '1 millisecond'`

const unlock = (db: Db, pool: string, lost: Locked[]) => db`
  with jobs as (
    update graphile_worker._private_jobs set locked_by = null, locked_at = null
    where id = any(${lost.map(({ id }) => id)}::bigint[]) and locked_by = ${pool}
  )
  update graphile_worker._private_job_queues set locked_by = null, locked_at = null
  where id = any(${lost.flatMap(({ line }) => line ?? [])}::int[]) and locked_by = ${pool}`
