import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, type RunnerOptions, run } from 'graphile-worker'
import { openQueuePool } from '../../db/queue-pool.ts'
import { contextOf } from '../context/context.ts'
import { priorityOf } from '../events/haste.ts'
import type { Logger } from '../platform/log.ts'
import { freeAbandoned, nameWorkers } from './abandoned.ts'
import { createHeartbeat, type Heartbeat } from './heartbeat.ts'
import { createInHand, type InHand } from './in-hand.ts'
import { type Jobs, keepRunning, type Queue } from './keep-running.ts'
import { queueLog } from './queue-log.ts'
import { inUtc, schedule } from './schedule.ts'
import { createSoonAgain } from './soon-again.ts'
import { type Tools, taskList } from './tasks.ts'

export type JobsSettings = Tools & {
  connectionString: string
  log: Logger
  concurrency?: number
  /** Milliseconds between two looks at the queue; a new job is heard of at once. */
  pollInterval?: number
}

const missedFor = 24 * 3_600_000
/** Milliseconds in which a queue that is given up ends, if it still can. */
const hopeless = 7_000

/** Two lines of reactions, three of deliveries, and one place more, so that what presses begins at once. */
const places = 6

/** Works on the queue until stopped; a running job is given time to end. */
export const startJobs = async (settings: JobsSettings): Promise<Jobs> => {
  const { house, log, concurrency = places } = settings
  const beat = createHeartbeat({ concurrency })
  const soonAgain = createSoonAgain()
  let inHand: InHand | undefined
  const look = async () => {
    await beat.ask(house.db)
    await freeAbandoned(contextOf(house, { kind: 'system' }))
    await inHand?.giveBack(house.db)
    await soonAgain.bringForward(house.db)
  }
  const start = () => {
    beat.begin()
    inHand = createInHand(inHand)
    soonAgain.heed(inHand.events)
    return startQueue(settings, beat, inHand)
  }
  const jobs = await keepRunning({ start, look, isLate: beat.isLate, log })
  return { ...jobs, stop: () => jobs.stop().finally(() => beat.end(house.db).catch(() => {})) }
}

const startQueue = async (settings: JobsSettings, beat: Heartbeat, inHand: InHand): Promise<Queue> => {
  const { connectionString, log, concurrency = places } = settings
  const onLost = (error: Error) => log.warn({ err: error }, 'the job queue lost a connection')
  const pool = openQueuePool({ connectionString, max: concurrency + 1, onLost })
  const end = () => void (pool.ending || pool.end().catch(onLost))
  nameWorkers(inHand.events)
  let isGivenUp = false
  const logger = queueLog(log, () => isGivenUp)
  try {
    const runner = await run({
      ...runnerOptions(settings, beat),
      logger,
      events: inHand.events,
      pgPool: pool,
    })
    runner.promise.then(end, end)
    return {
      ended: Promise.race([runner.promise, inHand.fallen]),
      stop: () => runner.stop(),
      kill: (reason) => {
        isGivenUp = true
        inHand.fall(new Error(reason))
        return Promise.race([runner.kill(reason), wait(hopeless)]).finally(end)
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

const runnerOptions = (settings: JobsSettings, beat: Heartbeat): RunnerOptions => {
  const { concurrency = places, pollInterval = 2_000 } = settings
  return {
    concurrency,
    pollInterval,
    noHandleSignals: true,
    // Only in this mode does a stop wait until what is done is also written down as done, so that no line stays locked.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: beat.among(taskList(settings)),
    parsedCronItems: parseCronItems(schedule.map(cronItem)),
  }
}

/** Daily work that fell into a stop is made up for; what comes every minute is not. */
const cronItem = ({ task, at }: (typeof schedule)[number]) => ({
  task,
  match: inUtc(at),
  identifier: task,
  options: {
    backfillPeriod: at.startsWith('*') ? 0 : missedFor,
    jobKey: `scheduled:${task}`,
    maxAttempts: 5,
    ...(task === 'watch-alarms' ? { priority: priorityOf.emergency } : {}),
  },
})
