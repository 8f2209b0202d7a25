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
    /** A word on progress; of tickets that the program brought alone. */
    word: string | null
  }

export type UpdatesListed = Jurisdiction & {
  from: Date
  to: Date
  limit: number
  offset: number
  /** The program behind the key, which is not told what it told us. */
  clientId: string | null
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

const columns = (db: Db) => db`
  e.id, e.at, e.status, t.reference, t.public_answer,
  case when e.type in ('ticket.resolved', 'ticket.refused') and coalesce(e.data->>'answer', e.data->>'reason') = ${answerGiven(db)}
    then ${answerGiven(db)} end as answer`

const within = (db: Db, { from, to, clientId }: UpdatesListed) => db`
  e.at >= ${from} and e.at < ${to} and e.status is not null
    and (${clientId}::text is null or e.actor <> 'staff:' || ${clientId})`

/**
 * What became of published requests. A page is one of requests, by when each changed last: whatever happened within the span
 * happened to one that changed since, and no list of all that ever happened is read for it.
 */
export const publishedUpdates = (db: Db, listed: UpdatesListed) => {
  const { provinceCode, communeCode, from, limit, offset } = listed
  const ofProvince = provinceCode ? db`t.province_code = ${provinceCode}` : db`true`
  const place = communeCode ? db`t.commune_code = ${communeCode}` : ofProvince
  return db<UpdateRow[]>`
    with fresh as materialized (
      select t.id from tickets t where t.published and t.updated_at >= ${from} and ${ordinary(db)} and ${place}
      order by t.updated_at, t.id limit ${limit} offset ${offset}
    )
    select ${columns(db)}, null as word from fresh f join tickets t on t.id = f.id
      join ticket_events e on e.ticket_id = t.id and e.type = any(${told})
    where ${within(db, listed)} order by e.at, e.id`
}

/** The same of those that a program brought, with the words on progress that their reporters read. */
export const updatesOfClient = (db: Db, clientId: string, listed: UpdatesListed) => {
  const { provinceCode, communeCode, limit, offset } = listed
  return db<UpdateRow[]>`
    select ${columns(db)}, case when e.type = 'ticket.noted' then e.data->>'text' end as word
    from client_tickets c join tickets t on t.id = c.ticket_id join ticket_events e on e.ticket_id = t.id
    where c.client_id = ${clientId} and ${ordinary(db)} and ${within(db, listed)}
      and (e.type = any(${told}) or (e.type = 'ticket.noted' and (e.data->>'public')::boolean))
      and (${provinceCode}::text is null or t.province_code = ${provinceCode})
      and (${communeCode}::text is null or t.commune_code = ${communeCode})
    order by e.at, e.id limit ${limit} offset ${offset}`
}

export const isBroughtBy = async (db: Db, ticketId: number, clientId: string): Promise<boolean> => {
  const rows = await db`
    select from client_tickets c join tickets t on t.id = c.ticket_id
    where c.ticket_id = ${ticketId} and c.client_id = ${clientId} and ${ordinary(db)}`
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
