import type { WebhookDeliveryRow } from '../../../db/schema/webhooks.ts'
import type { DeliveryState } from '../../../db/sending-words.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: what is sent next is claimed under a lock, and only after what waits before it for the same ticket. */

export type NewDelivery = Pick<WebhookDeliveryRow, 'eventId' | 'ticketId' | 'type' | 'body'>

/** What is told of to a receiver, in this order, once. */
export const insertDeliveries = (
  db: Db,
  { webhookId, rows, now }: { webhookId: string; rows: NewDelivery[]; now: Date },
) => db`
  insert into webhook_deliveries (webhook_id, event_id, ticket_id, type, body, state, next_at, made_at)
  select ${webhookId}, r."eventId", r."ticketId", r.type, r.body, 'waiting', ${now}, ${now}
  from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r("eventId" bigint, "ticketId" bigint, type text, body text)
  order by r."eventId"
  on conflict (webhook_id, event_id) do nothing`

/** One line in two, so that those who answer slowly never hold more than two places of the queue. */
const lines = 2

/** After so many milliseconds where a try failed; the same job twice is one. */
export const enqueueSending = (db: Db, webhookId: string, wait: number | null = null) => db`
  select graphile_worker.add_job('send-webhook', json_build_object('webhookId', ${webhookId}::text),
    queue_name := 'webhooks:' || (abs(hashtext(${webhookId})) % ${lines})::text,
    job_key := ${`webhook:${webhookId}${wait === null ? '' : ':later'}`}, run_at := now() + ${wait ?? 0}::float8 * interval '1 millisecond', priority := 5,
    max_attempts := 5)`

/** Those with something to send now. */
export const webhooksDue = async (db: Db, now: Date): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select w.id from webhooks w
    where w.state = 'on' and (w.rests_until is null or w.rests_until <= ${now})
      and exists (select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'waiting' and d.next_at <= ${now})`
  return rows.map(({ id }) => id)
}

export type Claimed = Pick<WebhookDeliveryRow, 'id' | 'body' | 'attempts'>

/** A ticket that was sealed meanwhile is told of to nobody. */
export const withholdSealed = (db: Db, webhookId: string, now: Date) => db`
  update webhook_deliveries d set state = 'withheld', body = '', done_at = ${now} from tickets t
  where d.webhook_id = ${webhookId} and d.state = 'waiting' and t.id = d.ticket_id and t.lane = any(${[...sealedLanes]})`

export type Claiming = { webhookId: string; now: Date; until: Date; limit: number }

/** The first that waits of each ticket, when its time has come; nobody else has them until then. */
export const claimDeliveries = (db: Db, { webhookId, now, until, limit }: Claiming) => db<Claimed[]>`
  with due as (
    select d.id from webhook_deliveries d
    where d.webhook_id = ${webhookId} and d.state = 'waiting' and d.next_at <= ${now}
      and (d.claimed_until is null or d.claimed_until <= ${now})
      and not exists (
        select from webhook_deliveries b
        where b.webhook_id = d.webhook_id and b.state = 'waiting' and b.ticket_id = d.ticket_id and b.id < d.id)
    order by d.id limit ${limit} for update skip locked
  )
  update webhook_deliveries d set claimed_until = ${until}, attempts = d.attempts + 1 from due where d.id = due.id
  returning d.id, d.body, d.attempts`

export type Outcome = Pick<WebhookDeliveryRow, 'id' | 'status' | 'answer' | 'error'> & {
  state: 'sent' | 'failed' | 'waiting'
  nextAt: Date | null
}

export const saveOutcome = (db: Db, { id, state, status, answer, error, nextAt }: Outcome, now: Date) => db`
  update webhook_deliveries set state = ${state}, status = ${status}, answer = ${answer}, error = ${error}, claimed_until = null,
    next_at = coalesce(${nextAt}::timestamptz, next_at), done_at = case when ${state} = 'waiting' then null else ${now}::timestamptz end
  where id = ${id} and state = 'waiting'`

export type Tried = Pick<WebhookDeliveryRow, 'webhookId' | 'type' | 'body' | 'status' | 'answer' | 'error'>

/** A place in the log for one that tries the way, which gives it its number. */
export const insertTry = async (
  db: Db,
  { webhookId, type, body }: Pick<Tried, 'webhookId' | 'type' | 'body'>,
  now: Date,
): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    insert into webhook_deliveries (webhook_id, type, body, state, attempts, next_at, made_at, claimed_until)
    values (${webhookId}, ${type}, ${body}, 'waiting', 1, ${now}, ${now}, ${now}::timestamptz + interval '1 day') returning id`
  return row!.id
}

export type DeliverySeen = Pick<
  WebhookDeliveryRow,
  | 'id'
  | 'type'
  | 'body'
  | 'state'
  | 'attempts'
  | 'status'
  | 'answer'
  | 'error'
  | 'nextAt'
  | 'madeAt'
  | 'doneAt'
>

export type LogAsked = { state: DeliveryState | null; before: number | null; limit: number }

/** The newest first; one row more than asked for when there is another page. */
export const deliveriesOf = (db: Db, webhookId: string, { state, before, limit }: LogAsked) => db<
  DeliverySeen[]
>`
  select id, type, body, state, attempts, status, answer, error, next_at, made_at, done_at from webhook_deliveries
  where webhook_id = ${webhookId} ${state === null ? db`` : db`and state = ${state}`}
    ${before === null ? db`` : db`and id < ${before}`}
  order by id desc limit ${limit + 1}`

/** Once more, from the first try on; of what was withheld nothing is left to send. */
export const sendAgain = async (
  db: Db,
  { id, webhookId, now }: { id: number; webhookId: string; now: Date },
): Promise<boolean> => {
  const rows = await db`
    update webhook_deliveries set state = 'waiting', attempts = 0, next_at = ${now}, claimed_until = null, done_at = null
    where id = ${id} and webhook_id = ${webhookId} and state <> 'withheld' and event_id is not null returning id`
  return rows.length > 0
}

/** The log is kept for so long. */
export const deleteOldDeliveries = (db: Db, before: Date) => db`
  delete from webhook_deliveries where id in (
    select id from webhook_deliveries where done_at < ${before} order by done_at limit 10000)`
