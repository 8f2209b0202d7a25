import { type ReportChannel, reportChannels } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { answeredOnce } from '../context/told.ts'
import { dateOfDay, dayOf, dayOfDate, minuteMs } from '../platform/vietnam-time.ts'
import { CATEGORY_CODES } from '../routing/categories.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { agesOf } from './ages.ts'
import { unitsBeneath } from './figures-store.ts'
import { countedBy, type MeasureCode, measureCodes, type RateCode, rates } from './measures.ts'
import { type Days, monthOf, type Piece, periodBefore, piecesOf } from './period.ts'
import { sealedOf } from './sealed.ts'
import { enoughToRank, type Share, shareOf } from './share.ts'
import { keptUpTo, stepsOf, sumsOf } from './sums-store.ts'
import { countOf, lengthsOf, type Sum, type Totals } from './totals.ts'
import type { Unit, UnitCode } from './unit.ts'

const parts = [
  ...CATEGORY_CODES.map((code) => `category:${code}`),
  ...reportChannels.map((channel) => `channel:${channel}`),
]

/** What is told of a category or channel, and of a unit that this one is made of: a board reads no other sums of them. */
const ofParts = ['taken-in', 'done-in-time', 'done-late', 'time-to-answer'] as const
const ofUnits = ['taken-in', 'done-in-time', 'done-late', 'stands-open', 'stands-overdue'] as const

const inTime = rates['in-time'].of

/** Everything that a board of one unit shows of a period, from kept sums alone: read once for all who ask between two changes. */
export const boardOf = async (ctx: Ctx, unit: Unit, days: Days): Promise<Board> => {
  const { told, now } = ctx
  const { seq, at } = await keptUpTo(ctx.db)
  const read = () => readBoard(ctx, unit, days)
  const key = ['board', unit.unit, days.first, days.last, dayOf(now.getTime()), seq].join()
  const board = told ? await answeredOnce(told, { key, since: 0, now }, read) : await read()
  return { ...board, keptAt: at, behind: now.getTime() - at.getTime() > mostBehindMs }
}

/** Sums are kept each minute: what is older than this waits for a job that does not run. */
const mostBehindMs = 5 * minuteMs

const readBoard = async (
  { db, now, knowledge: { texts } }: Pick<Ctx, 'db' | 'now' | 'knowledge'>,
  unit: Unit,
  days: Days,
) => {
  const pieces = piecesOf(days)
  const beneath = await unitsBeneath(db, unit)
  const [[all], ofEachPart, [before], under, steps, ages, sealed] = await Promise.all([
    sumsOf(db, { units: [unit.unit], cuts: ['all'], measures: measureCodes, pieces }),
    sumsOf(db, { units: [unit.unit], cuts: parts, measures: ofParts, pieces }),
    sumsOf(db, {
      units: [unit.unit],
      cuts: ['all'],
      measures: measureCodes,
      pieces: piecesOf(periodBefore(days)),
    }),
    sumsBeneath(db, { unit, beneath: beneath.map(({ unit }) => unit), pieces }),
    seriesOf(db, unit.unit, days),
    agesOf(db, unit.unit, now),
    sealedOf(db, unit, dayOf(now.getTime())),
  ])
  const totals = all?.totals ?? {}
  const underOf = new Map(under.map((sum) => [unit.kind === 'place' ? sum.cut : sum.unit, sum.totals]))
  const { departmentId: _, ...shown } = unit
  return {
    unit: shown,
    countedBy: countedBy[unit.kind],
    from: dateOfDay(days.first),
    to: dateOfDay(days.last),
    totals,
    before: before?.totals ?? {},
    rates: sharesOf(totals, totals),
    times: { accept: lengthsOf(all, 'time-to-accept'), answer: lengthsOf(all, 'time-to-answer') },
    marks: [1, 2, 3, 4, 5].map((mark) => countOf(all, 'rated', mark)),
    ages,
    sealed,
    steps,
    categories: partsTold(ofEachPart, 'category').map((part) => ({
      ...part,
      name: categoryNameAt(texts, part.code, unit),
    })),
    channels: partsTold(ofEachPart, 'channel').map((part) => ({ ...part, code: part.code as ReportChannel })),
    beneath: ranked(
      beneath.map((one) => {
        const its = underOf.get(one.unit) ?? {}
        return { unit: one.unit, name: one.name, totals: its, inTime: shareOf(inTime(its), inTime(totals)) }
      }),
    ),
  }
}
/** What each of those beneath holds: in all, or in this place alone. */
const sumsBeneath = (
  db: Ctx['db'],
  { unit: { unit, kind }, beneath, pieces }: { unit: Unit; beneath: UnitCode[]; pieces: Piece[] },
) =>
  kind === 'place'
    ? sumsOf(db, { units: [unit], cuts: beneath, measures: ofUnits, pieces })
    : sumsOf(db, { units: beneath, cuts: ['all'], measures: ofUnits, pieces })

/** Fairest first, with their rank; who answered too few has none, and comes after. */
const ranked = <One extends { inTime: Share }>(all: One[]): (One & { rank: number | null })[] => {
  const [enough, few] = [
    all.filter(({ inTime: { of } }) => of >= enoughToRank),
    all.filter(({ inTime: { of } }) => of < enoughToRank),
  ]
  return [
    ...enough.sort((a, b) => b.inTime.fair! - a.inTime.fair!).map((one, i) => ({ ...one, rank: i + 1 })),
    ...few.map((one) => ({ ...one, rank: null })),
  ]
}

export type Board = Awaited<ReturnType<typeof readBoard>> & { keptAt: Date; behind: boolean }

export const sharesOf = (totals: Totals, all: Totals): Record<RateCode, Share> => ({
  'in-time': shareOf(rates['in-time'].of(totals), rates['in-time'].of(all)),
  'accepted-in-time': shareOf(rates['accepted-in-time'].of(totals), rates['accepted-in-time'].of(all)),
  'right-at-once': shareOf(rates['right-at-once'].of(totals), rates['right-at-once'].of(all)),
  rated: shareOf(rates.rated.of(totals), rates.rated.of(all)),
})

const partsTold = (sums: readonly Sum[], kind: string) =>
  sums
    .filter(({ cut }) => cut.startsWith(`${kind}:`))
    .map((sum) => ({
      code: sum.cut.slice(kind.length + 1),
      totals: sum.totals,
      answer: lengthsOf(sum, 'time-to-answer'),
    }))

/** So many days are drawn one by one; of more, months. */
const mostDays = 92
const drawn = ['taken-in', 'done-in-time', 'done-late', 'missed'] as const satisfies MeasureCode[]

const seriesOf = async (db: Ctx['db'], unit: UnitCode, { first, last }: Days) => {
  const span = last - first < mostDays ? ('day' as const) : ('month' as const)
  const starts = dateOfDay(first)
  const from = span === 'day' ? starts : monthOf(starts)
  const steps = await stepsOf(db, { unit, measures: drawn, piece: { span, from, to: dateOfDay(last) } })
  const byStart = new Map(steps.map(({ starts, ...totals }) => [starts, totals]))
  return {
    span,
    // A day on which nothing happened is one, too.
    steps: startsOf(span, { first, last }).map((starts) => ({
      starts,
      totals: toldOf(byStart.get(starts) ?? {}),
    })),
  }
}

const toldOf = (totals: Totals): Totals =>
  Object.fromEntries(Object.entries(totals).filter(([, n]) => n !== 0))

const startsOf = (span: 'day' | 'month', { first, last }: Days): string[] => {
  if (span === 'day') return Array.from({ length: last - first + 1 }, (_, i) => dateOfDay(first + i))
  const months = [monthOf(dateOfDay(first))]
  const newest = monthOf(dateOfDay(last))
  // Thirty-two days after the first of a month lies the next.
  while (months.at(-1)! < newest) months.push(monthOf(dateOfDay(dayOfDate(months.at(-1)!) + 32)))
  return months
}
