import { addWorking, type Calendar, workingBetween } from './calendar.ts'
import { dayOf } from './day.ts'
import { endOfLegalDay, type Span } from './target.ts'

/** A time in which the clock stood still; `to` is null while it still does. */
export type Pause = { from: Date; to: Date | null; for: 'resident' | 'department' | 'law' }

/** How the time of a target is measured: at work, or on the wall clock; milliseconds. */
export type Measure = {
  add: (at: Date, ms: number) => Date
  between: (a: Date, b: Date) => number
}

const wallClock: Measure = {
  add: (at, ms) => new Date(at.getTime() + Math.round(ms)),
  between: (a, b) => b.getTime() - a.getTime(),
}

export const measureOf = (calendar: Calendar, unit: Span['unit']): Measure =>
  unit === 'working-hours' || unit === 'working-days'
    ? {
        add: (at, ms) => addWorking(calendar, at, ms),
        between: (a, b) => workingBetween(calendar, a, b),
      }
    : wallClock

/** Moves a point past a finished pause that began before it. */
export const shiftPoint = (measure: Measure, point: Date, { from, to }: Pause): Date =>
  from < point ? measure.add(point, measure.between(from, to!)) : point

/**
 * Moves a due date past a finished pause that began before it: by the working time paused, by the minutes paused,
 * or for calendar days by the dates passed, to the end of a day that is not off.
 */
export const shiftDue = (
  { calendar, unit }: { calendar: Calendar; unit: Span['unit'] },
  due: Date,
  pause: Pause,
): Date => {
  if (unit !== 'calendar-days') return shiftPoint(measureOf(calendar, unit), due, pause)
  const dates = dayOf(pause.to!.getTime()) - dayOf(pause.from.getTime())
  return dates === 0 || pause.from >= due ? due : endOfLegalDay(calendar, dayOf(due.getTime()) + dates)
}

/** The finished pauses as far as they lie between `start` and `end`. */
export const pausesWithin = (pauses: readonly Pause[], start: Date, end: Date | null): readonly Pause[] =>
  pauses
    .filter(({ from, to }) => to !== null && to > start && (end === null || from < end))
    .map((pause) => ({
      ...pause,
      from: pause.from < start ? start : pause.from,
      to: end !== null && end < pause.to! ? end : pause.to,
    }))
