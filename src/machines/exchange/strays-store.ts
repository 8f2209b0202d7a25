import type { StrayRow } from '../../../db/schema/exchange.ts'
import type { Db } from '../../platform/database.ts'
import { ordinary } from '../open311/ordinary.ts'

/* SQL: what is found again is joined to its link in one statement. */

export type Stray = Omit<StrayRow, 'partnerId'>
type Found = Pick<StrayRow, 'partnerId' | 'theirReference'> & { reference: string; now: Date }

/** Whether it is a ticket that was sent there, and whose answer was lost on the way. */
export const joinFound = async (
  db: Db,
  { partnerId, reference, theirReference, now }: Found,
): Promise<boolean> => {
  const rows = await db`
    update exchange_links l set their_reference = ${theirReference}, error = null, their_status = 'open', sent_at = coalesce(sent_at, ${now})
    from tickets t
    where t.reference = ${reference} and ${ordinary(db)} and l.ticket_id = t.id and l.partner_id = ${partnerId} and l.their_reference is null
    returning l.id`
  return rows.length > 0
}

export const saveStray = (db: Db, { partnerId, theirReference, reference, status, seenAt }: StrayRow) => db`
  insert into exchange_strays (partner_id, their_reference, reference, status, seen_at)
  values (${partnerId}, ${theirReference}, ${reference}, ${status}, ${seenAt})
  on conflict (partner_id, their_reference) do update set reference = excluded.reference, status = excluded.status, seen_at = excluded.seen_at`

/** What was not among it this time is known by now, or is there no more. */
export const deleteStraysBefore = (db: Db, partnerId: string, at: Date) =>
  db`delete from exchange_strays where partner_id = ${partnerId} and seen_at < ${at}`

export type StraysAsked = { partnerId: string; after: string; limit: number }

/** By their numbers; one row more than asked for when there is another page. */
export const straysOf = (db: Db, { partnerId, after, limit }: StraysAsked) => db<Stray[]>`
  select their_reference, reference, status, seen_at from exchange_strays
  where partner_id = ${partnerId} and their_reference > ${after} order by their_reference limit ${limit + 1}`
