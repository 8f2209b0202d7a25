import type { FigureRow } from '../../db/schema/reporting.ts'
import type { Db } from '../platform/database.ts'
import { columnOf, isBinned } from './columns.ts'
import type { MeasureCode } from './measures.ts'
import type { Piece } from './period.ts'
import { stepsOfSpread } from './spread.ts'
import type { Sum } from './totals.ts'

/* SQL: sums are added along their key, piece by piece of a period; residents reach them, too. */

/** The event up to which sums are kept: while it is the same, so are they; and when last none was left uncounted. */
export const keptUpTo = async (db: Db): Promise<{ seq: number; at: Date }> => {
  const [row] = await db<{ seq: number; at: Date }[]>`select seq, at from figures_kept`
  return row!
}

export type Asked = {
  units: readonly string[]
  cuts: readonly string[]
  measures: readonly MeasureCode[]
  pieces: readonly Piece[]
}

export const sumsOf = async (db: Db, asked: Asked): Promise<Sum[]> =>
  (await toldOf(db, asked)).map(sumOf(asked.measures)).filter(({ totals }) => Object.keys(totals).length > 0)

const sumOf =
  (measures: readonly MeasureCode[]) =>
  ({ unit, cut, ...told }: Told): Sum => {
    const sum: Sum = { unit, cut, totals: {}, spreads: {} }
    for (const measure of measures) {
      const of = told[measure]
      const steps = typeof of === 'string' ? stepsOfSpread(of) : null
      const n = steps ? steps.reduce((all, { n }) => all + n, 0) : Number(of)
      if (n) sum.totals[measure] = n
      if (n && steps) sum.spreads[measure] = steps
    }
    return sum
  }

/** Looked up piece by piece: joined at once, the planner reads all figures for each of them. */
const kept = (db: Db, { units, cuts, pieces }: Omit<Asked, 'measures'>, columns: string) => db`
  unnest(${units as string[]}::text[]) as u(unit), unnest(${cuts as string[]}::text[]) as c(cut),
    unnest(${pieces.map(({ span }) => span)}::text[], ${pieces.map(({ from }) => from)}::text[]::date[],
      ${pieces.map(({ to }) => to)}::text[]::date[]) with ordinality as p(span, first, last, place),
    lateral (
      select ${db.unsafe(columns)} from figures f
      where f.unit = u.unit and f.cut = c.cut and f.span = p.span and f.starts between p.first and p.last
      offset 0
    ) f`

/** Each measure under its own name; a spread comes as the text of its number. */
const summed = (db: Db, measures: readonly MeasureCode[]) =>
  db.unsafe(
    measures
      .map((code) => `sum(f.${columnOf(code)})${isBinned(code) ? '' : '::int'} as "${code}"`)
      .join(', '),
  )

const columnsOf = (measures: readonly MeasureCode[]) =>
  measures.map((code) => `f.${columnOf(code)}`).join(', ')

type Told = Pick<FigureRow, 'unit' | 'cut'> & Partial<Record<MeasureCode, number | string | null>>

export const toldOf = (db: Db, { measures, ...asked }: Asked) => db<Told[]>`
  select u.unit, c.cut, ${summed(db, measures)} from ${kept(db, asked, columnsOf(measures))} group by 1, 2`

export type Step = Pick<FigureRow, 'starts'> & Partial<Record<MeasureCode, number>>

/** How some measures went, day by day or month by month. */
export const stepsOf = (
  db: Db,
  { unit, measures, piece }: { unit: string; measures: readonly MeasureCode[]; piece: Piece },
) => db<Step[]>`
  select f.starts, ${summed(db, measures)} from figures f
  where unit = ${unit} and cut = 'all' and span = ${piece.span} and starts between ${piece.from}::text::date and ${piece.to}::text::date
  group by 1 order by 1`

export type Standing = { place: number; open: number; overdue: number }

/** What stands open in each of these pieces of time, by the place of the piece among them, from 1. */
export const standingIn = (db: Db, { unit, pieces }: { unit: string; pieces: readonly Piece[] }) => db<
  Standing[]
>`
  select p.place::int, sum(f.stands_open)::int as open, sum(f.stands_overdue)::int as overdue
  from ${kept(db, { units: [unit], cuts: ['all'], pieces }, 'f.stands_open, f.stands_overdue')} group by 1`
