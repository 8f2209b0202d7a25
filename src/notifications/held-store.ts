import { lockOfNumber } from '../../db/locks.ts'
import type { Db } from '../platform/database.ts'
import type { HeldBecause } from './holding.ts'
import { type ClaimedMessage, deliveryJob, type Message } from './store.ts'

/* SQL: what is released is queued with its job in one statement, and a number is counted under a lock. */

/** A message that waits for a try; null when it was sent, cancelled or failed meanwhile. */
export const waitingMessage = async (db: Db, id: number): Promise<Pick<Message, 'urgent'> | null> => {
  const [row] = await db<Pick<Message, 'urgent'>[]>`
    select urgent from messages where id = ${id} and state in ('queued', 'sending')`
  return row ?? null
}

/** Keeps back what was about to leave: this was no try of it. */
export const hold = (db: Db, { id, because }: { id: number; because: HeldBecause }) => db`
  update messages set state = 'held', last_error = ${because}, attempts = greatest(attempts - 1, 0) where id = ${id}`

type Waited = {
  channels: readonly ClaimedMessage['channel'][]
  because: 'no-gateway' | 'budget'
  since: Date
  now: Date
}

/** Queues again what waited for a gateway or for money, unless it has grown old meanwhile. */
export const releaseWaiting = (db: Db, { channels, because, since, now }: Waited) => db`
  with waiting as (
    select id from messages where state = 'held' and last_error = ${because} and channel = any(${channels as string[]})
      and created_at > ${since} order by urgent desc, id limit 1000 for update skip locked
  ), fresh as (
    update messages m set state = 'queued', last_error = null from waiting w where m.id = w.id
    returning m.id, m.not_before - ${now}::timestamptz as wait, m.urgent
  )
  select fresh.id from fresh, lateral ${deliveryJob(db)} job`

/** Whoever counts what goes to this number is alone with it until the transaction ends. */
export const lockNumber = (db: Db, phone: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfNumber(phone)}, 0))`

/** How many SMS about tickets went to each of these numbers, or wait for it. */
export const noticesSince = async (db: Db, phones: string[], since: Date): Promise<Map<string, number>> => {
  const rows = await db<{ recipient: string; n: number }[]>`
    select recipient, count(*)::int as n from messages
    where recipient = any(${phones}) and channel = 'sms' and recipient_kind <> 'staff' and event_id is not null
      and state not in ('held', 'cancelled') and created_at > ${since} group by recipient`
  return new Map(rows.map(({ recipient, n }) => [recipient, n]))
}
