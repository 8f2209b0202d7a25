import type { TaskList } from 'graphile-worker'
import type { Db } from '../platform/database.ts'

/** Work that only this process's queue takes: once it is done late, the queue is dead, whatever it says of itself. */
export type Heartbeat = {
  /** Asks for one beat; one that waits already is not doubled. */
  ask: (db: Db) => Promise<unknown>
  /** The tasks of a queue, with the beat among them, counted while they run. */
  among: (tasks: TaskList) => TaskList
  /** Whether the beats stay away for longer than running work explains. */
  isLate: () => boolean
  /** Counts from now: a queue that was just started has had no time to beat. */
  begin: () => void
  /** Takes the name of this process's beat out of the database. */
  end: (db: Db) => Promise<unknown>
}

type Patience = {
  /** Jobs that may run at the same time. */
  concurrency: number
  /** Milliseconds without a beat while a place was free, and while every place was taken. */
  idle?: number
  busy?: number
}

const beforeAllElse = -1_000

export const createHeartbeat = ({ concurrency, idle = 15_000, busy = 600_000 }: Patience): Heartbeat => {
  const task = `beat:${crypto.randomUUID()}`
  let last = performance.now()
  let active = 0
  const counted =
    (work: NonNullable<TaskList[string]>): NonNullable<TaskList[string]> =>
    async (...given) => {
      active++
      try {
        return await work(...given)
      } finally {
        active--
      }
    }
  return {
    ask: (db) => db`
      select graphile_worker.add_job(${task}, job_key := ${task}, priority := ${beforeAllElse}, max_attempts := 1)`,
    among: (tasks) => ({
      ...Object.fromEntries(Object.entries(tasks).map(([name, work]) => [name, counted(work!)])),
      [task]: async () => {
        last = performance.now()
      },
    }),
    isLate: () => performance.now() - last > (active >= concurrency ? busy : idle),
    begin: () => {
      last = performance.now()
      active = 0
    },
    end: (db) => db`
      with gone as (
        delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
        where t.id = j.task_id and t.identifier = ${task}
      )
      delete from graphile_worker._private_tasks where identifier = ${task}`,
  }
}
