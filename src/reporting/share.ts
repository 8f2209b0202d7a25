import type { Rate } from './measures.ts'

/** What nine of ten is sure of: between `low` and `high` with nine in ten, and where a small number is drawn to what is usual. */
export type Share = Rate & {
  share: number | null
  low: number | null
  high: number | null
  fair: number | null
}

/** Of fewer answers nobody is ranked: one of one would lead. */
export const enoughToRank = 10

/** The normal quantile of nine in ten, two-sided. */
const z = 1.6449
/** A unit with so many answers is half itself, half what is usual around it. */
const weight = 20

/**
 * A share with Wilson's interval (1927), and `fair`: shrunk towards the share of all units together, so that a ranking is not led by
 * who answered three times.
 */
export const shareOf = ({ part, of }: Rate, all: Rate): Share => {
  const usual = all.of > 0 ? all.part / all.of : null
  if (of === 0) return { part, of, share: null, low: null, high: null, fair: usual }
  const share = part / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const fair = usual === null ? share : (part + weight * usual) / (of + weight)
  return { part, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), fair }
}
