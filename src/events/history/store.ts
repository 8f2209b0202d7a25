import type { dailyRoots, EventRow, unkeyedChains } from '../../../db/schema/events.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { Root } from './root.ts'

/* SQL: a million rows are read by pages of an index, and heads are put together where they lie. */

/** A row of a chain with what it is held against; `asUnkeyed` is what its link covered before there was a key. */
export type ChainRow = Omit<EventRow, 'at' | 'data' | 'dispatchedAt' | 'seq'> & {
  data: Record<string, unknown>
  micros: string
  asUnkeyed: string | null
  reference: TicketRow['reference'] | null
  ticketVersion: TicketRow['version'] | null
  /** Whether the ticket stands now as this row left it; nothing of a row that says nothing of it. */
  isAsLeft: boolean | null
  text: TicketRow['text'] | null
}

const chainRows = (db: Db) => db`
  select e.id, e.ticket_id, e.subject, e.type, e.actor, e.data, e.audience, e.version, e.lane, e.status, e.department_id, e.officer_id,
    e.hash, e.key, e.written, e.digest, e.salt, e.erased, (extract(epoch from e.at) * 1000000)::bigint::text as micros,
    case when e.key is null then (
      jsonb_build_array(e.subject, e.type, e.actor, e.data, (extract(epoch from e.at) * 1000000)::bigint)
      || case when e.version is null then '[]'::jsonb else jsonb_build_array(e.version) end)::text end as as_unkeyed,
    t.reference, t.version as ticket_version,
    case when e.lane is not null then (t.lane, t.status, t.department_id, t.officer_id)
      is not distinct from (e.lane, e.status, e.department_id, e.officer_id) end as is_as_left,
    case when e.type = 'ticket.opened' then t.text end as text
  from ticket_events e left join tickets t on t.id = e.ticket_id`

export type Place = Pick<EventRow, 'subject' | 'id'>

/** The rows of every chain, chain by chain. */
export const chainPage = (db: Db, after: Place, limit: number) => db<ChainRow[]>`
  ${chainRows(db)} where (e.subject, e.id) > (${after.subject}, ${after.id}) order by e.subject, e.id limit ${limit}`

export const chainOf = (db: Db, subject: string) => db<ChainRow[]>`
  ${chainRows(db)} where e.subject = ${subject} order by e.id`

export const newestTicket = async (db: Db): Promise<number> => {
  const [row] = await db<{ id: number }[]>`select coalesce(max(id), 0) as id from tickets`
  return row!.id
}

/** Tickets of these numbers that nothing is told of. */
export const untoldTickets = (db: Db, after: number, until: number) => db<
  Pick<TicketRow, 'id' | 'reference'>[]
>`
  select id, reference from tickets t where id > ${after} and id <= ${until}
    and not exists (select from ticket_events e where e.ticket_id = t.id)`

/** The first number that screens were told of since there is a key, and the newest. */
export const toldSpan = async (db: Db, unkeyedUntil: number) => {
  const [row] = await db<{ first: number | null; newest: number | null }[]>`
    select (select seq from ticket_events where id > ${unkeyedUntil} and seq is not null order by id limit 1) as first,
      (select max(seq) from ticket_events) as newest`
  return row!
}

/** Rows after whose number one is missing: the relay gives them without a gap. */
export const toldGaps = (db: Db, from: number, until: number) => db<Place[]>`
  select subject, id from (
    select subject, id, seq, lead(seq) over (order by seq) as next from ticket_events where seq between ${from} and ${until}
  ) told where next > seq + 1`

export type RootRow = typeof dailyRoots.$inferSelect
export type UnkeyedRow = typeof unkeyedChains.$inferSelect

export const allRoots = (db: Db) => db<RootRow[]>`
  select day::text, chains, root, made_at, until_id, mac, key from daily_roots order by day`

export const unkeyedRoot = async (db: Db): Promise<UnkeyedRow | null> => {
  const [row] = await db<UnkeyedRow[]>`select * from unkeyed_chains`
  return row ?? null
}

export const keyUnkeyedRoot = (db: Db, { mac, key }: { mac: Uint8Array; key: string }) =>
  db`update unkeyed_chains set mac = ${mac}, key = ${key} where mac is null`

/** The root of one day, over the newest link of each chain that moved on it. */
export const rootOf = async (
  db: Db,
  { day, from, until }: { day: string; from: Date; until: Date },
): Promise<Root> => {
  const [row] = await db<Omit<Root, 'day'>[]>`
    select newest.id as until_id, heads.* from (select coalesce(max(id), 0) as id from ticket_events) newest, lateral (
      select count(*) as chains, encode(sha256(coalesce(string_agg(hash, ''::bytea order by subject), ''::bytea)), 'hex') as root
      from (
        select distinct on (subject) subject, hash from ticket_events e
        where at >= ${from} and at < ${until} and e.id <= newest.id order by subject, e.id desc
      ) each
    ) heads`
  return { day, ...row! }
}

export type NewRoot = Root & { mac: Uint8Array; key: string; now: Date }

export const insertRoot = async (db: Db, { day, chains, root, untilId, mac, key, now }: NewRoot) => {
  const rows = await db`
    insert into daily_roots (day, chains, root, made_at, until_id, mac, key)
    values (${day}::date, ${chains}, decode(${root}, 'hex'), ${now}, ${untilId}, ${mac}, ${key})
    on conflict (day) do nothing returning day`
  return rows.length === 1
}

export const lastSealed = async (db: Db): Promise<string | null> => {
  const [row] = await db<{ day: string | null }[]>`select max(day)::text as day from daily_roots`
  return row!.day
}

type Written = Pick<EventRow, 'id' | 'type' | 'hash' | 'digest'> & { data: Record<string, unknown> }

/** What was written about these tickets and is not erased yet. */
export const writtenOf = (db: Db, ticketIds: number[]) => db<Written[]>`
  select id, type, hash, digest, data from ticket_events where ticket_id = any(${ticketIds}) and erased is null order by id`

export type Blank = { id: number; data: Record<string, unknown>; erased: string }

/** The salt goes with the words. */
export const blankEvents = (db: Db, rows: Blank[]) => db`
  update ticket_events e set data = x.data, salt = null, erased = decode(x.erased, 'hex')
  from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(id bigint, data jsonb, erased text)
  where e.id = x.id and e.erased is null`
