import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { placeOf } from '../../platform/cursor.ts'
import { pageByName, placeByName } from '../../platform/name-cursor.ts'
import { type DeliverySeen, deliveriesOf, type LogAsked } from './deliveries-store.ts'
import { type WebhookSeen, type WebhooksAsked, webhooksOf } from './store.ts'
import { webhookOf } from './webhook.ts'

export type WebhooksQuery = Pick<WebhooksAsked, 'state' | 'limit'> & { cursor?: string | undefined }

/** The receivers that the actor keeps, by name. */
export const readWebhooks = async (
  { db, actor }: Ctx,
  { state, cursor, limit }: WebhooksQuery,
): Promise<{ webhooks: WebhookSeen[]; next: string | null }> => {
  mustManage(actor, 'manage-staff', 'province')
  const rows = await webhooksOf(db, actor, { state, limit, after: placeByName(cursor) })
  const { page: webhooks, next } = pageByName(rows, limit)
  return { webhooks, next }
}

export type LogQuery = {
  state?: LogAsked['state'] | undefined
  cursor?: string | undefined
  limit: number
}

/** What was sent to one of them, the newest first. */
export const readDeliveries = async (
  ctx: Ctx,
  id: string,
  { state = null, cursor, limit }: LogQuery,
): Promise<{ deliveries: DeliverySeen[]; next: string | null }> => {
  const before = placeOf(cursor)
  await webhookOf(ctx, id)
  const rows = await deliveriesOf(ctx.db, id, { state, limit, before })
  const deliveries = rows.slice(0, limit)
  return { deliveries, next: rows.length > limit ? String(deliveries.at(-1)!.id) : null }
}
