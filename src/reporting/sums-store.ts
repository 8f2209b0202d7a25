import type { FigureRow } from '../../db/schema/reporting.ts'
import type { Db } from '../platform/database.ts'
import { columnOf, isBinned } from './columns.ts'
import { type Fragment, listed } from './listed.ts'
import type { MeasureCode } from './measures.ts'
import type { Piece } from './period.ts'

/* SQL: sums are added along their key, piece by piece of a period; residents reach them, too. */

/** The event up to which sums are kept: while it is the same, so are they. */
export const keptUpTo = async (db: Db): Promise<number> => {
  const [row] = await db<{ seq: number }[]>`select seq from figures_kept`
  return row?.seq ?? 0
}

export type Sum = Pick<FigureRow, 'unit' | 'cut'> & { measure: MeasureCode; bin: number; n: number }

export type Asked = {
  units: readonly string[]
  cuts: readonly string[]
  measures: readonly MeasureCode[]
  pieces: readonly Piece[]
}

export const sumsOf = async (db: Db, asked: Asked): Promise<Sum[]> => {
  const [plain, binned] = [asked.measures.filter((code) => !isBinned(code)), asked.measures.filter(isBinned)]
  const [counts, spreads] = await Promise.all([
    plain.length > 0 ? countsOf(db, { ...asked, measures: plain }) : [],
    binned.length > 0 ? spreadsOf(db, { ...asked, measures: binned }) : [],
  ])
  return [
    ...counts.flatMap(({ unit, cut, ...n }) =>
      plain.flatMap((measure) => (n[measure] ? { unit, cut, measure, bin: 0, n: n[measure] } : [])),
    ),
    ...spreads,
  ]
}

/** Looked up piece by piece: joined at once, the planner reads all figures for each of them. */
const kept = (db: Db, { units, cuts, pieces }: Omit<Asked, 'measures'>, columns: Fragment) => db`
  unnest(${units as string[]}::text[]) as u(unit), unnest(${cuts as string[]}::text[]) as c(cut),
    unnest(${pieces.map(({ span }) => span)}::text[], ${pieces.map(({ from }) => from)}::text[]::date[],
      ${pieces.map(({ to }) => to)}::text[]::date[]) with ordinality as p(span, first, last, place),
    lateral (
      select ${columns} from figures f
      where f.unit = u.unit and f.cut = c.cut and f.span = p.span and f.starts between p.first and p.last
      offset 0
    ) f`

/** Each measure under its own name. */
const summed = (db: Db, measures: readonly MeasureCode[]) =>
  listed(
    db,
    measures.map((code) => db`sum(f.${db(columnOf(code))})::int as ${db(code)}`),
  )

const columnsOf = (db: Db, measures: readonly MeasureCode[]) =>
  listed(
    db,
    measures.map((code) => db`f.${db(columnOf(code))}`),
  )

type Counts = Pick<FigureRow, 'unit' | 'cut'> & Partial<Record<MeasureCode, number>>

export const countsOf = (db: Db, { measures, ...asked }: Asked) => db<Counts[]>`
  select u.unit, c.cut, ${summed(db, measures)} from ${kept(db, asked, columnsOf(db, measures))} group by 1, 2`

export const spreadsOf = (db: Db, { measures, ...asked }: Asked) => db<Sum[]>`
  select u.unit, c.cut, m.measure, steps.bin::int, sum(steps.n::int)::int as n
  from ${kept(db, asked, columnsOf(db, measures))},
    lateral (values ${inColumns(db, measures)}) as m(measure, steps), jsonb_each_text(m.steps) as steps(bin, n)
  group by 1, 2, 3, 4`

const inColumns = (db: Db, measures: readonly MeasureCode[]) =>
  listed(
    db,
    measures.map((code) => db`(${code}, f.${db(columnOf(code))})`),
  )

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
  from ${kept(db, { units: [unit], cuts: ['all'], pieces }, db`f.stands_open, f.stands_overdue`)} group by 1`
