import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'

const firstGap = 100
const widestGap = 5_000

/** How fast a centre is given messages: so many at a time, and with a growing gap between them while it says that it is too fast. */
export const createPace = (window: number) => {
  const room = pLimit(window)
  let gap = 0
  let free = 0
  const turn = async () => {
    const now = performance.now()
    free = Math.max(now, free) + gap
    if (free > now) await wait(free - now)
  }
  return {
    run: <T>(work: () => Promise<T>): Promise<T> =>
      room(async () => {
        await turn()
        return work()
      }),
    slower: () => {
      gap = Math.min(widestGap, Math.max(firstGap, gap * 2))
    },
    faster: () => {
      gap = gap < 1 ? 0 : gap / 2
    },
  }
}

export type Pace = ReturnType<typeof createPace>
