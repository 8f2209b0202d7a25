import { type DayNumber, startOfDay } from '../../platform/vietnam-time.ts'
import { hourNumber, hoursAWeek } from './usual.ts'

/** What came in three hours; hours without reports are not told. `third`: threes of hours since a Monday at midnight. */
export type Counted = {
  provinceCode: string
  communeCode: string
  categoryCode: string
  third: number
  n: number
}

export const hoursInOne = 3
export const thirdsADay = 24 / hoursInOne
/** The first three hours of a day in Vietnam. */
export const thirdsOfDay = (day: DayNumber): number => hourNumber(startOfDay(day)) / hoursInOne

/** Eight weeks: long enough for a level, short enough to move with the season. */
export const learntDays = 56
/** The newest days are not learnt from, so that a spike does not make itself usual. */
export const guardDays = 2
/** From a place that began later nobody can say what is usual there. */
export const fewestDays = 14

/** All reports of a category in one place. */
export type Own = { place: string; categoryCode: string; thirds: Map<number, number> }

export const seriesOf = (counted: readonly Counted[], placeOf: (one: Counted) => string): Own[] => {
  const series = new Map<string, Own>()
  for (const one of counted) {
    const { categoryCode, third, n } = one
    const place = placeOf(one)
    const key = `${place} ${categoryCode}`
    const own = series.get(key) ?? { place, categoryCode, thirds: new Map() }
    own.thirds.set(third, (own.thirds.get(third) ?? 0) + n)
    series.set(key, own)
  }
  return [...series.values()]
}

/** The same in longer pieces: eight threes of hours are a day. */
export const inPieces = (thirds: ReadonlyMap<number, number>, hours: number): Map<number, number> => {
  const pieces = new Map<number, number>()
  for (const [third, n] of thirds) {
    const piece = Math.floor((third * hoursInOne) / hours)
    pieces.set(piece, (pieces.get(piece) ?? 0) + n)
  }
  return pieces
}

/** The shares of a week's pieces, of those of its hours. */
export const sharesOf = (ofHours: readonly number[], hours: number): number[] =>
  Array.from({ length: hoursAWeek / hours }, (_, i) => sum(ofHours.slice(i * hours, (i + 1) * hours)))

export const sum = (numbers: Iterable<number>): number => {
  let all = 0
  for (const n of numbers) all += n
  return all
}
