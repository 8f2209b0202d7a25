import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import type { MadeWebhook } from './make.ts'
import { makeSecret, sealSecret } from './secret.ts'
import { saveSecret } from './store.ts'
import { aboutWebhook, standingWebhook } from './webhook.ts'

/** Another secret, shown this once; the one before signs beside it for so many hours, so that nothing is refused meanwhile. */
export const changeSecret = (ctx: Ctx, id: string, overlapHours: number): Promise<MadeWebhook> =>
  inTransaction(ctx, async (ctx) => {
    const webhook = await standingWebhook(ctx, id)
    const until = new Date(ctx.now.getTime() + overlapHours * hourMs)
    const secret = makeSecret()
    const sealed = await sealSecret(ctx.secret, secret)
    await saveSecret(ctx.db, { id, secret: sealed, previous: webhook.secret, until })
    const others = until.toISOString()
    await recordHouse(ctx, { type: 'webhook.secret-made', webhookId: id, others }, aboutWebhook(webhook))
    return { id, secret }
  })
