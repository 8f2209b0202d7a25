import { setTimeout as wait } from 'node:timers/promises'

const pause = 100

/** Waits as long as less and less is left, however slow the machine: false once nothing went for so many seconds. */
export const untilGone = async (left: () => Promise<number>, standsStillFor = 150): Promise<boolean> => {
  let least = Number.POSITIVE_INFINITY
  let since = performance.now()
  for (;;) {
    const now = await left().catch(() => Number.POSITIVE_INFINITY)
    if (now === 0) return true
    if (now < least) [least, since] = [now, performance.now()]
    if (performance.now() - since > standsStillFor * 1000) return false
    await wait(pause)
  }
}
