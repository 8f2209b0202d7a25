import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { betweenOn, pausesWithin } from './pause.ts'

/** The four buckets every report counts. */
export const buckets = ['done-in-time', 'done-late', 'open', 'overdue'] as const
export type Bucket = (typeof buckets)[number]

/** The instant up to which the clock has run: where it stands still, else `now`. */
const runUntil = (clock: Clock, now: Date): Date => clock.stoppedAt ?? clock.pausedSince ?? now

/** In time up to and with the due second; while paused, as it stood when the pause began. */
export const bucketOf = (clock: Clock, now: Date): Bucket => {
  const inTime = runUntil(clock, now) <= clock.dueAt
  if (clock.stoppedAt) return inTime ? 'done-in-time' : 'done-late'
  return inTime ? 'open' : 'overdue'
}

/**
 * How much of the time given is gone, pauses left out: 0 to 1, more once overdue.
 * Measured in working time, for targets in calendar days or minutes on the wall clock.
 */
export const usedShare = (calendar: Calendar, clock: Clock, now: Date): number => {
  const scale = { calendar, unit: clock.target.resolve.unit }
  const until = runUntil(clock, now)
  if (until <= clock.countsFrom) return 0
  if (clock.totalMs === 0) return 1
  const paused = pausesWithin(clock.pauses, clock.countsFrom, until).reduce(
    (sum, { from, to }) => sum + betweenOn(scale, from, to),
    0,
  )
  return (betweenOn(scale, clock.countsFrom, until) - paused) / clock.totalMs
}
