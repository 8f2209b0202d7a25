import type { Span } from '../../db/schema/deadlines.ts'
import type { Calendar } from './calendar.ts'
import { addOn, betweenOn, isBefore, type Pause, pausesWithin, shiftDue, shiftPoint } from './pause.ts'
import { dueAfter } from './target.ts'

export type Deadline = { dueAt: Date; warnAt: Date; pausedMs: number; totalMs: number }

export type Times = { calendar: Calendar; startedAt: Date; pauses: readonly Pause[] }

const warnShare = 0.8

/** When a term ends and when 80 % of it is gone; an extension granted stands in its place, and pauses move both. */
export const deadline = (
  times: Times,
  { span, granted }: { span: Span; granted: { at: Date; until: Date } | null },
): Deadline => {
  const { calendar, startedAt, pauses } = times
  const scale = { calendar, unit: span.unit }
  const dueAt = pausesWithin(pauses, granted?.at ?? startedAt, null).reduce(
    (due, pause) => shiftDue(scale, due, pause),
    granted?.until ?? dueAfter(calendar, startedAt, span),
  )
  return endingAt(times, { unit: span.unit, dueAt })
}

/** The term that ends at this very moment, whatever its length was to be: 80 % of it is gone before its end. */
export const endingAt = (
  { calendar, startedAt, pauses }: Times,
  { unit, dueAt }: { unit: Span['unit']; dueAt: Date },
): Deadline => {
  const scale = { calendar, unit }
  const counted = pausesWithin(pauses, startedAt, null).filter(({ from }) => isBefore(from, dueAt))
  const pausedMs = counted.reduce((sum, { from, to }) => sum + betweenOn(scale, from, to), 0)
  const totalMs = Math.max(0, betweenOn(scale, startedAt, dueAt) - pausedMs)
  const warnAt = counted.reduce(
    (point, pause) => shiftPoint(scale, point, pause),
    addOn(scale, startedAt, warnShare * totalMs),
  )
  return { dueAt, warnAt, pausedMs, totalMs }
}
