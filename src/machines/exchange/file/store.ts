import type { EventRow } from '../../../../db/schema/events.ts'
import type { LinkRow, PartnerRow } from '../../../../db/schema/exchange.ts'
import type { TicketRow } from '../../../../db/schema/tickets.ts'
import type { Db } from '../../../platform/database.ts'
import { answerGiven } from '../../open311/answered.ts'
import { ordinary } from '../../open311/ordinary.ts'

/* SQL: what goes into a file is chosen by several tables at once, and nothing sealed is among it. */

export type Times = Pick<PartnerRow, 'kind' | 'fileAt' | 'takenAt' | 'madeAt'>

export const timesOf = async (db: Db, partnerId: string): Promise<Times> => {
  const [row] = await db<Times[]>`
    select kind, file_at, taken_at, made_at from exchange_partners where id = ${partnerId}`
  return row!
}

export const insertArrival = (
  db: Db,
  {
    partnerId,
    theirReference,
    ticketId,
    at,
  }: { partnerId: string; theirReference: string; ticketId: number; at: Date },
) => db`
  insert into exchange_arrivals (partner_id, their_reference, ticket_id, at)
  values (${partnerId}, ${theirReference}, ${ticketId}, ${at}) on conflict do nothing`

/** Our reference of what they call so. */
export const arrivedAs = async (
  db: Db,
  partnerId: string,
  theirReference: string,
): Promise<string | null> => {
  const [row] = await db<Pick<TicketRow, 'reference'>[]>`
    select t.reference from exchange_arrivals a join tickets t on t.id = a.ticket_id
    where a.partner_id = ${partnerId} and a.their_reference = ${theirReference} and ${ordinary(db)}`
  return row?.reference ?? null
}

export type Asked = { partnerId: string; since: Date; limit: number }

export type Word = Pick<EventRow, 'id'> & { theirReference: string; word: string | null }

/** What was said to the residents of what they sent, and that it was accepted, since then in its order. */
export const wordsSince = (db: Db, { partnerId, staffId, since, limit }: Asked & { staffId: string }) => db<
  Word[]
>`
  select e.id, a.their_reference, case when e.type = 'ticket.noted' then e.data->>'text' end as word
  from exchange_arrivals a join tickets t on t.id = a.ticket_id join ticket_events e on e.ticket_id = t.id
  where a.partner_id = ${partnerId} and e.at >= ${since}
    and e.actor <> ${`staff:${staffId}`} and ${ordinary(db)}
    and (e.type = 'ticket.accepted' or (e.type = 'ticket.noted' and (e.data->>'public')::boolean))
  order by e.id limit ${limit}`

export type Standing = Pick<TicketRow, 'reference' | 'status' | 'publicAnswer'> & {
  theirReference: string
  answer: string | null
}

/** How what they sent stands here, of what changed since then. */
export const standingSince = (db: Db, { partnerId, since, limit }: Asked) => db<Standing[]>`
  select a.their_reference, t.reference, t.status, t.public_answer, ${answerGiven(db)} as answer
  from exchange_arrivals a join tickets t on t.id = a.ticket_id
  where a.partner_id = ${partnerId} and t.updated_at >= ${since} and ${ordinary(db)}
  order by t.updated_at, t.id limit ${limit}`

export type Sent = Pick<LinkRow, 'id' | 'ticketId' | 'theirStatus' | 'theirTurn'>

/** The link of what we call so and sent there. */
export const linkOfOurs = async (db: Db, partnerId: string, reference: string): Promise<Sent | null> => {
  const [row] = await db<Sent[]>`
    select l.id, l.ticket_id, l.their_status, l.their_turn
    from tickets t join exchange_links l on l.ticket_id = t.id and l.partner_id = ${partnerId}
    where t.reference = ${reference} and ${ordinary(db)}`
  return row ?? null
}

export type FilesSeen = { partnerId: string; fileAt: Date; takenAt: Date | null }

/** A file of theirs is in; what ours told that they took in is told no more. */
export const saveFileTaken = (db: Db, { partnerId, fileAt, takenAt }: FilesSeen) => db`
  with ours as (
    update exchange_links l set told_event = greatest(l.told_event, coalesce((
      select max(e.id) from ticket_events e where e.ticket_id = l.ticket_id and e.at < ${takenAt}::timestamptz), 0))
    where l.partner_id = ${partnerId} and l.their_status is distinct from 'closed' and ${takenAt}::timestamptz is not null
  )
  update exchange_partners set file_at = greatest(file_at, ${fileAt}), taken_at = greatest(taken_at, ${takenAt})
  where id = ${partnerId}`
