import { lockOfSender } from '../../../db/locks.ts'
import type { FollowRequestRow } from '../../../db/schema/intake.ts'
import type { Db } from '../../platform/database.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { capsOn, dayBefore, guessesADay, mostTries } from './caps.ts'

/* SQL: residents reach it; a request is counted and kept in one statement. */

/** Whoever asks for this contact now is alone with it until the transaction ends, so that its requests can be counted. */
export const lockContact = (db: Db, address: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfSender(mailboxOf(address))}, 0))`

export type NewRequest = Pick<
  FollowRequestRow,
  'key' | 'ticketId' | 'channel' | 'purpose' | 'address' | 'language' | 'createdAt' | 'expiresAt'
>

/**
 * False where this contact or this ticket was asked for too often in the last hour or day, where too many codes were guessed at, or the
 * number wants no messages.
 */
export const insertRequest = async (
  db: Db,
  { key, ticketId, channel, purpose, address, language, createdAt, expiresAt }: NewRequest,
): Promise<boolean> => {
  const { anHour, aDay, guesses } = capsOn(purpose, createdAt)
  const few = (most: 'perContact' | 'perTicket') => db`
    count(*) filter (where created_at > ${anHour.since}) < ${anHour[most]} and count(*) < ${aDay[most]}`
  const rows = await db`
    insert into follow_requests (key, ticket_id, channel, purpose, address, language, created_at, expires_at)
    select ${key}, ${ticketId}, ${channel}, ${purpose}, ${address}, ${language}, ${createdAt}, ${expiresAt}
    where (select ${few('perContact')} and coalesce(sum(tries), 0) < ${guessesADay}
        from follow_requests where lower(address) = ${mailboxOf(address)} and created_at > ${aDay.since})
      and (select ${few('perTicket')} and coalesce(sum(tries), 0) < ${guesses}
        from follow_requests where ticket_id = ${ticketId} and purpose = ${purpose} and created_at > ${aDay.since})
      and not exists (select from reporters where phone = ${address} and stopped_at is not null)
    returning id`
  return rows.length === 1
}

/** Its code may still be tried: not too late, and not guessed at too often, nor others to the same address or about the same ticket of one's own. */
export const stillTried = (db: Db, now: Date) => db`
  q.tries < ${mostTries} and q.expires_at > ${now}
  and (select sum(o.tries) from follow_requests o
    where lower(o.address) = lower(q.address) and o.created_at > ${dayBefore(now)}) < ${guessesADay}
  and (q.purpose = 'follow' or (select sum(o.tries) from follow_requests o
    where o.ticket_id = q.ticket_id and o.purpose = q.purpose and o.created_at > ${dayBefore(now)}) < ${guessesADay})`

export type GuessedAt = Pick<FollowRequestRow, 'channel' | 'address' | 'language'> & { provinceCode: string }

/** Of these, the addresses whose code was tried for the last time just now, where no other of theirs was that day. */
export const justGuessedAt = (db: Db, ids: number[], now: Date) => db<GuessedAt[]>`
  select distinct on (lower(q.address)) q.channel, q.address, q.language, t.province_code
  from follow_requests q join tickets t on t.id = q.ticket_id
  where q.id = any(${ids}) and q.tries = ${mostTries} and not exists (select from follow_requests o
    where lower(o.address) = lower(q.address) and o.created_at > ${dayBefore(now)}
      and o.tries = ${mostTries} and o.id <> all(${ids}))`

export type Request = Pick<FollowRequestRow, 'id' | 'channel' | 'address' | 'language' | 'confirmedAt'> & {
  /** Of the ticket, or of the one that it was merged into. */
  reference: string
}

/** Counts a try of its code, and what may be confirmed by it; nothing once it is too late or was tried too often. */
export const countTry = (db: Db, { key, now }: { key: string; now: Date }) => db<Request[]>`
  with tried as (
    update follow_requests q set tries = tries + 1
    where key = ${key} and purpose = 'follow' and ${stillTried(db, now)}
    returning id, ticket_id, channel, address, language, confirmed_at
  )
  select r.id, r.channel, r.address, r.language, r.confirmed_at, coalesce(m.reference, t.reference) as reference
  from tried r join tickets t on t.id = r.ticket_id left join tickets m on m.id = t.merged_into
  order by r.id`

/** False when it was confirmed before. */
export const markConfirmed = async (db: Db, id: number, now: Date): Promise<boolean> => {
  const rows = await db`
    update follow_requests set confirmed_at = ${now} where id = ${id} and confirmed_at is null returning id`
  return rows.length === 1
}

export const forgetRequests = (db: Db, address: string) =>
  db`delete from follow_requests where lower(address) = ${mailboxOf(address)}`

export const forgetRequestsBefore = (db: Db, before: Date) =>
  db`delete from follow_requests where created_at < ${before}`
