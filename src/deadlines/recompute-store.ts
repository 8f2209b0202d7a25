import type { clockEvents, DeadlineRow } from '../../db/schema/deadlines.ts'
import type { Db } from '../platform/database.ts'
import type { Reach } from './reach.ts'
import { sealedAway } from './sealed-away.ts'

/* SQL: a million rows pass through, as JSON columns in and arrays out. */

type Happened = typeof clockEvents.$inferSelect
/** A column as it travels: instants as milliseconds since 1970. */
type Sent<Value> = Value extends Date ? number : Value
type Columns<Row, Column extends keyof Row> = { [C in Column]: Sent<Row[C]>[] }

export type Within = { counted: number[]; sealed: number[] }

/** The tickets of the open deadlines within reach, in their order; the sealed ones apart, for they are counted nowhere. */
export const ticketsWithin = async (
  db: Db,
  { provinceCode, startsBefore, dueFrom }: Reach,
): Promise<Within> => {
  const [row] = await db<Within[]>`
    select coalesce(json_agg(ticket_id order by ticket_id) filter (where not ${sealedAway(db)}), '[]') as counted,
      coalesce(json_agg(ticket_id order by ticket_id) filter (where ${sealedAway(db)}), '[]') as sealed from deadlines
    where open ${provinceCode === null ? db`` : db`and province_code = ${provinceCode}`}
      ${startsBefore === null ? db`` : db`and starts_at < ${startsBefore}`}
      ${
        dueFrom === null
          ? db``
          : db`and (due_at >= ${dueFrom} or accept_due_at >= ${dueFrom} or ticket_id in (
        select ticket_id from clock_events where kind = 'retargeted' and at >= ${dueFrom}))`
      }`
  return row!
}

/** What is kept of a deadline and computed anew. */
export type KeptInstants = Columns<
  DeadlineRow,
  'acceptDueAt' | 'dueAt' | 'acceptWarnAt' | 'warnAt' | 'escalateAt' | 'nextKind' | 'nextAt'
>

/** Deadlines column by column; `seen` names the version of the row that was read, and nothing acted on is null. */
export type KeptColumns = KeptInstants &
  Columns<DeadlineRow, 'ticketId' | 'provinceCode' | 'targetId' | 'startsAt'> & {
    seen: string[]
    acted: (DeadlineRow['acted'] | null)[]
  }

/** All clock events of those tickets column by column, in the order of ticket and event; no data is null. */
export type EventColumns = Columns<Happened, 'ticketId' | 'kind' | 'at'> & {
  data: (Happened['data'] | null)[]
}

export type DeadlinePage = { rows: KeptColumns; events: EventColumns }

/**
 * The open deadlines of these tickets with their clock events. One JSON array a column: rows as objects or arrays of
 * their own take the database and Node many times as long.
 */
export const deadlinePage = async (db: Db, ticketIds: readonly number[]): Promise<DeadlinePage> => {
  const all = (column: string) => db`coalesce(json_agg(${db(column)}), '[]')`
  const ms = (column: string) =>
    db`coalesce(json_agg((date_part('epoch', ${db(column)}) * 1000)::bigint), '[]')`
  const said = (column: string) => db`coalesce(json_agg(nullif(${db(column)}, '{}')), '[]')`
  const ids = db`${asArray(ticketIds)}::bigint[]`
  const [row] = await db<DeadlinePage[]>`
    select (select json_build_object('ticketId', ${all('ticket_id')}, 'seen', ${all('seen')},
        'provinceCode', ${all('province_code')}, 'targetId', ${all('target_id')}, 'startsAt', ${ms('starts_at')},
        'acceptDueAt', ${ms('accept_due_at')}, 'dueAt', ${ms('due_at')}, 'acceptWarnAt', ${ms('accept_warn_at')},
        'warnAt', ${ms('warn_at')}, 'escalateAt', ${ms('escalate_at')}, 'nextKind', ${all('next_kind')},
        'nextAt', ${ms('next_at')}, 'acted', ${said('acted')})
      from (select xmin::text as seen, d.* from deadlines d where ticket_id = any(${ids}) and open order by ticket_id) page) as rows,
      (select json_build_object('ticketId', ${all('ticket_id')}, 'kind', ${all('kind')}, 'at', ${ms('at')},
        'data', ${said('data')})
      from (select * from clock_events where ticket_id = any(${ids}) order by ticket_id, id) page) as events`
  return row!
}

export type NewDeadlines = KeptInstants & Pick<KeptColumns, 'ticketId' | 'seen'>

/** Milliseconds to wait for a row that a verb holds: longer than most take, shorter than a deadlock is looked for. */
const patience = '100'

/** Writes many deadlines, but not the rows that have changed since they were read. Fails when a verb holds one of them. */
export const saveAnew = (db: Db, anew: NewDeadlines) => db`
  with waiting as materialized (select set_config('lock_timeout', ${patience}, true))
  update deadlines d set ${columnsAnew(db)}
  from waiting, ${rowsAnew(db, anew)} where ${isSeen(db, anew)}`

/** The same, but without the rows that a verb holds: locking them first costs half as much again. */
export const saveFree = (db: Db, anew: NewDeadlines) => db`
  with free as materialized (
    select a.* from deadlines d, ${rowsAnew(db, anew)} where ${isSeen(db, anew)} for no key update of d skip locked
  )
  update deadlines d set ${columnsAnew(db)} from free a where d.ticket_id = a.ticket_id`

// Between the first and the last as well, or the database may read the whole table for every batch.
const isSeen = (db: Db, { ticketId }: NewDeadlines) => db`
  d.ticket_id between ${ticketId[0]!} and ${ticketId.at(-1)!} and d.ticket_id = a.ticket_id and d.xmin = a.seen`

const columnsAnew = (db: Db) => db`
  accept_due_at = to_timestamp(accept_due / 1000), due_at = to_timestamp(due / 1000),
  accept_warn_at = to_timestamp(accept_warn / 1000), warn_at = to_timestamp(warn / 1000),
  escalate_at = to_timestamp(escalate / 1000), next_kind = a.kind, next_at = to_timestamp(next / 1000)`

const rowsAnew = (db: Db, anew: NewDeadlines) => db`
  unnest(${asArray(anew.ticketId)}::bigint[], ${asArray(anew.seen)}::xid[],
    ${asArray(anew.acceptDueAt)}::float8[], ${asArray(anew.dueAt)}::float8[],
    ${asArray(anew.acceptWarnAt)}::float8[], ${asArray(anew.warnAt)}::float8[],
    ${asArray(anew.escalateAt)}::float8[], ${asArray(anew.nextKind)}::text[],
    ${asArray(anew.nextAt)}::float8[])
  as a (ticket_id, seen, accept_due, due, accept_warn, warn, escalate, kind, next)`

/** An array literal of numbers and plain words: the driver would quote each element by itself. */
const asArray = (values: readonly (number | string | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`

/** Long enough for a verb to end. */
export const waitAMoment = (db: Db) => db`select pg_sleep(0.25)`
