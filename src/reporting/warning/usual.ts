import { type DayNumber, hourMs } from '../../platform/vietnam-time.ts'
import type { Expected } from './tail.ts'

/** The hours looked back on, and how many reports are worth anybody's time at all. */
export const windows = [
  { hours: 3, least: 5 },
  { hours: 24, least: 8 },
] as const
export type Hours = (typeof windows)[number]['hours']

export type Kind = 'commune' | 'province'

/** How reports scatter within the hours: `alike`, several about one matter; `sway`, times at which all is more or less. */
export type Spread = { alike: number; sway: number }

/** What is usual of a category: its week hour by hour, as shares of it from Monday 00:00 in Vietnam, and how it scatters. */
export type Rhythm = { hours: number[]; spread: Record<Kind, Record<Hours, Spread>> }

/** How many came in the days that were learnt from; `all` of any category. */
export type Level = { own: number; all: number }

/** A place × category, with the province around it. */
export type Series = {
  kind: Kind
  level: Level
  around: Level
  /** Days learnt from. */
  days: number
  /** How this time of year is to the weeks before it; 1 as usual. */
  season: number
}

/** A commune weighs as much as so many reports against what its province and its size let expect. */
const weight = 1.5
/** Nothing is expected less often than this in the days learnt from: what never came may come. */
const seldom = 0.25

/**
 * Reports a week. A commune's few are drawn to what its size and its province's share of the category let expect (row × column, as in
 * the gamma-Poisson shrinker of DuMouchel 1999); a province's are many enough to stand for themselves.
 */
const weeklyOf = ({ kind, level, around, days, season }: Series): { mean: number; doubt: number } => {
  const doubt = 1 / (level.own + weight)
  const aWeek = (season * 7) / days
  if (kind === 'province') return { mean: aWeek * (level.own + seldom), doubt }
  const guess = Math.max(seldom, around.all > 0 ? (level.all * around.own) / around.all : 0)
  return { mean: (aWeek * guess * (level.own + weight)) / (guess + weight), doubt }
}

/** How many are expected in the hours before now, and how far they scatter: the doubt about the level is part of it. */
export const expectedBefore = (
  now: Date,
  hours: Hours,
  { series, rhythm, holidays }: { series: Series; rhythm: Rhythm; holidays: Holidays },
): Expected => {
  const { mean: weekly, doubt } = weeklyOf(series)
  const mean =
    weekly * shareOfWeek(rhythm.hours, { from: now.getTime() - hours * hourMs, to: now.getTime(), holidays })
  const { alike, sway } = rhythm.spread[series.kind][hours]
  return { mean, variance: alike * mean + (sway + doubt) * mean * mean }
}

/** 1970-01-01 was a Thursday; Vietnam is seven hours ahead. */
const sinceMonday = 3 * 24 + 7
export const hoursAWeek = 168

/** Hours since a Monday at midnight in Vietnam. */
export const hourNumber = (ms: number): number => Math.floor(ms / hourMs) + sinceMonday

/** Days on which reports come as on a Sunday, whatever day of the week they are. */
export type Holidays = ReadonlySet<DayNumber>

/** The day of an hour since a Monday: 1970-01-01 was the fourth of its week. */
export const dayOfHour = (hour: number): DayNumber => Math.floor(hour / 24) - 3

/** The hour of the week that an hour since a Monday is like. */
export const hourOfWeek = (hour: number, holidays: Holidays): number =>
  holidays.has(dayOfHour(hour)) ? 6 * 24 + (hour % 24) : hour % hoursAWeek

type Within = { from: number; to: number; holidays: Holidays }

const shareOfWeek = (hours: readonly number[], { from, to, holidays }: Within): number => {
  let share = 0
  for (let at = from; at < to; ) {
    const next = Math.min(to, (Math.floor(at / hourMs) + 1) * hourMs)
    share += ((next - at) / hourMs) * (hours[hourOfWeek(hourNumber(at), holidays)] ?? 0)
    at = next
  }
  return share
}
