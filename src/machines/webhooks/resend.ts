import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { enqueueSending, sendAgain } from './deliveries-store.ts'
import { noSuchDelivery } from './refusals.ts'
import { aboutWebhook, standingWebhook } from './webhook.ts'

/** Sends one of them once more, as it stood; a receiver that has it knows it by its number. */
export const resend = (ctx: Ctx, id: string, deliveryId: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const webhook = await standingWebhook(ctx, id)
    if (!(await sendAgain(ctx.db, { id: deliveryId, webhookId: id, now: ctx.now }))) throw noSuchDelivery()
    await enqueueSending(ctx.db, id)
    await recordHouse(ctx, { type: 'webhook.resent', webhookId: id, deliveryId }, aboutWebhook(webhook))
  })
