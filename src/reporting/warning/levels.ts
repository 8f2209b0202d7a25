import { inPieces, type Own, sum } from './counts.ts'
import type { Level } from './usual.ts'

export type KeptLevel = { place: string; categoryCode: string; n: number }

/** All categories together. */
export const anyCategory = ''

/** A day far above the others was a spike itself and counts no more than this: Farrington's reweighting, in one step. */
const cutDays = (thirds: ReadonlyMap<number, number>, days: number): number => {
  const counts = [...inPieces(thirds, 24).values()]
  const mean = sum(counts) / days
  const most = mean + 3 * Math.sqrt(1.5 * mean) + 2
  return sum(counts.map((n) => Math.min(n, most)))
}

/** How many came of each category, and of all together, in so many days. */
export const levelsOf = (series: readonly Own[], days: number): KeptLevel[] => {
  const levels = series.map(({ place, categoryCode, thirds }) => ({
    place,
    categoryCode,
    n: cutDays(thirds, days),
  }))
  const all = [...Map.groupBy(levels, ({ place }) => place)].map(([place, own]) => ({
    place,
    categoryCode: anyCategory,
    n: sum(own.map(({ n }) => n)),
  }))
  return [...levels, ...all]
}

const keyOf = (place: string, category: string) => `${place} ${category}`

/** Looks up what was kept; what was not is none. */
export const levelsIn = (kept: readonly KeptLevel[]) => {
  const known = new Map(kept.map(({ place, categoryCode, n }) => [keyOf(place, categoryCode), n]))
  const at = (place: string, category: string) => known.get(keyOf(place, category)) ?? 0
  return (place: string, category: string): Level => ({
    own: at(place, category),
    all: at(place, anyCategory),
  })
}
