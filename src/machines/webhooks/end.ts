import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { saveEnded } from './store.ts'
import { aboutWebhook, standingWebhook } from './webhook.ts'

/** Nothing is sent there any more, of what waits neither. */
export const endWebhook = (ctx: Ctx, id: string, why: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const webhook = await standingWebhook(ctx, id)
    await saveEnded(ctx.db, id, ctx.now)
    await recordHouse(ctx, { type: 'webhook.ended', webhookId: id, why }, aboutWebhook(webhook))
  })
