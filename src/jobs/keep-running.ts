import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../platform/log.ts'

export type Jobs = { stop: () => Promise<void>; isRunning: () => boolean }

export type Queue = {
  /** Settles as soon as it does no more work; rejected with the reason when nobody had told it to stop. */
  ended: Promise<void>
  /** Lets running jobs end. */
  stop: () => Promise<unknown>
  /** Ends it without more ado, and gives back what it held. */
  kill: (reason: string) => Promise<unknown>
}

type Keeping = {
  start: () => Promise<Queue>
  /** What is done every few seconds beside the queue; what fails there is tried again. */
  look: () => Promise<unknown>
  isLate: () => boolean
  log: Logger
  /** Milliseconds between two looks, and before a queue that did not start is tried again. */
  pause?: number
  /** Milliseconds that a start may take, and that a stop waits for running jobs, and then for their being given back. */
  patience?: { start: number; stop: number; kill: number }
}

/**
 * A queue gives up when it could not write down what it had done, and after a crash of the database it sometimes only
 * seems to live. Here one that gave up, or whose beats stay away, is started anew at once, so that the jobs outlast a
 * database that was away; what is left of the old one ends beside it. Starting has a limit, and so has stopping, which lets
 * running jobs end.
 */
export const keepRunning = async ({
  start,
  look,
  isLate,
  log,
  pause = 2_000,
  patience = { start: 20_000, stop: 15_000, kill: 8_000 },
}: Keeping): Promise<Jobs> => {
  const ending = new AbortController()
  const { signal } = ending
  const pausing = () => wait(pause, undefined, { signal }).catch(() => {})
  let queue: Queue | null = await start()

  const untilDead = async ({ ended }: Queue) => {
    const end = told(ended, log)
    while (!signal.aborted) {
      if (await Promise.race([end, pausing()])) return 'it gave up'
      if (!signal.aborted && isLate()) return 'no heartbeat'
    }
    return null
  }
  const notYet = async (error: unknown) => {
    log.error({ err: error }, 'the job queue could not be started; it is tried again')
    await pausing()
    return null
  }
  /** Over a wire that went dead the database never answers: one that begins after all is ended again. */
  const startInTime = async (): Promise<Queue> => {
    const starting = start()
    const begun = await Promise.race([starting, wait(patience.start, null, { ref: false })])
    if (begun) return begun
    starting.then((queue) => within(patience.kill, queue.kill('begun too late'), log)).catch(() => {})
    throw new Error('the job queue did not begin in time')
  }
  const supervise = async () => {
    while (!signal.aborted) {
      if (!queue) queue = await startInTime().catch(notYet)
      const reason = queue && (await untilDead(queue))
      if (!queue || !reason) continue
      log.error({ reason }, 'the job queue does no work; it is started anew')
      void within(patience.kill, queue.kill(reason), log)
      queue = null
    }
  }
  const lookAround = async () => {
    while (!signal.aborted) {
      await within(longestLook, look(), log)
      await pausing()
    }
  }
  const kept = Promise.all([supervise(), lookAround()])

  return {
    isRunning: () => queue !== null && !isLate(),
    stop: async () => {
      ending.abort()
      await within(patience.kill, kept, log)
      const last = queue
      queue = null
      if (!last || (await within(patience.stop, last.stop(), log))) return
      await within(patience.kill, last.kill('not stopped in time'), log)
    },
  }
}

const longestLook = 10_000

/** True once the queue has ended, with its reason in the log. */
const told = (ended: Promise<void>, log: Logger): Promise<true> =>
  ended.then(
    () => true as const,
    (error) => {
      log.error({ err: error }, 'the job queue stopped by itself')
      return true as const
    },
  )

/** Whether it ended well in time. */
const within = async (milliseconds: number, ending: Promise<unknown>, log: Logger): Promise<boolean> => {
  const well = ending.then(
    () => true,
    (error) => {
      log.error({ err: error }, 'the job queue did not do as told')
      return false
    },
  )
  return Promise.race([well, wait(milliseconds, false, { ref: false })])
}
