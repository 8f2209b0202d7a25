import { asc, inArray } from 'drizzle-orm'
import { query } from '../../db/query.ts'
import { type TicketFactRow, ticketFacts } from '../../db/schema/reporting.ts'
import type { Db } from '../platform/database.ts'
import { columnOf } from './columns.ts'
import { listed } from './listed.ts'
import { type MeasureCode, measureCodes } from './measures.ts'
import { spreadOf } from './spread.ts'
import { aboutTicket } from './story-store.ts'
import type { KeptRow } from './sums.ts'

/* SQL: facts and sums are written as columns, many rows in one statement. */

/** Locks the place up to which facts are told, so that two jobs never tell the same twice. */
export const lockKept = async (db: Db): Promise<number> => {
  const [row] = await db<{ seq: number }[]>`select seq from figures_kept for update`
  return row?.seq ?? 0
}

export const saveKept = (db: Db, seq: number) => db`update figures_kept set seq = ${seq}`

/** Nothing was left untold then. */
export const saveKeptAt = (db: Db, at: Date) => db`update figures_kept set at = greatest(at, ${at})`

export type Moved = { ticketId: number | null; seq: number }

/** The next events in the order in which screens hear of them; none of a ticket is ever missed in it. */
export const eventsAfter = (db: Db, seq: number, most: number) => db<Moved[]>`
  select coalesce(ticket_id, case type when 'message.failed' then ${aboutTicket(db)} end) as ticket_id, seq
  from ticket_events where seq > ${seq} order by seq limit ${most}`

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
  insert into ticket_facts (ticket_id, turn, measure, day, bin, department_id, commune_code, province_code, place_commune_code,
    place_province_code, category_code, channel, lane)
  select * from unnest(${column(rows, 'ticketId')}::bigint[], ${column(rows, 'turn')}::smallint[], ${column(rows, 'measure')}::text[],
    ${column(rows, 'day')}::text[]::date[], ${column(rows, 'bin')}::smallint[], ${column(rows, 'departmentId')}::int[],
    ${column(rows, 'communeCode')}::text[], ${column(rows, 'provinceCode')}::text[], ${column(rows, 'placeCommuneCode')}::text[],
    ${column(rows, 'placeProvinceCode')}::text[], ${column(rows, 'categoryCode')}::text[], ${column(rows, 'channel')}::text[], ${column(rows, 'lane')}::text[])`

/** A row as its columns; what it does not change is not said. */
const columnsOf = ({ counts, spreads, ...row }: KeptRow) => ({
  ...row,
  ...Object.fromEntries(Object.entries(counts).map(([code, n]) => [columnOf(code as MeasureCode), n])),
  ...Object.fromEntries(
    Object.entries(spreads).map(([code, steps]) => [columnOf(code as MeasureCode), spreadOf(steps)]),
  ),
})

const nothing = JSON.stringify(Object.fromEntries(measureCodes.map((code) => [columnOf(code), 0])))

export const addToFigures = (db: Db, rows: readonly KeptRow[]) => db`
  insert into figures as f
  select * from jsonb_populate_recordset(
    jsonb_populate_record(null::figures, ${nothing}::text::jsonb), ${JSON.stringify(rows.map(columnsOf))}::text::jsonb)
  on conflict (unit, cut, span, starts) do update set ${listed(db, measureCodes.map(more(db)))}`

const more = (db: Db) => (code: MeasureCode) => {
  const column = db(columnOf(code))
  return db`${column} = f.${column} + excluded.${column}`
}

/** What nothing adds to any more. */
export const dropEmpty = (db: Db, rows: readonly KeptRow[]) => db`
  delete from figures f using unnest(${column(rows, 'unit')}::text[], ${column(rows, 'cut')}::text[], ${column(rows, 'span')}::text[],
    ${column(rows, 'starts')}::text[]::date[]) as k(unit, cut, span, starts)
  where f.unit = k.unit and f.cut = k.cut and f.span = k.span and f.starts = k.starts
    and not exists (select from (values ${listed(db, measureCodes.map(one(db)))}) as one(n) where n <> 0)`

const one = (db: Db) => (code: MeasureCode) => db`(f.${db(columnOf(code))}::numeric)`
