import { asc, inArray } from 'drizzle-orm'
import { query } from '../../db/query.ts'
import { type FigureRow, type TicketFactRow, ticketFacts } from '../../db/schema/reporting.ts'
import type { Db } from '../platform/database.ts'

/* SQL: facts and sums are written as columns, many rows in one statement. */

/** Locks the place up to which facts are told, so that two jobs never tell the same twice. */
export const lockKept = async (db: Db): Promise<number> => {
  const [row] = await db<{ seq: number }[]>`select seq from figures_kept for update`
  return row?.seq ?? 0
}

export const saveKept = (db: Db, seq: number) => db`update figures_kept set seq = ${seq}`

export type Moved = { ticketId: number | null; seq: number }

/** The next events in the order in which screens hear of them; none of a ticket is ever missed in it. */
export const eventsAfter = (db: Db, seq: number, most: number) => db<Moved[]>`
  select ticket_id, seq from ticket_events where seq > ${seq} order by seq limit ${most}`

export const factsBefore = async (db: Db, ids: number[]): Promise<TicketFactRow[]> =>
  query(db)
    .select()
    .from(ticketFacts)
    .where(inArray(ticketFacts.ticketId, ids))
    .orderBy(asc(ticketFacts.ticketId), asc(ticketFacts.turn))

export const deleteFacts = (db: Db, ids: number[]) =>
  query(db).delete(ticketFacts).where(inArray(ticketFacts.ticketId, ids))

const column = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key) => rows.map((row) => row[key])

export const insertFacts = (db: Db, rows: readonly TicketFactRow[]) => db`
  insert into ticket_facts (ticket_id, turn, measure, day, bin, department_id, commune_code, province_code, category_code, channel, lane)
  select * from unnest(${column(rows, 'ticketId')}::bigint[], ${column(rows, 'turn')}::smallint[], ${column(rows, 'measure')}::text[],
    ${column(rows, 'day')}::text[]::date[], ${column(rows, 'bin')}::smallint[], ${column(rows, 'departmentId')}::int[],
    ${column(rows, 'communeCode')}::text[], ${column(rows, 'provinceCode')}::text[], ${column(rows, 'categoryCode')}::text[],
    ${column(rows, 'channel')}::text[], ${column(rows, 'lane')}::text[])`

const keysOf = (db: Db, rows: readonly FigureRow[]) => db`
  ${column(rows, 'unit')}::text[], ${column(rows, 'cut')}::text[], ${column(rows, 'span')}::text[],
  ${column(rows, 'starts')}::text[]::date[], ${column(rows, 'measure')}::text[], ${column(rows, 'bin')}::smallint[]`

export const addToFigures = (db: Db, rows: readonly FigureRow[]) => db`
  insert into figures as f (unit, cut, span, starts, measure, bin, n)
  select * from unnest(${keysOf(db, rows)}, ${column(rows, 'n')}::int[])
  on conflict (unit, cut, span, starts, measure, bin) do update set n = f.n + excluded.n`

/** What nothing adds to any more. */
export const dropEmpty = (db: Db, rows: readonly FigureRow[]) => db`
  delete from figures f using unnest(${keysOf(db, rows)})
    as k(unit, cut, span, starts, measure, bin)
  where f.unit = k.unit and f.cut = k.cut and f.span = k.span and f.starts = k.starts and f.measure = k.measure and f.bin = k.bin
    and f.n = 0`
