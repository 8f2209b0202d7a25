import { setTimeout as wait } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { Logger } from '../platform/log.ts'

export type Jobs = { stop: () => Promise<void>; isRunning: () => boolean }

type Keeping = {
  start: () => Promise<Runner>
  /** What is done every few seconds beside the queue; what fails there is tried again. */
  look: () => Promise<unknown>
  isLate: () => boolean
  log: Logger
  /** Milliseconds between two looks, and before a queue that ended is started again. */
  pause?: number
  /** Milliseconds that a stop waits for running jobs, and then for their being given back. */
  patience?: { stop: number; kill: number }
}

/**
 * A queue gives up when it could not write down for minutes what it had done, and after a crash of the database it
 * sometimes only seems to live. Here one that ended, or whose beats stay away, is started anew, so that the jobs outlast
 * a database that was away. Stopping lets running jobs end, and has a limit.
 */
export const keepRunning = async ({
  start,
  look,
  isLate,
  log,
  pause = 5_000,
  patience = { stop: 15_000, kill: 8_000 },
}: Keeping): Promise<Jobs> => {
  const ending = new AbortController()
  const pausing = () => wait(pause, false, { signal: ending.signal }).catch(() => false)
  const running = (runner: Runner) => ({ runner, ended: toldOnce(runner, log) })
  let queue: ReturnType<typeof running> | null = running(await start())

  const isDead = async ({ runner, ended }: ReturnType<typeof running>) => {
    if (await Promise.race([ended, pausing()])) return true
    if (ending.signal.aborted || !isLate()) return false
    log.error({}, 'the job queue does no work; it is started anew')
    await within(patience.kill, runner.kill('no heartbeat'), log)
    return true
  }
  const notYet = (error: unknown) => {
    log.error({ err: error }, 'the job queue could not be started; it is tried again')
    return null
  }
  const supervise = async () => {
    while (!ending.signal.aborted) {
      await within(longestLook, look(), log)
      if (queue && (await isDead(queue))) queue = null
      if (queue) continue
      await pausing()
      const started = ending.signal.aborted ? null : await start().catch(notYet)
      queue = started && running(started)
    }
  }
  const supervised = supervise()

  return {
    isRunning: () => queue !== null && !isLate(),
    stop: async () => {
      ending.abort()
      await within(patience.kill, supervised, log)
      const last = queue?.runner
      queue = null
      if (!last || (await within(patience.stop, last.stop(), log))) return
      await within(patience.kill, last.kill('not stopped in time'), log)
    },
  }
}

const longestLook = 10_000

/** True once the queue has ended, with its reason in the log. */
const toldOnce = ({ promise }: Runner, log: Logger): Promise<true> =>
  promise.then(
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
