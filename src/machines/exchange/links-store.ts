import type { EventRow } from '../../../db/schema/events.ts'
import type { LinkRow } from '../../../db/schema/exchange.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { openStatuses } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOf } from '../../tickets/any-of.ts'
import { mostMedia } from '../open311/input.ts'
import { ordinary } from '../open311/ordinary.ts'

/* SQL: what goes out is chosen by two tables at once, and nothing sealed is among it. */

export type ToSend = Pick<
  TicketRow,
  'id' | 'reference' | 'text' | 'address' | 'categoryCode' | 'communeCode' | 'lat' | 'lon'
> &
  Pick<LinkRow, 'attempts' | 'token'> & { madeAt: Date; pictures: number[] }

export type ToSendAsked = { partnerId: string; departmentId: number; now: Date; limit: number }

/** Of `attachments a`: what can be shown to whoever handles the ticket there; who else sent one is for staff here to judge. */
const isPicture = (db: Db) => db`a.media_type like 'image/%' and not a.held and not a.kept_from_reporter`

/** What lies with the department that stands in for it, and was not taken there yet; what was tried least first. */
export const ticketsToSend = (db: Db, { partnerId, departmentId, now, limit }: ToSendAsked) => db<ToSend[]>`
  select t.id, t.reference, t.text, t.address, t.category_code, t.commune_code, t.lat, t.lon, coalesce(l.attempts, 0) as attempts,
    l.token, coalesce(l.made_at, ${now}) as made_at,
    array(
      select a.id from attachments a where a.ticket_id = t.id and a.purpose = 'report' and ${isPicture(db)}
        and a.created_at <= coalesce(l.made_at, ${now}) order by a.id limit ${mostMedia}) as pictures
  from tickets t left join exchange_links l on l.ticket_id = t.id and l.partner_id = ${partnerId}
  where t.department_id = ${departmentId} and t.status in ${anyOf(db, openStatuses)} and ${ordinary(db)}
    and (l.id is null or (l.their_reference is null and l.next_at <= ${now}))
  order by attempts, t.id limit ${limit}`

/** Before it is sent, so that whoever dies meanwhile knows that it may be there. */
export const beginLink = (
  db: Db,
  { partnerId, ticketId, now }: { partnerId: string; ticketId: number; now: Date },
) => db`
  insert into exchange_links (partner_id, ticket_id, attempts, next_at, made_at, told_event)
  values (${partnerId}, ${ticketId}, 1, ${now}, ${now},
    (select coalesce(max(id), 0) from ticket_events where ticket_id = ${ticketId}))
  on conflict (partner_id, ticket_id) do update set attempts = exchange_links.attempts + 1`

export type Taken = {
  partnerId: string
  ticketId: number
  reference: string | null
  token: string | null
  now: Date
}

export const saveTaken = (db: Db, { partnerId, ticketId, reference, token, now }: Taken) => db`
  update exchange_links set their_reference = ${reference}, token = ${token}, error = null, their_status = 'open',
    sent_at = coalesce(sent_at, ${now})
  where partner_id = ${partnerId} and ticket_id = ${ticketId}`

export const saveNotTaken = (
  db: Db,
  {
    partnerId,
    ticketId,
    error,
    nextAt,
  }: { partnerId: string; ticketId: number; error: string; nextAt: Date },
) => db`
  update exchange_links set error = ${error}, next_at = ${nextAt} where partner_id = ${partnerId} and ticket_id = ${ticketId}`

export type AskingAgain = { linkId: number; partnerId: string; departmentId: number; now: Date }

/** What they do not know any more goes there anew, where it lies with them still; their id of it is forgotten. */
export const askLinkAgain = async (
  db: Db,
  { linkId, partnerId, departmentId, now }: AskingAgain,
): Promise<boolean> => {
  const rows = await db`
    update exchange_links l set next_at = ${now}, seen_at = null,
      their_reference = case when anew then null else their_reference end,
      token = case when anew then null else token end,
      their_status = case when anew then null else their_status end
    from (
      select l.id, coalesce(l.their_status = 'missing', false) and t.department_id = ${departmentId}
        and t.status in ${anyOf(db, openStatuses)} as anew
      from exchange_links l join tickets t on t.id = l.ticket_id
      where l.id = ${linkId} and l.partner_id = ${partnerId} and ${ordinary(db)}
    ) one where l.id = one.id returning l.id`
  return rows.length > 0
}

type Whose = { partnerId: string; departmentId: number }

/** Links that are not over: of what is open there by its index, of what is open here by that of the department. */
const live = (db: Db, { partnerId, departmentId }: Whose) => db`(
  select l.* from exchange_links l where l.partner_id = ${partnerId} and l.their_status is distinct from 'closed'
  union
  select l.* from tickets t join exchange_links l on l.ticket_id = t.id and l.partner_id = ${partnerId}
  where t.department_id = ${departmentId} and t.status in ${anyOf(db, openStatuses)})`

export type ToTell = Pick<EventRow, 'id' | 'type' | 'data'> &
  Pick<TicketRow, 'reference'> & { at: Date; linkId: number; theirReference: string; picture: number | null }

/** What happened here to what they have, since they were told last: added to (in words or a picture), withdrawn, merged, opened again, taken from them. */
export const eventsToTell = (
  db: Db,
  { partnerId, staffId, departmentId, limit }: Whose & { staffId: string; limit: number },
) => db<ToTell[]>`
  select e.id, e.type, e.at, e.data, t.reference, l.id as link_id, l.their_reference, a.id as picture
  from ${live(db, { partnerId, departmentId })} l join tickets t on t.id = l.ticket_id
    join ticket_events e on e.ticket_id = l.ticket_id and e.id > l.told_event
    left join attachments a on e.type = 'ticket.attached' and a.id = (e.data->>'attachmentId')::bigint and a.purpose = 'report'
      and ${isPicture(db)}
  where l.their_reference is not null and ${ordinary(db)} and e.actor <> ${`staff:${staffId}`}
    and (e.type in ('ticket.withdrawn', 'ticket.merged', 'ticket.reopened')
      or ((e.type = 'ticket.replied' or a.id is not null) and t.department_id = ${departmentId})
      or (e.type = 'ticket.forwarded' and (e.data->>'from')::int = ${departmentId}))
  order by e.id limit ${limit}`

export const saveTold = (db: Db, linkId: number, eventId: number) =>
  db`update exchange_links set told_event = ${eventId} where id = ${linkId}`

export type ToAsk = Pick<LinkRow, 'id' | 'ticketId' | 'theirStatus' | 'theirTurn'> & {
  theirReference: string
}

export type Asking = Whose & { all: { since: Date; now: Date } | null; limit: number }

/** Those that are not over, those looked at longest ago first; of `all`, whatever was made since then. */
export const linksToAsk = (db: Db, { partnerId, departmentId, all, limit }: Asking) => db<ToAsk[]>`
  select l.id, l.ticket_id, l.their_reference, l.their_status, l.their_turn
  from ${all ? db`exchange_links` : live(db, { partnerId, departmentId })} l join tickets t on t.id = l.ticket_id
  where l.partner_id = ${partnerId} and l.their_reference is not null and ${ordinary(db)}
    ${all ? db`and l.made_at >= ${all.since} and (l.seen_at is null or l.seen_at < ${all.now})` : db``}
  order by l.seen_at nulls first, l.id limit ${limit}`

export type Looked = Pick<LinkRow, 'id' | 'theirStatus' | 'theirTurn'> & { now: Date }

export const saveLooked = (db: Db, { id, theirStatus, theirTurn, now }: Looked) => db`
  update exchange_links set their_status = ${theirStatus}, their_turn = ${theirTurn}, seen_at = ${now} where id = ${id}`

export const linksNamed = (db: Db, partnerId: string, references: string[]) => db<
  { ticketId: number; theirReference: string }[]
>`
  select ticket_id, their_reference from exchange_links
  where partner_id = ${partnerId} and their_reference = any(${references})`

export type Difference = Pick<
  LinkRow,
  'id' | 'ticketId' | 'theirReference' | 'error' | 'attempts' | 'sentAt' | 'seenAt'
> &
  Pick<TicketRow, 'reference' | 'status'> & {
    what: 'not-taken' | 'missing-there' | 'closed-there' | 'closed-here'
  }

/** Where the two sides differ, as they were seen last; the oldest first, and one row more than asked for when there is another page. */
export const differencesOf = (
  db: Db,
  { partnerId, departmentId, after, limit }: Whose & { after: number; limit: number },
) => db<Difference[]>`
  select * from (
    select l.id, l.ticket_id, t.reference, t.status, l.their_reference, l.error, l.attempts, l.sent_at, l.seen_at,
      case
        when l.their_reference is null and t.status in ${anyOf(db, openStatuses)} and t.department_id = ${departmentId} then 'not-taken'
        when l.their_reference is null then null
        when l.their_status = 'missing' and t.status in ${anyOf(db, openStatuses)} then 'missing-there'
        when l.their_status = 'closed' and t.status in ${anyOf(db, openStatuses)} then 'closed-there'
        when l.their_status = 'open' and t.status not in ${anyOf(db, openStatuses)} then 'closed-here'
      end as what
    from ${live(db, { partnerId, departmentId })} l join tickets t on t.id = l.ticket_id
    where l.id > ${after} and ${ordinary(db)}
  ) two where what is not null order by id limit ${limit + 1}`
