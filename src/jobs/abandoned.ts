import type { WorkerEvents } from 'graphile-worker'
import type { Ctx } from '../context/context.ts'
import { priorityOf } from '../events/haste.ts'

/**
 * A worker of the queue locks what it works on, and a line of jobs with it; when its process is killed the library waits
 * four hours before it gives them to another. Here every worker is known to the database by the name of its listening
 * connection, which ends with the process, so that its work can be taken up within seconds.
 */
export const nameWorkers = (events: WorkerEvents): void => {
  events.on('pool:listen:success', ({ client, workerPool }) => {
    // Once it listens; a connection lost here is noticed, and made again, by the listener itself.
    client.once('drain', () => {
      client.query("select set_config('application_name', $1, false)", [workerPool.id]).catch(() => {})
    })
  })
}

/**
 * Gives back what workers that are gone had locked: of one that had a danger in hand at once, so that no backlog goes
 * before it. A worker has its name a moment after it begins, and what it does may be done twice.
 */
export const freeAbandoned = async ({ db }: Ctx): Promise<void> => {
  await db`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from (
      select locked_by, locked_at, priority <= ${priorityOf.emergency} as presses
      from graphile_worker._private_jobs where locked_by is not null
      union all
      select locked_by, locked_at, false from graphile_worker._private_job_queues where locked_by is not null
    ) locks
    where locked_at < now() - case when presses then interval '2 seconds' else interval '8 seconds' end
      and not exists (
        select from pg_stat_activity a where a.datname = current_database() and a.application_name = locks.locked_by)
    having count(*) > 0`
}
