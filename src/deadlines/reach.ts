import { dayOfDate, startOfDay } from '../platform/vietnam-time.ts'
import { type Calendar, isWorkingDay } from './calendar.ts'

/** Which deadlines may have to be computed anew: those of one province's calendar or all (null). */
export type Scope = {
  provinceCode: string | null
  /** The days ('YYYY-MM-DD') that were written or taken out; absent when anything may have changed. */
  days?: readonly string[] | undefined
}

/** Null: without this bound. */
export type Reach = { provinceCode: string | null; startsBefore: Date | null; dueFrom: Date | null }

/**
 * The open deadlines that a change of these days can move, by the calendars they go by as they are now: begun before the
 * last of the days ended, and due on or after the last working day before the first, or given another target since then:
 * what was missed by that moment stays missed. For of the time after a due date no more is ever counted than up to the
 * next working day, and before the first changed day the calendars were always as they are. Days that do not exist reach
 * everything.
 */
export const reachOf = ({ provinceCode, days }: Scope, calendars: readonly Calendar[]): Reach => {
  const changed = (days ?? []).map(dayOfDate)
  if (changed.length === 0 || changed.some(Number.isNaN))
    return { provinceCode, startsBefore: null, dueFrom: null }
  const first = Math.min(...changed)
  const workedBefore = calendars.map((calendar) => lastWorkingDayBefore(calendar, first))
  return {
    provinceCode,
    startsBefore: new Date(startOfDay(Math.max(...changed) + 1)),
    dueFrom: new Date(startOfDay(Math.min(...workedBefore))),
  }
}

const lastWorkingDayBefore = (calendar: Calendar, day: number): number => {
  let before = day - 1
  while (!isWorkingDay(calendar, new Date(startOfDay(before)))) before--
  return before
}
