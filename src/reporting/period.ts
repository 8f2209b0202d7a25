import { endsBefore } from '../platform/asked-days.ts'
import { wrongField } from '../platform/errors.ts'
import { type DayNumber, dateOfDay, dayMs, dayOfDate } from '../platform/vietnam-time.ts'
import { readDate } from '../platform/written-dates.ts'

/** Days in Vietnam, the first and the last counted. */
export type Days = { first: DayNumber; last: DayNumber }

/** Three years: longer than anybody compares, short enough to read. */
const longest = 3 * 366

/** Reads two days as people or machines write them; refused with a sentence where there is no such day, it ends before it begins, or is too long. */
export const readPeriod = ({ from, to }: { from: string; to: string }): Days => {
  const [first, last] = [dayWritten(from), dayWritten(to)]
  if (Number.isNaN(first)) throw wrongField('from', noSuchDay(from))
  if (Number.isNaN(last)) throw wrongField('to', noSuchDay(to))
  if (last < first) throw endsBefore('to')
  if (last - first >= longest) throw wrongField('from', tooLong)
  return { first, last }
}

/** A day as people or machines write it; NaN where there is no such day. */
export const dayWritten = (text: string): DayNumber => dayOfDate(readDate(text) ?? '')

const noSuchDay = (day: string) => ({
  vi: `Không có ngày ${day} từ năm 2000 đến 2100. Ví dụ: 23/11/2026 hoặc 2026-11-23.`,
  en: `There is no day ${day} between 2000 and 2100. For example: 23/11/2026 or 2026-11-23.`,
})
const tooLong = {
  vi: 'Xin chọn khoảng thời gian ngắn hơn ba năm.',
  en: 'Please choose a period shorter than three years.',
}

/** The first day of the month of a day, both as 'YYYY-MM-DD'. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/** The Monday of the week of a day, both as 'YYYY-MM-DD'. */
export const mondayOf = (day: string): string => dateOfDay(mondayBefore(dayOfDate(day)))

export type Piece = { span: 'day' | 'week' | 'month'; from: string; to: string }

/** The same days as whole months and weeks where they can be, so that a year costs some thirty rows and not 365. */
export const piecesOf = ({ first, last }: Days): Piece[] => {
  const begins = monthFrom(first)
  const ends = monthBefore(last + 1)
  if (begins >= ends) return weeksOf({ first, last })
  return [
    ...weeksOf({ first, last: begins - 1 }),
    pieceOf('month', { first: begins, last: ends - 1 }),
    ...weeksOf({ first: ends, last }),
  ]
}

const weeksOf = ({ first, last }: Days): Piece[] => {
  const begins = mondayBefore(first + 6)
  const ends = mondayBefore(last + 1)
  const pieces =
    begins >= ends
      ? [pieceOf('day', { first, last })]
      : [
          pieceOf('day', { first, last: begins - 1 }),
          pieceOf('week', { first: begins, last: ends - 1 }),
          pieceOf('day', { first: ends, last }),
        ]
  return pieces.filter(({ from, to }) => from <= to)
}

const pieceOf = (span: Piece['span'], { first, last }: Days): Piece => ({
  span,
  from: dateOfDay(first),
  to: dateOfDay(last),
})

/** The last Monday up to this day; day 0 was a Thursday. */
const mondayBefore = (day: DayNumber): DayNumber => day - ((day + 3) % 7)

/** The last week, Monday to Sunday, that was over before this day. */
export const weekBefore = (day: DayNumber): Days => {
  const monday = mondayBefore(day)
  return { first: monday - 7, last: monday - 1 }
}

/** The first day of a month on or after this day. */
const monthFrom = (day: DayNumber): DayNumber => {
  const date = dateOfDay(day)
  if (date.endsWith('-01')) return day
  const [year, month] = date.split('-').map(Number) as [number, number]
  return Date.UTC(year, month, 1) / dayMs
}

/** The first day of the month in which this day lies. */
const monthBefore = (day: DayNumber): DayNumber => dayOfDate(monthOf(dateOfDay(day)))

/** The same days month by month, the first and the last as far as they go. */
export const monthsOf = ({ first, last }: Days): { from: string; to: string }[] => {
  const months = []
  for (let day = first; day <= last; day = monthFrom(day + 1))
    months.push({ from: dateOfDay(day), to: dateOfDay(Math.min(last, monthFrom(day + 1) - 1)) })
  return months
}

/** As many days just before. */
export const periodBefore = ({ first, last }: Days): Days => ({
  first: first - (last - first + 1),
  last: first - 1,
})
