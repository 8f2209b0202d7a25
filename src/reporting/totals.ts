import type { FigureRow } from '../../db/schema/reporting.ts'
import { type Counted, within } from './bins.ts'
import type { MeasureCode } from './measures.ts'

export type Totals = Partial<Record<MeasureCode, number>>
export type Lengths = { median: number | null; p90: number | null }

/** What was told of a unit, or of a part of it; absent is none. */
export type Sum = Pick<FigureRow, 'unit' | 'cut'> & {
  totals: Totals
  /** How many in each step, where a measure has steps. */
  spreads: Partial<Record<MeasureCode, Counted[]>>
}

export const lengthsOf = (sum: Sum | undefined, measure: MeasureCode): Lengths => {
  const counted = sum?.spreads[measure] ?? []
  return { median: within(counted, 0.5), p90: within(counted, 0.9) }
}

export const countOf = (sum: Sum | undefined, measure: MeasureCode, bin: number): number =>
  sum?.spreads[measure]?.find((one) => one.bin === bin)?.n ?? 0
