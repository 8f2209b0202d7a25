import { type Ctx, inTransaction } from '../context/context.ts'
import { endFailed } from './deliver.ts'
import * as store from './store.ts'

export type Receipt = {
  /** The reference that we gave the gateway, or the id that it gave us. */
  reference: string | null
  providerId: string | null
  outcome: 'delivered' | 'failed'
  reason: string
  /** The number itself is no good. */
  permanent: boolean
}

/** What the network says became of an SMS; false when no message of ours is meant. */
export const noteReceipt = (
  ctx: Ctx,
  { reference, providerId, outcome, reason, permanent }: Receipt,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const own = /^lang-nghe-(\d{1,15})$/.exec(reference ?? '')?.[1]
    const message = await store.lockByReceipt(ctx.db, { messageId: own ? Number(own) : null, providerId })
    if (!message) return false
    if (outcome === 'delivered') await store.markDelivered(ctx.db, message.id, ctx.now)
    else if (message.state !== 'failed')
      await endFailed(ctx, message, { failed: reason, fate: permanent ? 'dead-address' : 'refused' })
    return true
  })
