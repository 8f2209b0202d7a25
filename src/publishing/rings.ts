import { fewest } from '../reporting/fewest.ts'
import type { MeasureCode } from '../reporting/measures.ts'
import type { Days } from '../reporting/period.ts'
import type { Sum, Totals } from '../reporting/totals.ts'
import { type Part, toldParts } from './few.ts'

/**
 * The days of a period cut where each shorter one that the public may ask for begins, the newest first: a number is told of each ring
 * for itself or not at all, so that one period taken from another tells of no few either.
 */
export const ringsOf = ({ first, last }: Days, lengths: readonly number[]): Days[] => {
  const within = lengths.filter((length) => last - length + 1 > first).sort((a, b) => a - b)
  const starts = [...within.map((length) => last - length + 1), first]
  return starts.map((start, i) => ({ first: start, last: i === 0 ? last : starts[i - 1]! - 1 }))
}

/** The parts of each ring that are told by name, added up; a ring of few altogether is told of nowhere. */
export const toldInRings = (rings: readonly (readonly Part[])[]): { told: Part[]; rest: number } => {
  const each = rings.map((parts) => (sumOf(parts) < fewest ? { told: [], rest: 0 } : toldParts(parts)))
  const named = new Map<string, number>()
  for (const { code, n } of each.flatMap(({ told }) => told)) named.set(code, (named.get(code) ?? 0) + n)
  const told = [...named].map(([code, n]) => ({ code, n }))
  return {
    told: told.sort((a, b) => b.n - a.n || a.code.localeCompare(b.code)),
    rest: each.reduce((sum, { rest }) => sum + rest, 0),
  }
}

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { n }) => sum + n, 0)

/** Measures that are told together, or none of them: a share says how many both of its parts are. */
const together: readonly (readonly MeasureCode[])[] = [
  ['taken-in'],
  ['done-in-time', 'done-late'],
  ['reopened'],
  ['rated'],
  ['time-to-accept'],
  ['time-to-answer'],
]

const toldOfRing = ({ totals }: Pick<Sum, 'totals'>): ReadonlySet<MeasureCode> =>
  new Set(
    together.filter((codes) => codes.reduce((sum, code) => sum + (totals[code] ?? 0), 0) >= fewest).flat(),
  )

/** What is told of a unit, or of a part of it, in all rings: of each ring what is enough there. */
export const addedUp = (rings: readonly (Sum | undefined)[]): Pick<Sum, 'totals' | 'spreads'> => {
  const totals: Totals = {}
  const spreads: Sum['spreads'] = {}
  for (const sum of rings) {
    if (!sum) continue
    for (const code of toldOfRing(sum)) {
      totals[code] = (totals[code] ?? 0) + (sum.totals[code] ?? 0)
      if (sum.spreads[code]) spreads[code] = addedSteps(spreads[code] ?? [], sum.spreads[code])
    }
  }
  return { totals, spreads }
}

type Steps = NonNullable<Sum['spreads'][MeasureCode]>

const addedSteps = (one: Steps, other: Steps): Steps => {
  const steps = new Map(one.map(({ bin, n }) => [bin, n]))
  for (const { bin, n } of other) steps.set(bin, (steps.get(bin) ?? 0) + n)
  return [...steps].map(([bin, n]) => ({ bin, n })).sort((a, b) => a.bin - b.bin)
}
