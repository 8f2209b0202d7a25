import type { FigureRow } from '../../db/schema/reporting.ts'
import type { Db } from '../platform/database.ts'
import type { MeasureCode } from './measures.ts'
import type { Piece } from './period.ts'

/* SQL: sums are added along their key, piece by piece of a period; residents reach them, too. */

export type Sum = Pick<FigureRow, 'unit' | 'cut' | 'bin' | 'n'> & { measure: MeasureCode }

export type Asked = {
  units: readonly string[]
  cuts: readonly string[]
  measures: readonly MeasureCode[]
  pieces: readonly Piece[]
}

const pieceTable = (db: Db, pieces: readonly Piece[]) => db`
  unnest(${pieces.map(({ span }) => span)}::text[], ${pieces.map(({ from }) => from)}::text[]::date[],
    ${pieces.map(({ to }) => to)}::text[]::date[]) as p(span, first, last)`

/** Looked up piece by piece: joined at once, the planner reads all figures for each of them. */
export const sumsOf = (db: Db, { units, cuts, measures, pieces }: Asked) => db<Sum[]>`
  select u.unit, c.cut, m.measure, f.bin, sum(f.n)::int as n
  from unnest(${units as string[]}::text[]) as u(unit), unnest(${cuts as string[]}::text[]) as c(cut),
    unnest(${measures as string[]}::text[]) as m(measure), ${pieceTable(db, pieces)},
    lateral (
      select f.bin, f.n from figures f
      where f.unit = u.unit and f.cut = c.cut and f.span = p.span and f.measure = m.measure and f.starts between p.first and p.last
      offset 0
    ) f
  group by 1, 2, 3, 4`

export type Step = Pick<FigureRow, 'starts' | 'n'> & { measure: MeasureCode }

/** How some measures went, day by day or month by month. */
export const stepsOf = (
  db: Db,
  { unit, measures, piece }: { unit: string; measures: readonly MeasureCode[]; piece: Piece },
) => db<Step[]>`
  select starts, measure, sum(n)::int as n from figures
  where unit = ${unit} and cut = 'all' and span = ${piece.span} and starts between ${piece.from}::text::date and ${piece.to}::text::date
    and measure = any(${measures as string[]})
  group by 1, 2 order by 1, 2`
