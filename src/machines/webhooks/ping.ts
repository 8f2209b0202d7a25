import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Post } from '../../platform/guarded-fetch.ts'
import { pingBody, pingType } from './body.ts'
import { insertTry, saveOutcome } from './deliveries-store.ts'
import { type Answer, isTaken, postTo, secretsNow } from './post.ts'
import { unreadableSecret } from './refusals.ts'
import { webhookToSend } from './store.ts'
import { aboutWebhook, standingWebhook } from './webhook.ts'

export type Tried = Answer & { taken: boolean }

/** Tries the way at once, whether it is on or not, and says what came back. */
export const ping = async (ctx: Ctx, id: string, post: Post): Promise<Tried> => {
  const body = pingBody(ctx.now)
  const tried = await inTransaction(ctx, async (ctx) => {
    await standingWebhook(ctx, id)
    const receiver = (await webhookToSend(ctx.db, id))!
    const secrets = await secretsNow(ctx, receiver)
    if (secrets.length === 0) throw unreadableSecret()
    return {
      receiver,
      secrets,
      tryId: await insertTry(ctx.db, { webhookId: id, type: pingType, body }, ctx.now),
    }
  })
  const { receiver, secrets, tryId } = tried
  const { rests: _, ...answer } = await postTo(
    { ...receiver, secrets },
    { id: tryId, body },
    { post, now: ctx.now },
  )
  const taken = isTaken(answer)
  await inTransaction(ctx, async (ctx) => {
    const state = taken ? 'sent' : 'failed'
    await saveOutcome(ctx.db, { id: tryId, state, nextAt: null, ...answer }, ctx.now)
    const { status } = answer
    await recordHouse(ctx, { type: 'webhook.tried', webhookId: id, status }, aboutWebhook(receiver))
  })
  return { ...answer, taken }
}
