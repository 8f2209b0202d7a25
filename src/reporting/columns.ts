import { type MeasureCode, measureCodes, measures } from './measures.ts'

/** Kept by steps of time or by marks, not as a plain number. */
export const isBinned = (code: string): boolean => 'binned' in (measures[code as MeasureCode] ?? {})

export const binned = measureCodes.filter(isBinned)

/** Where a measure stands in a row of figures. */
export const columnOf = (code: MeasureCode): string => code.replaceAll('-', '_')
