import { inboundKept } from '../../../db/schema/intake.ts'
import type { Db } from '../../platform/database.ts'
import { yearsKept } from './years-kept.ts'

/* SQL: a few hundred rows at a time along the indexes of what is not erased yet. */

/** What came in before this moment goes; null where the country keeps it for good. */
export const unfiledBefore = async (db: Db, now: Date): Promise<Date | null> => {
  const [row] = await db<{ before: Date | null }[]>`
    select ${now}::timestamptz - make_interval(years => ${yearsKept(db, db`'no-ticket'`, db`null`)}) as before`
  return row!.before
}

type Page = { before: Date; limit: number }

/** Whatever waits for a person is kept, and mails about a ticket go with it. */
export const eraseUnfiledInbound = async (db: Db, { before, limit }: Page): Promise<number> => {
  const rows = await db`
    with old as (
      select m.id from inbound_messages m
      where m.ticket_id is null and ${db.unsafe(inboundKept)} and m.received_at < ${before} and m.handled_at is not null
        and (m.set_aside is null or m.settled_at is not null)
        and not exists (select from inbound_mails k left join tickets t on t.id = k.about_id where k.inbound_id = m.id
          and ((k.set_aside is not null and k.settled_at is null) or t.erased_at is null and t.id is not null))
      order by m.id limit ${limit}
    ), mails as (
      update inbound_mails set source = '', subject = null, words = null, whole = null where inbound_id in (select id from old)
    )
    update inbound_messages m set sender = 'erased:' || m.id, body = '', raw = '{}', part_of = null from old where m.id = old.id
    returning m.id`
  return rows.length
}

export const eraseUnfiledMessages = async (db: Db, { before, limit }: Page): Promise<number> => {
  const rows = await db`
    update messages m set recipient = 'erased:' || m.id, subject = null, body = '', opens = null, confirms = null, last_error = null
    from (
      select id from messages where ticket_id is null and recipient_kind <> 'staff' and body <> '' and created_at < ${before}
        and state in ('sent', 'delivered', 'failed', 'cancelled')
      order by id limit ${limit}
    ) old where m.id = old.id returning m.id`
  return rows.length
}

/** What warned an address that no ticket names (its contact was erased, its code guessed at): needed for a few days. */
export const eraseWarnings = async (db: Db, { before, limit }: Page): Promise<number> => {
  const rows = await db`
    update messages m set recipient = 'erased:' || m.id, subject = null, body = '', last_error = null
    from (
      select id from messages where ticket_id is null and recipient_kind = 'follower' and confirms is null and body <> ''
        and created_at < ${before} and state in ('sent', 'delivered', 'failed', 'cancelled')
      order by id limit ${limit}
    ) old where m.id = old.id returning m.id`
  return rows.length
}

export const eraseUnfiledCalls = async (db: Db, { before, limit }: Page): Promise<number> => {
  const rows = await db`
    update calls c set phone = null, recording_url = null
    from (
      select id from calls where ticket_id is null and (phone is not null or recording_url is not null) and started_at < ${before}
      order by id limit ${limit}
    ) old where c.id = old.id returning c.id`
  return rows.length
}

/** Lines of mails to staff, long sent or wanted no more. */
export const deleteOldLines = (db: Db, before: Date) => db`delete from digest_items where at < ${before}`
