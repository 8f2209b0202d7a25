import { inDays } from '../../clock.ts'
import type { Holiday, Hours } from '../shapes.ts'

export type DayKind = 'work' | 'off' | Holiday['kind']

/** `YYYY-MM-DD`, in whole days that no time zone moves. */
const dateOf = (at: Date) => at.toISOString().slice(0, 10)
const asDate = (date: string) => new Date(`${date}T00:00:00Z`)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string) => ((asDate(date).getUTCDay() + 6) % 7) + 1

/** The days of a month (0 is January), with nulls before the first so that weeks begin on Monday. */
export const daysOfMonth = (year: number, month: number): (string | null)[] => {
  const first = dateOf(new Date(Date.UTC(year, month, 1)))
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const before = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  return [...before, ...Array.from({ length }, (_, index) => inDays(first, index))]
}

export const weeksOf = (days: (string | null)[]): (string | null)[][] =>
  days.length <= 7 ? [days] : [days.slice(0, 7), ...weeksOf(days.slice(7))]

/** A province's own row stands in place of the country's. */
const overlaid = <Row extends { provinceCode: string | null }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Row> => {
  const nationFirst = [...rows].sort(
    (a, b) => Number(a.provinceCode !== null) - Number(b.provinceCode !== null),
  )
  return new Map(nationFirst.map((row) => [keyOf(row), row]))
}

export const specialDays = (rows: readonly Holiday[]) => overlaid(rows, ({ date }) => date)
export const workingWeek = (rows: readonly Hours[]) => overlaid(rows, ({ weekday }) => weekday)

export type Year = { special: Map<string, Holiday>; week: Map<number, Hours> }

export const kindOf = (date: string, { special, week }: Year): DayKind =>
  special.get(date)?.kind ?? ((week.get(weekdayOf(date))?.intervals.length ?? 0) > 0 ? 'work' : 'off')

export type Typed = [from: string, to: string]

const two = (n: number) => String(n).padStart(2, '0')
export const clockOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const minuteOf = (typed: string) => {
  const [hours = Number.NaN, minutes = Number.NaN] = typed.split(':').map(Number)
  return hours * 60 + minutes
}

export const asTyped = (intervals: readonly (readonly number[])[]): Typed[] =>
  intervals.map(([from = 0, to = 0]) => [clockOf(from), clockOf(to)])

/** What is no time goes as it is, so that the server says so. */
export const asIntervals = (typed: Typed[]): [number, number][] =>
  typed.map(([from, to]) => [minuteOf(from), minuteOf(to)])

export const hoursInWords = (intervals: readonly (readonly number[])[]) =>
  asTyped(intervals)
    .map(([from, to]) => `${from}–${to}`)
    .join(', ')
