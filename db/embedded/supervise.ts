import { isAlive } from './living.ts'
import type { Log, Place } from './place.ts'
import { findPostmaster } from './postmaster.ts'

export type Supervised = { place: Place; revive: () => Promise<unknown>; log: Log }
export type Supervision = { end: () => void }

const look = 500
const longestPause = 30_000

/**
 * Looks whether the server still runs and starts one that died again (killed, or out of disk), sooner at first and then
 * every half minute, for as long as it takes: whoever uses it waits for it and goes on by itself.
 */
export const supervise = ({ place, revive, log }: Supervised): Supervision => {
  let ended = false
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let known: number | undefined

  const lives = async () => {
    if (known !== undefined && isAlive(known)) return true
    known = (await findPostmaster(place))?.pid
    return known !== undefined
  }
  const watch = async () => {
    if (!(await lives()) && !ended) await tryAgain()
    if (!ended) next(failures === 0 ? look : Math.min(look * 2 ** failures, longestPause))
  }
  const tryAgain = async () => {
    if (failures === 0) log(`${died.vietnamese}\n${died.english}`)
    try {
      await revive()
      failures = 0
      log(`${back.vietnamese}\n${back.english}`)
    } catch (error) {
      failures++
      log(error instanceof Error ? error.message : String(error ?? 'PostgreSQL'))
    }
  }
  const next = (pause: number) => {
    timer = setTimeout(() => void watch(), pause)
    timer.unref()
  }
  next(look)
  return {
    end: () => {
      ended = true
      clearTimeout(timer)
    },
  }
}

const died = {
  vietnamese: 'PostgreSQL nhúng đã dừng ngoài ý muốn; đang khởi động lại.',
  english: 'The embedded PostgreSQL ended unexpectedly; starting it again.',
}
const back = {
  vietnamese: 'PostgreSQL nhúng đã chạy lại.',
  english: 'The embedded PostgreSQL runs again.',
}
