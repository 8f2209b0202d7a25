import type { holidays, Interval, workingHours } from '../../db/schema/deadlines.ts'
import { Refused, type Sentence } from '../platform/errors.ts'
import { weekdayNames } from '../platform/time-words.ts'
import { type DayNumber, dateOfDay, dayOfDate, weekdayOf } from '../platform/vietnam-time.ts'

/**
 * A row of the editable year table: a day that differs from its weekday. Without intervals: none for a holiday, the
 * morning for a half day, a usual weekday for a swapped day.
 */
export type SpecialDay = Pick<typeof holidays.$inferSelect, 'date' | 'kind' | 'name'> &
  Partial<Pick<typeof holidays.$inferSelect, 'provinceCode'>> & { intervals?: readonly Interval[] | null }

/** A row of the working week; weekday is ISO (1 Monday … 7 Sunday), province null is the whole country. */
export type WorkingHours = Pick<typeof workingHours.$inferSelect, 'weekday'> &
  Partial<Pick<typeof workingHours.$inferSelect, 'provinceCode'>> & { intervals: readonly Interval[] }

/** Intervals of Monday (index 0) to Sunday (index 6). */
export type WorkingWeek = readonly (readonly Interval[])[]

export type SpecialDays = ReadonlyMap<DayNumber, SpecialDay>

const refuse = (vi: string, en: string): never => {
  throw new Refused('invalid', { vi, en })
}

const wellFormed = (intervals: readonly Interval[]): boolean =>
  intervals.every(
    ([from, to], i) =>
      Number.isInteger(from) &&
      Number.isInteger(to) &&
      from < to &&
      to <= 1440 &&
      from >= (i === 0 ? 0 : intervals[i - 1]![1]),
  )

const checked = (intervals: readonly Interval[], day: Sentence): readonly Interval[] =>
  wellFormed(intervals)
    ? intervals
    : refuse(
        `Giờ làm việc ${day.vi} không hợp lệ: các buổi phải theo thứ tự và không chồng lên nhau.`,
        `The working hours of ${day.en} are not valid: intervals must be in order and must not overlap.`,
      )

/** A province's own rows stand in place of the national ones for the same key. */
const overlaid = <Row extends { provinceCode?: string | null }, Key>(
  rows: readonly Row[],
  { provinceCode, keyOf }: { provinceCode: string | null; keyOf: (row: Row) => Key },
): Map<Key, Row> => {
  const national = rows.filter((row) => row.provinceCode == null)
  const local = rows.filter((row) => row.provinceCode != null && row.provinceCode === provinceCode)
  return new Map([...national, ...local].map((row) => [keyOf(row), row]))
}

/** The week of a province, the national one where it has no rows of its own. Refused: a week without work. */
export const workingWeek = (rows: readonly WorkingHours[], provinceCode: string | null): WorkingWeek => {
  const byWeekday = overlaid(rows, { provinceCode, keyOf: (row) => row.weekday })
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    checked(byWeekday.get(weekday)?.intervals ?? [], weekdayNames[weekday - 1]!),
  )
  if (week.every((day) => day.length === 0))
    refuse('Tuần làm việc phải có ít nhất một buổi.', 'The working week needs at least one interval.')
  return week
}

const dayOfRow = ({ date }: SpecialDay): DayNumber => {
  const day = dayOfDate(date)
  if (!(day >= dayOfDate('2000-01-01') && day <= dayOfDate('2100-12-31')))
    refuse(`Ngày "${date}" không có trong lịch.`, `"${date}" is not a date of the calendar (2000 to 2100).`)
  return day
}

/** The special days of a province: the national list under its own. Refused: impossible dates and intervals. */
export const specialDays = (rows: readonly SpecialDay[], provinceCode: string | null): SpecialDays => {
  for (const row of rows) checked(row.intervals ?? [], { vi: `ngày ${row.date}`, en: row.date })
  return overlaid(rows, { provinceCode, keyOf: dayOfRow })
}

/** The working intervals of one day: a special day's, else its weekday's. */
export const intervalsOf = (
  day: DayNumber,
  { week, special }: { week: WorkingWeek; special?: SpecialDay | undefined },
): readonly Interval[] => {
  const usual = week[weekdayOf(day) - 1]!
  if (!special) return usual
  if (special.kind === 'holiday') return []
  if (special.intervals) return special.intervals
  const whole = usual.length > 0 ? usual : week.find((intervals) => intervals.length > 0)!
  return special.kind === 'half' ? whole.slice(0, 1) : whole
}

export const yearOf = (day: DayNumber): number => Number(dateOfDay(day).slice(0, 4))
