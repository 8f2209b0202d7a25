import type { Calendar } from '../../deadlines/calendar.ts'
import { type DayNumber, weekdayOf } from '../../platform/vietnam-time.ts'
import { sum } from './counts.ts'
import { type Holidays, hoursAWeek } from './usual.ts'

/** Those of a province, or of the country. */
export const holidaysOf = ({ special }: Calendar): Holidays =>
  new Set([...special].flatMap(([day, { kind }]) => (kind === 'holiday' ? [day] : [])))

/** The first day, and the first no more of them. */
type Days = { from: DayNumber; to: DayNumber }

const sunday = 7

/** How many of each day of the week there were, from Monday on; a holiday is one Sunday more. */
export const weekdaysIn = ({ from, to }: Days, holidays: Holidays): number[] => {
  const counts = new Array<number>(7).fill(0)
  for (let day = from; day < to; day++) counts[(holidays.has(day) ? sunday : weekdayOf(day)) - 1]!++
  return counts
}

/** Reports by hour of the week as they would be of a week of each day alike. */
export const evenly = (hours: readonly number[], weekdays: readonly number[]): number[] => {
  const usual = sum(weekdays) / weekdays.length
  return hours.map((n, hour) => (n * usual) / Math.max(1, weekdays[Math.floor(hour / 24)]!))
}

/** So many days of an ordinary week bring as many reports: holidays are worth less than the days that they fall on. */
export const worthOf = (
  days: Days,
  { holidays, hours }: { holidays: Holidays; hours: readonly number[] },
): number => {
  const all = sum(hours) + hoursAWeek
  const worth = (weekday: number) => (7 * (sum(hours.slice((weekday - 1) * 24, weekday * 24)) + 24)) / all - 1
  let worths = days.to - days.from
  for (const day of holidays)
    if (day >= days.from && day < days.to) worths += worth(sunday) - worth(weekdayOf(day))
  return worths
}
