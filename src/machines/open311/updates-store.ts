import type { EventRow } from '../../../db/schema/events.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import type { Status } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { answerGiven } from './answered.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import { ordinary } from './ordinary.ts'

/* SQL: what everybody reaches; along the index of the place asked about, as the requests themselves. */

export type UpdateRow = Pick<EventRow, 'id' | 'at'> &
  Pick<TicketRow, 'reference' | 'publicAnswer'> & {
    status: Status
    /** With the step that gave it, as long as it stands. */
    answer: string | null
    /** A picture of what was answered, and whether everybody may see it. */
    picture: number | null
    published: boolean | null
    /** A word on progress; of tickets that the program brought alone. */
    word: string | null
  }

export type UpdatesListed = Jurisdiction & {
  from: Date
  to: Date
  limit: number
  offset: number
  after: Place | null
  /** The program behind the key, which is not told what it told us. */
  clientId: string | null
}

/** Where a page ended: a ticket, and when it changed last, in microseconds. */
export type Place = { micros: number; id: number }

/**
 * A page of requests, by when each changed last, the published and those that the program brought: whatever happened within the span
 * happened to one that changed since, and no list of all that ever happened is read for it. What changes while somebody reads on
 * moves ahead of where they are, and is read there.
 */
export const changedRequests = (db: Db, listed: UpdatesListed) => {
  const { clientId, limit, offset } = listed
  const own = clientId === null ? db`` : db`union ${changed(db, db`t.brought_by = ${clientId}`, listed)}`
  return db<Place[]>`
    select id, (extract(epoch from updated_at) * 1000000)::bigint as micros
    from (${changed(db, db`t.published`, listed)} ${own}) fresh
    order by updated_at, id limit ${limit} offset ${offset}`
}

const changed = (
  db: Db,
  which: ReturnType<Db>,
  { provinceCode, communeCode, from, after, limit, offset }: UpdatesListed,
) => {
  const ofProvince = provinceCode ? db`t.province_code = ${provinceCode}` : db`true`
  const place = communeCode ? db`t.commune_code = ${communeCode}` : ofProvince
  const beyond = after
    ? db`and (t.updated_at, t.id) > ('epoch'::timestamptz + ${after.micros}::float8 * interval '1 microsecond', ${after.id})`
    : db``
  return db`(
    select t.id, t.updated_at from tickets t where ${which} and t.updated_at >= ${from} and ${ordinary(db)} and ${place} ${beyond}
    order by t.updated_at, t.id limit ${limit + offset})`
}

const told = [
  'ticket.accepted',
  'ticket.resolved',
  'ticket.refused',
  'ticket.reopened',
  'ticket.closed',
  'ticket.withdrawn',
  'ticket.merged',
]
const answering = ['ticket.resolved', 'ticket.refused']

/** An answer that waited, or that was put into other words, is told once more when the public may read it. */
const letOut = (db: Db) => db`
  e.type = 'ticket.answer-published' and ((e.data->>'waited')::boolean or e.data->>'was' <> e.data->>'became')`

/** What happened to these within the span, in its order; the words on progress to those alone that the program brought. */
export const updatesOf = (db: Db, ids: number[], { from, to, clientId }: UpdatesListed) => db<UpdateRow[]>`
  select e.id, e.at, e.status, t.reference, t.public_answer,
    case when e.type = any(${answering}) and coalesce(e.data->>'answer', e.data->>'reason') = ${answerGiven(db)}
      or ${letOut(db)} then ${answerGiven(db)} end as answer,
    case when e.type = 'ticket.noted' then e.data->>'text' end as word, a.id as picture, a.published
  from tickets t join ticket_events e on e.ticket_id = t.id
    left join lateral (
      select a.id, a.published from attachments a
      where e.type = 'ticket.resolved' and a.ticket_id = t.id and a.purpose = 'proof' and a.media_type like 'image/%' and not a.held
        and a.created_at <= e.at and ((t.published and a.published) or t.brought_by = ${clientId})
      order by a.published desc, a.id desc limit 1) a on true
  where t.id = any(${ids}::bigint[]) and ${ordinary(db)} and (t.published or t.brought_by = ${clientId})
    and e.at >= ${from} and e.at < ${to} and e.status is not null
    and (${clientId}::text is null or e.actor <> 'staff:' || ${clientId})
    and (e.type = any(${told}) or ${letOut(db)}
      or (e.type = 'ticket.noted' and (e.data->>'public')::boolean and t.brought_by = ${clientId}))
  order by e.at, e.id`

export const isBroughtBy = async (db: Db, ticketId: number, clientId: string): Promise<boolean> => {
  const rows = await db`
    select from tickets t where t.id = ${ticketId} and t.brought_by = ${clientId} and ${ordinary(db)}`
  return rows.length > 0
}

/** The newest that this program did to the ticket in these words; of words erased meanwhile, the newest at all. */
export const eventOf = async (
  db: Db,
  { ticketId, clientId, description }: { ticketId: number; clientId: string; description: string },
): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${ticketId} and actor = ${`staff:${clientId}`}
    order by coalesce(data->>'text', data->>'answer', data->>'why') = ${description} desc nulls last, id desc limit 1`
  return row?.id ?? null
}
