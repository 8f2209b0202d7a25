import type { Ctx } from '../context/context.ts'
import { fewest } from '../reporting/fewest.ts'
import { buckets, type MeasureCode, type Rate, rates } from '../reporting/measures.ts'
import { type Days, piecesOf } from '../reporting/period.ts'
import { sumsOf } from '../reporting/sums-store.ts'
import { countOf, type Lengths, lengthsOf, type Sum, type Totals } from '../reporting/totals.ts'
import type { UnitCode } from '../reporting/unit.ts'
import { CATEGORY_CODES, type CategoryCode } from '../routing/categories.ts'
import { type Part, toldParts } from './few.ts'
import { departmentsAround } from './store.ts'

const standings = [...buckets, 'stands-ended'] as const

/** What the public reads of how a unit does; every name is one of `reporting/measures`. */
export const publicMeasures = [
  'taken-in',
  'done-in-time',
  'done-late',
  'time-to-accept',
  'time-to-answer',
  'reopened',
  'rated',
  ...standings,
] as const satisfies MeasureCode[]

export type Results = {
  totals: Totals
  inTime: Rate | null
  accept: Lengths | null
  answer: Lengths | null
  /** The mean of the marks, and how many there are. */
  marks: { mean: number; n: number } | null
  /** How the reports of the period stand, and how many in what is too rare to be told apart. */
  standing: { told: Part[]; rest: number }
}

export type ResultsOfPart = { code: string; takenIn: number; inTime: Rate | null }
export type Answering = { id: number; name: string; answers: number; inTime: Rate | null }

/** Of one unit, or of one category in it; null where so few were taken in that a number would point at somebody. */
export const resultsOf = async (
  { db }: Pick<Ctx, 'db'>,
  { unit, days, category }: { unit: UnitCode; days: Days; category?: CategoryCode | undefined },
): Promise<Results | null> => {
  const cuts = [category ? `category:${category}` : 'all']
  const [sum] = await sumsOf(db, { units: [unit], cuts, measures: publicMeasures, pieces: piecesOf(days) })
  const totals = sum?.totals ?? {}
  if ((totals['taken-in'] ?? 0) < fewest) return null
  return {
    totals,
    inTime: ofEnough(totals),
    accept: lengthsOfEnough(sum, 'time-to-accept'),
    answer: lengthsOfEnough(sum, 'time-to-answer'),
    marks: marksOf(sum),
    standing: standingOf(totals),
  }
}

const standingOf = (totals: Totals): Results['standing'] => {
  const { told, rest } = toldParts(standings.map((code) => ({ code, n: totals[code] ?? 0 })))
  const place = ({ code }: Part) => standings.indexOf(code as (typeof standings)[number])
  return { told: told.toSorted((a, b) => place(a) - place(b)), rest }
}

/** What was reported, by category; `rest` is what is too rare to be told apart. */
export const resultsByCategory = async (
  { db }: Pick<Ctx, 'db'>,
  { unit, days }: { unit: UnitCode; days: Days },
): Promise<{ told: ResultsOfPart[]; rest: number }> => {
  const cuts = CATEGORY_CODES.map((code) => `category:${code}`)
  const sums = await sumsOf(db, { units: [unit], cuts, measures: ofParts, pieces: piecesOf(days) })
  const totals = totalsBy(sums, ({ cut }) => cut.slice('category:'.length))
  const { told, rest } = toldParts(takenInOf(totals))
  return { told: told.map(withShare(totals)), rest }
}

/** How each of these communes does, in their order; null of one where few were taken in. */
export const resultsByCommune = async (
  { db }: Pick<Ctx, 'db'>,
  { communes, days }: { communes: readonly string[]; days: Days },
): Promise<Map<string, ResultsOfPart>> => {
  const units = communes.map((code) => `place:${code}`)
  const sums = await sumsOf(db, { units, cuts: ['all'], measures: ofParts, pieces: piecesOf(days) })
  const totals = totalsBy(sums, ({ unit }) => unit.slice('place:'.length))
  const told = takenInOf(totals).filter(({ n }) => n >= fewest)
  return new Map(told.map((part) => [part.code, withShare(totals)(part)]))
}

/** Who answered what is here, the most answers first; `rest` are those of who answered few. */
export const resultsByHolder = async (
  { db }: Pick<Ctx, 'db'>,
  { provinceCode, communeCode, days }: { provinceCode: string; communeCode: string; days: Days },
): Promise<{ told: Answering[]; rest: number }> => {
  const departments = await departmentsAround(db, { provinceCode, communeCode })
  const sums = await sumsOf(db, {
    units: [`place:${communeCode}`],
    cuts: departments.map(({ id }) => cutOf(id)),
    measures: ofParts,
    pieces: piecesOf(days),
  })
  const totals = totalsBy(sums, ({ cut }) => cut)
  const named = new Map(departments.map((one) => [cutOf(one.id), one]))
  const { told, rest } = toldParts(
    [...totals].map(([code, own]) => ({ code, n: rates['in-time'].of(own).of })),
  )
  return {
    told: told.map(({ code, n }) => ({
      ...named.get(code)!,
      answers: n,
      inTime: ofEnough(totals.get(code) ?? {}),
    })),
    rest,
  }
}

const cutOf = (departmentId: number) => `department:${departmentId}`

const ofParts = ['taken-in', 'done-in-time', 'done-late'] as const

const totalsBy = (sums: readonly Sum[], code: (sum: Sum) => string): Map<string, Totals> =>
  new Map(sums.map((sum) => [code(sum), sum.totals]))

const takenInOf = (totals: ReadonlyMap<string, Totals>): Part[] =>
  [...totals].map(([code, own]) => ({ code, n: own['taken-in'] ?? 0 }))

const withShare =
  (totals: ReadonlyMap<string, Totals>) =>
  ({ code, n }: Part): ResultsOfPart => ({ code, takenIn: n, inTime: ofEnough(totals.get(code) ?? {}) })

const ofEnough = (totals: Totals): Rate | null => {
  const rate = rates['in-time'].of(totals)
  return rate.of < fewest ? null : rate
}

const lengthsOfEnough = (
  sum: Sum | undefined,
  measure: 'time-to-accept' | 'time-to-answer',
): Lengths | null => ((sum?.totals[measure] ?? 0) < fewest ? null : lengthsOf(sum, measure))

const marksOf = (sum: Sum | undefined): Results['marks'] => {
  const counted = [1, 2, 3, 4, 5].map((mark) => countOf(sum, 'rated', mark))
  const n = counted.reduce((sum, one) => sum + one, 0)
  if (n < fewest) return null
  return { n, mean: counted.reduce((sum, one, i) => sum + one * (i + 1), 0) / n }
}
