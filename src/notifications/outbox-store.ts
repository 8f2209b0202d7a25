import { eq } from 'drizzle-orm'
import { query } from '../../db/query.ts'
import { messages } from '../../db/schema/notifications.ts'
import type { Actor } from '../access/permissions.ts'
import type { Db } from '../platform/database.ts'
import type { HeldBecause } from './holding.ts'
import { deliveryJob, type Message, messageVisible } from './store.ts'

/* SQL where a statement carries the rights in `messageVisible`, or queues a job; the rest is built. */

export const asPublicRow = (db: Db) => db`
  m.id, m.channel, m.recipient, m.subject, m.body, m.state, m.attempts, m.last_error, m.created_at, m.sent_at,
  m.delivered_at, m.ticket_id`

const row = {
  id: messages.id,
  channel: messages.channel,
  recipient: messages.recipient,
  subject: messages.subject,
  body: messages.body,
  state: messages.state,
  attempts: messages.attempts,
  lastError: messages.lastError,
  createdAt: messages.createdAt,
  sentAt: messages.sentAt,
  deliveredAt: messages.deliveredAt,
  ticketId: messages.ticketId,
}

/** A message as the outbox shows it. */
export type MessageRow = Pick<Message, keyof typeof row>

export type MessageSearch = { states: Message['state'][]; before: number | null; limit: number }

export const visibleMessages = (db: Db, actor: Actor, { states, before, limit }: MessageSearch) => db<
  MessageRow[]
>`
  select ${asPublicRow(db)} from messages m
  where (${states.length === 0} or m.state = any(${states})) and (${before}::bigint is null or m.id < ${before})
    and ${messageVisible(db, actor)}
  order by m.id desc limit ${limit}`

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
export const reprintMessage = async (
  db: Db,
  { id, body }: Pick<Message, 'id' | 'body'>,
): Promise<MessageRow> => {
  const [printed] = await query(db)
    .update(messages)
    .set({ state: 'to-print', body })
    .where(eq(messages.id, id))
    .returning(row)
  return printed!
}

export const markPosted = async (db: Db, id: number, now: Date): Promise<MessageRow> => {
  const [posted] = await query(db)
    .update(messages)
    .set({ state: 'sent', sentAt: now })
    .where(eq(messages.id, id))
    .returning(row)
  return posted!
}

/** Puts a message back in the queue with all its tries before it. */
export const requeueMessage = async (
  db: Db,
  { id, body, notBefore }: { id: number; body: string; notBefore: Date },
): Promise<MessageRow> => {
  const [row] = await db<MessageRow[]>`
    with fresh as (
      update messages set state = 'queued', attempts = 0, last_error = null, body = ${body}, not_before = ${notBefore}, provider_id = null
      where id = ${id} returning *
    )
    select ${asPublicRow(db)} from fresh m, fresh, lateral ${deliveryJob(db)} job`
  return row!
}
