import type { earlyReceipts } from '../../db/schema/notifications.ts'
import type { Db } from '../platform/database.ts'
import type { Message } from './store.ts'

/* SQL: gateways tell of messages at the edge too, which carries no query builder; and one lock that no table has. */

type EarlyReceipt = typeof earlyReceipts.$inferSelect
type Called = Pick<EarlyReceipt, 'gateway' | 'providerId'>

/** Until the end of the transaction nobody else says, or is told, that a message is called so. */
export const lockId = (db: Db, { gateway, providerId }: Called) =>
  db`select pg_advisory_xact_lock(hashtextextended(${`receipt:${gateway}:${providerId}`}, 0))`

/** The last word counts, but nothing takes back that it arrived. */
export const keepReceipt = (
  db: Db,
  { gateway, providerId, outcome, reason, permanent, at }: EarlyReceipt,
) => db`
  insert into early_receipts as e (gateway, provider_id, outcome, reason, permanent, at)
  values (${gateway}, ${providerId}, ${outcome}, ${reason}, ${permanent}, ${at})
  on conflict (gateway, provider_id) do update
    set outcome = excluded.outcome, reason = excluded.reason, permanent = excluded.permanent, at = excluded.at
    where e.outcome = 'failed'`

export const takeReceipt = async (db: Db, { gateway, providerId }: Called): Promise<EarlyReceipt | null> => {
  const [row] = await db<EarlyReceipt[]>`
    delete from early_receipts where gateway = ${gateway} and provider_id = ${providerId} returning *`
  return row ?? null
}

export const dropReceipts = (db: Db, before: Date) => db`delete from early_receipts where at < ${before}`

type Meant = { gateway: string; messageId: number | null; providerId: string | null }

/** The message that a gateway speaks of: one that left by it, or that may have, where the try was cut off. */
export const lockByReceipt = async (
  db: Db,
  { gateway, messageId, providerId }: Meant,
): Promise<Message | null> => {
  const [row] = await db<Message[]>`
    select * from messages where channel = 'sms' and (id = ${messageId} or (${messageId}::bigint is null and provider_id = ${providerId}))
      and (gateway = ${gateway} or (gateway is null and attempts > 0 and state <> 'sent'))
    order by id desc limit 1 for update`
  return row ?? null
}
