import type { TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Status } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOf } from '../../tickets/any-of.ts'
import { answerGiven } from './answered.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import { ordinary } from './ordinary.ts'
import { sentMark } from './sent-mark.ts'

/* SQL: what everybody reaches; along the index of the place or the subject asked about, so that a page of the country is as quick as one of a commune. */

export type RequestRow = Pick<
  TicketRow,
  | 'id'
  | 'reference'
  | 'title'
  | 'status'
  | 'categoryCode'
  | 'communeCode'
  | 'provinceCode'
  | 'reportedAt'
  | 'updatedAt'
  | 'resolvedAt'
  | 'closedAt'
  | 'publicAnswer'
  | 'lat'
  | 'lon'
  | 'supporters'
> & { dueAt: Date; agency: string; answer: string | null; mine: boolean; sentAs: string | null }

const columns = (db: Db) => db`
  t.id, t.reference, t.title, t.status, t.category_code, t.commune_code, t.province_code, t.reported_at, t.updated_at,
  t.resolved_at, t.closed_at, t.public_answer, ${answerGiven(db)} as answer, t.lat, t.lon, t.supporters, l.due_at, d.name as agency`

/** What a neighbouring system that sent it calls it; for that one alone. */
const sentAs = (db: Db) => db`substring(t.text from ${sentMark}) as sent_as`

const beside = (db: Db) =>
  db`join deadlines l on l.ticket_id = t.id join departments d on d.id = t.department_id`

export type Listed = Jurisdiction & {
  by: 'reported' | 'updated'
  from: Date
  to: Date
  categories: string[]
  statuses: readonly Status[]
  limit: number
  offset: number
}

const narrowed = (db: Db, { by, from, to, categories, statuses, communeCode }: Listed) => {
  const at = by === 'reported' ? db`t.reported_at` : db`t.updated_at`
  return db`${at} >= ${from} and ${at} < ${to} and ${ordinary(db)} and t.status in ${anyOf(db, statuses)}
    ${communeCode ? db`and t.commune_code = ${communeCode}` : db``}
    ${categories.length > 0 ? db`and t.category_code = any(${categories})` : db``}`
}

const newest = (db: Db, by: Listed['by']) =>
  by === 'reported' ? db`reported_at desc, id desc` : db`updated_at desc, id desc`

const page = (db: Db, listed: Listed, where: ReturnType<Db>, most: number) => db`
  select t.id, t.reported_at, t.updated_at from tickets t where t.published and ${where} and ${narrowed(db, listed)}
  order by ${newest(db, listed.by)} limit ${most}`

/** Each along an index of its own: of the place, else of each subject, else of the country. */
const found = (db: Db, listed: Listed) => {
  const { provinceCode, communeCode, categories, by, limit, offset } = listed
  const most = limit + offset
  if (communeCode) return page(db, listed, db`t.commune_code = ${communeCode}`, most)
  if (provinceCode) return page(db, listed, db`t.province_code = ${provinceCode}`, most)
  if (categories.length === 0 || by === 'updated') return page(db, listed, db`true`, most)
  return db`
    select f.* from unnest(${categories}::text[]) as c(code)
      cross join lateral (${page(db, listed, db`t.category_code = c.code`, most)}) f`
}

/** Published requests, the newest first. */
export const publishedRequests = (db: Db, listed: Listed) => {
  const { by, limit, offset } = listed
  return db<RequestRow[]>`
    with found as materialized (
      select f.id from (${found(db, listed)}) f order by ${newest(db, by)} limit ${limit} offset ${offset}
    )
    select ${columns(db)}, false as mine, null as sent_as from found f join tickets t on t.id = f.id ${beside(db)}
    order by ${by === 'reported' ? db`t.reported_at desc, t.id desc` : db`t.updated_at desc, t.id desc`}`
}

/**
 * The same of those that a program brought, published or not. It reports at the moment in which it brings, so that its own are read
 * along that moment, or along that of their last change: a page and no more, however many it brought.
 */
export const requestsOfClient = (db: Db, clientId: string, listed: Listed) => {
  const { by, from, to, provinceCode, limit, offset } = listed
  const own =
    by === 'reported'
      ? db`client_tickets c join tickets t on t.id = c.ticket_id and c.client_id = ${clientId} and c.at >= ${from} and c.at < ${to}`
      : db`tickets t`
  return db<RequestRow[]>`
    select ${columns(db)}, true as mine, ${sentAs(db)} from ${own} ${beside(db)}
    where t.brought_by = ${clientId} and ${narrowed(db, listed)}
      and (${provinceCode}::text is null or t.province_code = ${provinceCode})
    order by ${by === 'reported' ? db`c.at desc, c.ticket_id desc` : db`t.updated_at desc, t.id desc`}
    limit ${limit + offset}`
}

/** Those of these references that are published, or that the program brought. */
export const requestsNamed = (
  db: Db,
  { references, clientId }: { references: string[]; clientId: string | null },
) => db<RequestRow[]>`
  select * from (
    select ${columns(db)}, t.published, ${sentAs(db)},
      coalesce(t.brought_by = ${clientId}, false) as mine
    from tickets t ${beside(db)} where t.reference = any(${references}) and ${ordinary(db)}
  ) named where published or mine order by id desc`

export type Brought = { clientId: string; ticketId: number; digest: string; at: Date }

/** The program does not see the ticket itself. */
export const insertBrought = (db: Db, { clientId, ticketId, digest, at }: Brought) => beyondSight(db)`
  with brought as (
    insert into client_tickets (client_id, ticket_id, digest, at) values (${clientId}, ${ticketId}, ${digest}, ${at})
    on conflict (ticket_id) do nothing returning ticket_id
  )
  update tickets t set brought_by = ${clientId} from brought b where t.id = b.ticket_id`

/** What the program sent in the same words since then: who heard no answer sends again, and has no key to say so. */
export const broughtSince = async (
  db: Db,
  { clientId, digest, since }: { clientId: string; digest: string; since: Date },
): Promise<{ reference: string; ticketId: number } | null> => {
  const [row] = await db<{ reference: string; ticketId: number }[]>`
    select t.reference, c.ticket_id from client_tickets c join tickets t on t.id = c.ticket_id
    where c.client_id = ${clientId} and c.digest = ${digest} and c.at > ${since} order by c.at desc limit 1`
  return row ?? null
}

/** Two requests of the same words, one after the other. */
export const lockWords = (db: Db, name: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`
