/** How soon a ring is heard while work has just been done; after a quiet while each is heard at once. */
export type Pace = 'soon' | 'patiently'

/**
 * Milliseconds of rest after the work. What residents send by the dozen waits longer: a run of the relay and all that follows from it
 * cost as much as some openings, and are shared by those that wait.
 */
export const restOf: Record<Pace, number> = { soon: 25, patiently: 150 }

export type Doorbell = { ring: (pace?: Pace) => void; stop: () => Promise<void> }

/** Does the work when rung. Rings that come while it is done, or while it rests, become the next run. */
export const createDoorbell = (work: () => Promise<void>): Doorbell => {
  let rung: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let waiting: Pace | undefined
  let stopped = false
  let ended = Number.NEGATIVE_INFINITY

  const run = () => {
    waiting = undefined
    running = work().finally(() => {
      running = undefined
      ended = performance.now()
      if (waiting) rest(waiting)
    })
  }
  const rest = (pace: Pace) => {
    clearTimeout(rung)
    if (!stopped) rung = setTimeout(run, Math.max(0, ended + restOf[pace] - performance.now()))
  }

  return {
    ring: (pace = 'soon') => {
      if (waiting && restOf[waiting] <= restOf[pace]) return
      waiting = pace
      if (!running) rest(pace)
    },
    stop: async () => {
      stopped = true
      clearTimeout(rung)
      await running
    },
  }
}
