import { type DayNumber, dayMs, dayOf, dayOfDate, startOfDay } from '../platform/vietnam-time.ts'
import { buildRuler, earliestOn, latestOn, positionOn, type Ruler } from './ruler.ts'
import {
  intervalsOf,
  type SpecialDay,
  type SpecialDays,
  specialDays,
  type WorkingHours,
  type WorkingWeek,
  workingWeek,
  yearOf,
} from './year-table.ts'

/**
 * Working time of one province, immutable. Inside the years of its table every special day counts;
 * before and after, the plain week goes on and `covers` answers no.
 */
export type Calendar = Readonly<{
  week: WorkingWeek
  special: SpecialDays
  coveredYears: ReadonlySet<number>
  table: Ruler
  plain: Ruler
  /** Where the table begins and ends on the endless plain week. */
  plainAtOrigin: number
  plainAtEnd: number
}>

const weekMs = 7 * dayMs
const firstMonday: DayNumber = dayOfDate('1970-01-05')

const plainPosition = (plain: Ruler, ms: number): number => {
  const weeks = Math.floor((ms - plain.origin) / weekMs)
  return weeks * plain.total + positionOn(plain, ms - weeks * weekMs)
}

const plainEarliest = (plain: Ruler, position: number): number => {
  const weeks = Math.ceil(position / plain.total) - 1
  return weeks * weekMs + earliestOn(plain, position - weeks * plain.total)
}

const plainLatest = (plain: Ruler, position: number): number => {
  const weeks = Math.floor(position / plain.total)
  return weeks * weekMs + latestOn(plain, position - weeks * plain.total)
}

const position = ({ table, plain, plainAtOrigin, plainAtEnd }: Calendar, ms: number): number => {
  if (Number.isNaN(ms)) throw new RangeError('Not an instant')
  if (ms < table.origin) return plainPosition(plain, ms) - plainAtOrigin
  if (ms >= table.end) return table.total + plainPosition(plain, ms) - plainAtEnd
  return positionOn(table, ms)
}

const earliest = ({ table, plain, plainAtOrigin, plainAtEnd }: Calendar, at: number): number => {
  if (at <= 0) return plainEarliest(plain, plainAtOrigin + at)
  if (at > table.total) return plainEarliest(plain, plainAtEnd + at - table.total)
  return earliestOn(table, at)
}

const latest = ({ table, plain, plainAtOrigin, plainAtEnd }: Calendar, at: number): number => {
  if (at < 0) return plainLatest(plain, plainAtOrigin + at)
  if (at >= table.total) return plainLatest(plain, plainAtEnd + at - table.total)
  return latestOn(table, at)
}

/**
 * The calendar of a province (null: the country): its working week and special days over the national ones.
 * A year counts as covered when the table holds at least one holiday in it.
 * Refused: a week without work, overlapping intervals, dates that do not exist or lie outside 2000–2100.
 */
export const buildCalendar = (rows: {
  hours: readonly WorkingHours[]
  days: readonly SpecialDay[]
  provinceCode?: string | null
}): Calendar => {
  const week = workingWeek(rows.hours, rows.provinceCode ?? null)
  const special = specialDays(rows.days, rows.provinceCode ?? null)
  const holidays = [...special].filter(([, { kind }]) => kind === 'holiday')
  const plain = buildRuler(firstMonday, week)
  const table = buildTable(week, special)
  return Object.freeze({
    week,
    special,
    coveredYears: new Set(holidays.map(([day]) => yearOf(day))),
    table,
    plain,
    plainAtOrigin: plainPosition(plain, table.origin),
    plainAtEnd: plainPosition(plain, table.end),
  })
}

const buildTable = (week: WorkingWeek, special: SpecialDays): Ruler => {
  const years = [...special.keys()].map(yearOf)
  if (years.length === 0) return buildRuler(firstMonday, [])
  const first = dayOfDate(`${Math.min(...years)}-01-01`)
  const next = dayOfDate(`${Math.max(...years) + 1}-01-01`)
  const days = Array.from({ length: next - first }, (_, i) => first + i)
  return buildRuler(
    first,
    days.map((day) => intervalsOf(day, { week, special: special.get(day) })),
  )
}

/** Whether the yearly table knows the holidays of the instant's year (in Vietnam). */
export const covers = (calendar: Calendar, at: Date): boolean =>
  calendar.coveredYears.has(yearOf(dayOf(at.getTime())))

/**
 * The first instant by which `ms` of working time has passed since `start`; the close of a shift
 * (17:00) rather than the next opening. Zero gives `start` back; negative goes backwards.
 */
export const addWorking = (calendar: Calendar, start: Date, ms: number): Date => {
  if (ms < 0) return subtractWorking(calendar, start, -ms)
  if (ms === 0) return start
  return new Date(earliest(calendar, position(calendar, start.getTime()) + Math.round(ms)))
}

/** The last instant from which `ms` of working time passes until `end`: an opening (07:30) rather than the close before. */
export const subtractWorking = (calendar: Calendar, end: Date, ms: number): Date => {
  if (ms < 0) return addWorking(calendar, end, -ms)
  if (ms === 0) return end
  return new Date(latest(calendar, position(calendar, end.getTime()) - Math.round(ms)))
}

/** Working milliseconds from `a` to `b`; negative when `b` comes first. */
export const workingBetween = (calendar: Calendar, a: Date, b: Date): number =>
  position(calendar, b.getTime()) - position(calendar, a.getTime())

/** The same time of day, `days` later by the wall calendar. */
export const addCalendarDays = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs)

/** Openings count as working, closings do not. */
export const isWorking = (calendar: Calendar, at: Date): boolean =>
  nextWorking(calendar, at).getTime() === at.getTime()

/** The instant itself when people are at work, else the next opening. */
export const nextWorking = (calendar: Calendar, at: Date): Date =>
  new Date(latest(calendar, position(calendar, at.getTime())))

/** Whether any work is done on the day (in Vietnam) of the instant. */
export const isWorkingDay = (calendar: Calendar, at: Date): boolean => {
  const day = dayOf(at.getTime())
  return position(calendar, startOfDay(day + 1)) > position(calendar, startOfDay(day))
}

/**
 * The close of work on the nth working day after the day of `start`. The day of `start` is not counted,
 * whatever its hour (Civil Code 91/2015/QH13, art. 147.2 and 148.1); a half day counts as a working day.
 * `days` is 1 to 3,660.
 */
export const addWorkingDays = (calendar: Calendar, start: Date, days: number): Date => {
  if (!Number.isInteger(days) || days < 1 || days > 3660)
    throw new RangeError(`Not a number of days: ${days}`)
  let day = dayOf(start.getTime()) + 1
  let before = position(calendar, startOfDay(day))
  for (let left = days; ; day++) {
    const after = position(calendar, startOfDay(day + 1))
    if (after > before && --left === 0) return new Date(earliest(calendar, after))
    before = after
  }
}
