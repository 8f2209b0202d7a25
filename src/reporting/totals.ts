import { type Counted, within } from './bins.ts'
import type { MeasureCode } from './measures.ts'
import type { Sum } from './sums-store.ts'

export type Totals = Partial<Record<MeasureCode, number>>
export type Lengths = { median: number | null; p90: number | null }

export const totalsOf = (sums: readonly Sum[]): Totals => {
  const totals: Totals = {}
  for (const { measure, n } of sums) totals[measure] = (totals[measure] ?? 0) + n
  return totals
}

const binned = (sums: readonly Sum[], measure: MeasureCode): Counted[] =>
  sums.filter((sum) => sum.measure === measure)

export const lengthsOf = (sums: readonly Sum[], measure: MeasureCode): Lengths => {
  const counted = binned(sums, measure)
  return { median: within(counted, 0.5), p90: within(counted, 0.9) }
}

export const countOf = (sums: readonly Sum[], measure: MeasureCode, bin: number): number =>
  binned(sums, measure).reduce((sum, one) => sum + (one.bin === bin ? one.n : 0), 0)
