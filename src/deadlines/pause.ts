import type { Span } from '../../db/schema/deadlines.ts'
import { dayOf } from '../platform/vietnam-time.ts'
import { addWorking, type Calendar, workingBetween } from './calendar.ts'
import { endOfLegalDay } from './target.ts'

/** A time in which the clock stood still; `to` is null while it still does. */
export type Pause = { from: Date; to: Date | null; for: 'resident' | 'department' | 'law' }

export type FinishedPause = Pause & { to: Date }

/** `a < b` on dates costs a hundred times as much, and a million clocks are read after a holiday changes. */
export const isBefore = (a: Date, b: Date): boolean => a.getTime() < b.getTime()

const later = (a: Date, b: Date): Date => (isBefore(a, b) ? b : a)

const earlier = (a: Date, b: Date): Date => (isBefore(a, b) ? a : b)

/**
 * How the time of a target is measured: at work, or on the wall clock. Plain data with functions beside it:
 * closures made anew for each of a million clocks cost more than the reckoning.
 */
export type Scale = Readonly<{ calendar: Calendar; unit: Span['unit'] }>

const isWorkTime = ({ unit }: Scale): boolean => unit === 'working-hours' || unit === 'working-days'

/** `ms` of the scale's time after an instant. */
export const addOn = (scale: Scale, at: Date, ms: number): Date =>
  isWorkTime(scale) ? addWorking(scale.calendar, at, ms) : new Date(at.getTime() + Math.round(ms))

/** Milliseconds of the scale's time between two instants. */
export const betweenOn = (scale: Scale, a: Date, b: Date): number =>
  isWorkTime(scale) ? workingBetween(scale.calendar, a, b) : b.getTime() - a.getTime()

/** Moves a point past a finished pause that began before it. */
export const shiftPoint = (scale: Scale, point: Date, { from, to }: FinishedPause): Date =>
  isBefore(from, point) ? addOn(scale, point, betweenOn(scale, from, to)) : point

/**
 * Moves a due date past a finished pause that began before it: by the working time paused, by the minutes paused,
 * or for calendar days by the dates passed, to the end of a day that is not off.
 */
export const shiftDue = (scale: Scale, due: Date, pause: FinishedPause): Date => {
  if (scale.unit !== 'calendar-days') return shiftPoint(scale, due, pause)
  const dates = dayOf(pause.to.getTime()) - dayOf(pause.from.getTime())
  return dates === 0 || !isBefore(pause.from, due)
    ? due
    : endOfLegalDay(scale.calendar, dayOf(due.getTime()) + dates)
}

/** The finished pauses as far as they lie between `start` and `end`. */
export const pausesWithin = (
  pauses: readonly Pause[],
  start: Date,
  end: Date | null,
): readonly FinishedPause[] =>
  pauses.length === 0
    ? []
    : pauses.flatMap(({ from, to, for: why }) =>
        to !== null && isBefore(start, to) && (end === null || isBefore(from, end))
          ? [{ from: later(from, start), to: end === null ? to : earlier(to, end), for: why }]
          : [],
      )
