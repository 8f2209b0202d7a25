import { setTimeout as wait } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { Logger } from '../platform/log.ts'

export type Jobs = { stop: () => Promise<void>; isRunning: () => boolean }

type Keeping = { start: () => Promise<Runner>; log: Logger; pause?: number }

/**
 * A queue gives up when it could not write down for minutes what it had done; here it is started again, so that the jobs
 * outlast a database that was away. Stopping lets running jobs end.
 */
export const keepRunning = async ({ start, log, pause = 5_000 }: Keeping): Promise<Jobs> => {
  const ending = new AbortController()
  let runner: Runner | null = await start()

  const supervise = async () => {
    while (!ending.signal.aborted) {
      await runner?.promise.catch((error) => log.error({ err: error }, 'the job queue stopped by itself'))
      runner = null
      await wait(pause, undefined, { signal: ending.signal }).catch(() => {})
      if (!ending.signal.aborted) runner = await start().catch(notYet)
    }
  }
  const notYet = (error: unknown) => {
    log.error({ err: error }, 'the job queue could not be started; it is tried again')
    return null
  }
  const supervised = supervise()

  return {
    isRunning: () => runner !== null,
    stop: async () => {
      ending.abort()
      await runner?.stop().catch((error) => log.error({ err: error }, 'the job queue did not stop well'))
      await supervised
      // One that was being started meanwhile.
      await runner?.stop()
    },
  }
}
