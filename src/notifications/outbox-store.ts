import { eq } from 'drizzle-orm'
import { query } from '../../db/query.ts'
import { messages } from '../../db/schema/notifications.ts'
import { messengers } from '../../db/vocabulary.ts'
import type { Actor } from '../access/permissions.ts'
import type { Db } from '../platform/database.ts'
import type { HeldBecause } from './holding.ts'
import { deliveryJob, type Message, messageVisible } from './store.ts'

/* SQL where a statement carries the rights in `messageVisible`, or queues a job; the rest is built. */

type Shown = Pick<
  Message,
  | 'id'
  | 'channel'
  | 'recipient'
  | 'recipientKind'
  | 'language'
  | 'subject'
  | 'body'
  | 'state'
  | 'attempts'
  | 'lastError'
  | 'notBefore'
  | 'createdAt'
  | 'sentAt'
  | 'deliveredAt'
  | 'ticketId'
  | 'gateway'
  | 'doubtful'
  | 'opens'
  | 'confirms'
>

/** A message of the outbox, and what says how much of its recipient the viewer may read. */
export type MessageRow = Shown & {
  /** Who is written to in a messenger, where they said it. */
  name: string | null
  /** Where its ticket lies; null where it is about none. */
  lies: { provinceCode: string | null; departmentId: number } | null
}

const shown = (db: Db) => db`
  m.id, m.channel, m.recipient, m.recipient_kind, m.language, m.subject, m.body, m.state, m.attempts, m.last_error, m.not_before, m.created_at, m.sent_at,
  m.delivered_at, m.ticket_id, m.gateway, m.doubtful, m.opens, m.confirms,
  (select r.name from tickets o join reporters r on r.id = o.reporter_id
    where m.channel = any(${[...messengers]}) and r.zalo_id = m.recipient and (o.id = m.ticket_id or o.merged_into = m.ticket_id) limit 1) as name,
  (select jsonb_build_object('provinceCode', l.province_code, 'departmentId', l.department_id) from tickets l where l.id = m.ticket_id) as lies`

export type MessageSearch = { states: Message['state'][]; before: number | null; limit: number }

export const visibleMessages = (db: Db, actor: Actor, { states, before, limit }: MessageSearch) => db<
  MessageRow[]
>`
  select ${shown(db)} from messages m
  where (${states.length === 0} or m.state = any(${states})) and (${before}::bigint is null or m.id < ${before})
    and ${messageVisible(db, actor)}
  order by m.id desc limit ${limit}`

/** One message as the outbox shows it, after it was changed. */
export const shownMessage = async (db: Db, id: number): Promise<MessageRow> => {
  const [row] = await db<MessageRow[]>`select ${shown(db)} from messages m where m.id = ${id}`
  return row!
}

/** What was sent last because of what happened to this subject of the house, newest first. */
export const messagesAbout = (
  db: Db,
  actor: Actor,
  { subject, limit }: { subject: string; limit: number },
) => db<MessageRow[]>`
  select ${shown(db)} from messages m
  where m.event_id = any(array(select id from ticket_events where subject = ${subject} order by id desc limit ${limit}))
    and ${messageVisible(db, actor)}
  order by m.id desc`

/** What is held for this reason, the oldest first. */
export const heldMessages = async (
  db: Db,
  actor: Actor,
  { because, limit }: { because: HeldBecause; limit: number },
): Promise<number[]> => {
  const rows = await db<Pick<Message, 'id'>[]>`
    select m.id from messages m where m.state = 'held' and m.last_error = ${because} and ${messageVisible(db, actor)}
    order by m.id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** A message that the viewer may see. */
export const findMessage = async (db: Db, actor: Actor, id: number): Promise<Message | null> => {
  const [row] = await db<Message[]>`
    select m.* from messages m where m.id = ${id} and ${messageVisible(db, actor)}`
  return row ?? null
}

export const lockMessage = async (db: Db, actor: Actor, id: number): Promise<Message | null> => {
  const [row] = await db<Message[]>`
    select m.* from messages m where m.id = ${id} and ${messageVisible(db, actor)} for update`
  return row ?? null
}

export const saveWords = (db: Db, { id, body }: Pick<Message, 'id' | 'body'>) =>
  query(db).update(messages).set({ body }).where(eq(messages.id, id))

export const cancelMessage = (db: Db, id: number) =>
  query(db).update(messages).set({ state: 'cancelled' }).where(eq(messages.id, id))

/** A letter that was kept back waits to be printed after all. */
export const reprintMessage = (db: Db, { id, body }: Pick<Message, 'id' | 'body'>) =>
  query(db).update(messages).set({ state: 'to-print', body }).where(eq(messages.id, id))

export const markPosted = (db: Db, id: number, now: Date) =>
  query(db).update(messages).set({ state: 'sent', sentAt: now }).where(eq(messages.id, id))

/** Puts a message back in the queue with all its tries before it. */
export const requeueMessage = (
  db: Db,
  { id, body, notBefore, now }: { id: number; body: string; notBefore: Date; now: Date },
) => db`
  with fresh as (
    update messages set state = 'queued', attempts = 0, last_error = null, body = ${body}, not_before = ${notBefore}, provider_id = null
    where id = ${id} returning id, not_before - ${now}::timestamptz as wait, urgent
  )
  select fresh.id from fresh, lateral ${deliveryJob(db)} job`
