import type { Ctx } from '../context/context.ts'
import { fewest } from '../reporting/fewest.ts'
import { buckets, type MeasureCode, type Rate, rates } from '../reporting/measures.ts'
import { type Days, piecesOf } from '../reporting/period.ts'
import { sumsOf } from '../reporting/sums-store.ts'
import { countOf, type Lengths, lengthsOf, type Sum, type Totals } from '../reporting/totals.ts'
import type { UnitCode } from '../reporting/unit.ts'
import { CATEGORY_CODES, type CategoryCode } from '../routing/categories.ts'
import type { Part } from './few.ts'
import { addedUp, toldInRings } from './rings.ts'
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

type Asked = Omit<Parameters<typeof sumsOf>[1], 'pieces'>

/** The sums of each ring of the period, the newest first. */
const sumsInRings = (db: Ctx['db'], asked: Asked, rings: readonly Days[]): Promise<Sum[][]> =>
  Promise.all(rings.map((ring) => sumsOf(db, { ...asked, pieces: piecesOf(ring) })))

/** Of one unit, or of one category in it; null where so few were taken in that a number would point at somebody. */
export const resultsOf = async (
  { db }: Pick<Ctx, 'db'>,
  { unit, rings, category }: { unit: UnitCode; rings: Days[]; category?: CategoryCode | undefined },
): Promise<Results | null> => {
  const cuts = [category ? `category:${category}` : 'all']
  const each = await sumsInRings(db, { units: [unit], cuts, measures: publicMeasures }, rings)
  const sum = { unit, cut: cuts[0]!, ...addedUp(each.map(([one]) => one)) }
  const { totals } = sum
  if ((totals['taken-in'] ?? 0) < fewest) return null
  return {
    totals,
    inTime: ofEnough(totals),
    accept: lengthsOfEnough(sum, 'time-to-accept'),
    answer: lengthsOfEnough(sum, 'time-to-answer'),
    marks: marksOf(sum),
    standing: standingOf(each.map(([one]) => one?.totals ?? {})),
  }
}

const standingOf = (rings: readonly Totals[]): Results['standing'] => {
  const { told, rest } = toldInRings(
    rings.map((totals) => standings.map((code) => ({ code, n: totals[code] ?? 0 }))),
  )
  const place = ({ code }: Part) => standings.indexOf(code as (typeof standings)[number])
  return { told: told.toSorted((a, b) => place(a) - place(b)), rest }
}

/** What was reported, by category; `rest` is what is too rare to be told apart. */
export const resultsByCategory = async (
  { db }: Pick<Ctx, 'db'>,
  { unit, rings }: { unit: UnitCode; rings: Days[] },
): Promise<{ told: ResultsOfPart[]; rest: number }> => {
  const cuts = CATEGORY_CODES.map((code) => `category:${code}`)
  const each = await sumsInRings(db, { units: [unit], cuts, measures: ofParts }, rings)
  const known = partsIn(each, ({ cut }) => cut.slice('category:'.length))
  const { told, rest } = toldInRings(known.map(takenInOf))
  return { told: told.map(withShare(known)), rest }
}

/** How each of these communes does, in their order; null of one where few were taken in. */
export const resultsByCommune = async (
  { db }: Pick<Ctx, 'db'>,
  { communes, rings }: { communes: readonly string[]; rings: Days[] },
): Promise<Map<string, ResultsOfPart>> => {
  const units = communes.map((code) => `place:${code}`)
  const each = await sumsInRings(db, { units, cuts: ['all'], measures: ofParts }, rings)
  const known = partsIn(each, ({ unit }) => unit.slice('place:'.length))
  const told = communes.flatMap((code) => {
    const n = addedUp(known.map((ring) => ring.get(code))).totals['taken-in'] ?? 0
    return n > 0 ? [{ code, n }] : []
  })
  return new Map(told.map((part) => [part.code, withShare(known)(part)]))
}

/** Who answered what is here, the most answers first; `rest` are those of who answered few. */
export const resultsByHolder = async (
  { db }: Pick<Ctx, 'db'>,
  { provinceCode, communeCode, rings }: { provinceCode: string; communeCode: string; rings: Days[] },
): Promise<{ told: Answering[]; rest: number }> => {
  const departments = await departmentsAround(db, { provinceCode, communeCode })
  const cuts = departments.map(({ id }) => cutOf(id))
  const each = await sumsInRings(db, { units: [`place:${communeCode}`], cuts, measures: ofParts }, rings)
  const known = partsIn(each, ({ cut }) => cut)
  const named = new Map(departments.map((one) => [cutOf(one.id), one]))
  const { told, rest } = toldInRings(known.map(answersIn))
  return {
    told: told.map(({ code, n }) => ({
      ...named.get(code)!,
      answers: n,
      inTime: ofEnough(addedUp(known.map((ring) => ring.get(code))).totals),
    })),
    rest,
  }
}

const cutOf = (departmentId: number) => `department:${departmentId}`

const ofParts = ['taken-in', 'done-in-time', 'done-late'] as const

type Ring = ReadonlyMap<string, Sum>

const partsIn = (each: readonly Sum[][], code: (sum: Sum) => string): Ring[] =>
  each.map((sums) => new Map(sums.map((sum) => [code(sum), sum])))

const takenInOf = (ring: Ring): Part[] =>
  [...ring].map(([code, { totals }]) => ({ code, n: totals['taken-in'] ?? 0 }))

const answersIn = (ring: Ring): Part[] =>
  [...ring].map(([code, { totals }]) => ({ code, n: rates['in-time'].of(totals).of }))

const withShare =
  (rings: readonly Ring[]) =>
  ({ code, n }: Part): ResultsOfPart => ({
    code,
    takenIn: n,
    inTime: ofEnough(addedUp(rings.map((ring) => ring.get(code))).totals),
  })

const ofEnough = (totals: Totals): Rate | null => {
  const rate = rates['in-time'].of(totals)
  return rate.of < fewest ? null : rate
}

const lengthsOfEnough = (sum: Sum, measure: 'time-to-accept' | 'time-to-answer'): Lengths | null =>
  (sum.totals[measure] ?? 0) < fewest ? null : lengthsOf(sum, measure)

const marksOf = (sum: Sum): Results['marks'] => {
  const counted = [1, 2, 3, 4, 5].map((mark) => countOf(sum, 'rated', mark))
  const n = counted.reduce((sum, one) => sum + one, 0)
  if (n < fewest) return null
  return { n, mean: counted.reduce((sum, one, i) => sum + one * (i + 1), 0) / n }
}
