import { oneWriterEach, patience, type Writers } from './one-writer.ts'
import type { Turns } from './turns.ts'

/** Milliseconds between two looks, of who waits for another process and of who may be waited for. */
const looks = { waiting: 200, writing: 1_000 }

/**
 * One request at a time writes an upload, whichever process it came to: behind a balancer a telephone that comes anew mostly
 * comes to another one. Inside a process nobody waits for the database.
 */
export const oneWriterAmong = (turns: Turns): Writers => {
  const here = oneWriterEach()
  return {
    newLock: (upload) => {
      const [own, shared] = [here.newLock(upload), sharedTurn(turns, upload)]
      return {
        lock: async (stopped, letGo) => {
          await own.lock(stopped, letGo)
          await shared.take(stopped, letGo).catch(async (error) => {
            await own.unlock()
            throw error
          })
        },
        unlock: async () => {
          await shared.leave()
          await own.unlock()
        },
      }
    },
  }
}

const sharedTurn = (turns: Turns, upload: string) => {
  const turn = { upload, holder: crypto.randomUUID() }
  let keeping: NodeJS.Timeout | undefined
  const take = async (stopped: AbortSignal, letGo: () => void | Promise<void>) => {
    const late = AbortSignal.any([stopped, AbortSignal.timeout(patience)])
    while (!(await turns.take(turn))) {
      if (late.aborted) throw new Error('another process still writes this upload')
      await new Promise((rested) => setTimeout(rested, looks.waiting))
    }
    const look = async () => {
      if ((await turns.keep(turn)) !== 'held') await letGo()
    }
    // What cannot be kept ends by itself; who writes goes on as long as nobody else may.
    keeping = setInterval(() => void look().catch(() => {}), looks.writing)
  }
  const leave = async () => {
    clearInterval(keeping)
    await turns.leave(turn).catch(() => {})
  }
  return { take, leave }
}
