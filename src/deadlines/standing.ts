import type { Calendar } from './calendar.ts'
import type { Clock, Moments } from './clock.ts'
import { measureOf, pausesSince } from './pause.ts'

/** The four buckets every report counts. */
export type Bucket = 'done-on-time' | 'done-late' | 'open-in-time' | 'open-overdue'

export const momentKinds = ['acceptWarnAt', 'acceptMissAt', 'warnAt', 'missAt', 'escalateAt'] as const

/** The moments ahead as rows for an index, those that cannot come left out. */
export const momentsOf = (clock: Moments): { kind: (typeof momentKinds)[number]; at: Date }[] =>
  momentKinds.flatMap((kind) => {
    const at = clock[kind]
    return at ? [{ kind, at }] : []
  })

/** The instant up to which the clock has run: where it stands still, else `now`. */
const runUntil = (clock: Clock, now: Date): Date => clock.stoppedAt ?? clock.pausedSince ?? now

/** In time up to and with the due second; while paused, as it stood when the pause began. */
export const bucketOf = (clock: Clock, now: Date): Bucket => {
  const inTime = runUntil(clock, now) <= clock.dueAt
  if (clock.stoppedAt) return inTime ? 'done-on-time' : 'done-late'
  return inTime ? 'open-in-time' : 'open-overdue'
}

/**
 * How much of the time given is gone, pauses left out: 0 to 1, more once overdue.
 * Measured in working time, for targets in calendar days or minutes on the wall clock.
 */
export const usedShare = (calendar: Calendar, clock: Clock, now: Date): number => {
  const { between } = measureOf(calendar, clock.target.resolve.unit)
  const until = runUntil(clock, now)
  if (until <= clock.startedAt) return 0
  if (clock.totalMs === 0) return 1
  const paused = pausesSince(clock.pauses, clock.startedAt).reduce(
    (sum, { from, to }) => sum + between(from, to!),
    0,
  )
  return (between(clock.startedAt, until) - paused) / clock.totalMs
}
