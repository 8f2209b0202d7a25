import { lockOfSender } from '../../../db/locks.ts'
import type { FollowRequestRow } from '../../../db/schema/intake.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: residents reach it; a request is counted and kept in one statement. */

/** Whoever asks for this contact now is alone with it until the transaction ends, so that its requests can be counted. */
export const lockContact = (db: Db, address: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfSender(address)}, 0))`

export type NewRequest = Pick<
  FollowRequestRow,
  'key' | 'ticketId' | 'channel' | 'purpose' | 'address' | 'language' | 'createdAt' | 'expiresAt'
>
export type Limits = { since: Date; perContact: number; perTicket: number }

/** False where this contact or this ticket was asked for too often since then, or the number wants no messages. */
export const insertRequest = async (
  db: Db,
  { key, ticketId, channel, purpose, address, language, createdAt, expiresAt }: NewRequest,
  { since, perContact, perTicket }: Limits,
): Promise<boolean> => {
  const rows = await db`
    insert into follow_requests (key, ticket_id, channel, purpose, address, language, created_at, expires_at)
    select ${key}, ${ticketId}, ${channel}, ${purpose}, ${address}, ${language}, ${createdAt}, ${expiresAt}
    where (select count(*) from follow_requests where address = ${address} and created_at > ${since}) < ${perContact}
      and (select count(*) from follow_requests where ticket_id = ${ticketId} and purpose = ${purpose} and created_at > ${since}) < ${perTicket}
      and not exists (select from reporters where phone = ${address} and stopped_at is not null)
    returning id`
  return rows.length === 1
}

export type Request = Pick<FollowRequestRow, 'id' | 'channel' | 'address' | 'language' | 'confirmedAt'> & {
  /** Of the ticket, or of the one that it was merged into. */
  reference: string
}

/** Counts a try of its code, and what may be confirmed by it; nothing once it is too late or was tried too often. */
export const countTry = (db: Db, { key, most, now }: { key: string; most: number; now: Date }) => db<
  Request[]
>`
  with tried as (
    update follow_requests set tries = tries + 1
    where key = ${key} and purpose = 'follow' and tries < ${most} and expires_at > ${now}
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
  db`delete from follow_requests where address = ${address}`

export const forgetRequestsBefore = (db: Db, before: Date) =>
  db`delete from follow_requests where created_at < ${before}`
