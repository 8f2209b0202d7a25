import { type Ctx, inTransaction } from '../context/context.ts'
import { endFailed } from './deliver.ts'
import * as store from './store.ts'

export type Receipt = {
  /** Which gateway says so. */
  gateway: string
  /** The reference that we gave the gateway, or the id that it gave us. */
  reference: string | null
  providerId: string | null
  outcome: 'delivered' | 'failed'
  reason: string
  /** The number itself is no good. */
  permanent: boolean
  /** Whoever may not be asked who they are declares no number dead. */
  isAuthentic: boolean
}

/** What left may be told of: what waits, or was kept back, was sent by nobody. */
const left: readonly store.Message['state'][] = ['sending', 'sent', 'delivered', 'failed']

/** What the network says became of an SMS; false when no message is meant that left by this gateway. Delivered is final. */
export const noteReceipt = (
  ctx: Ctx,
  { gateway, reference, providerId, outcome, reason, permanent, isAuthentic }: Receipt,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const own = /^lang-nghe-(\d{1,15})$/.exec(reference ?? '')?.[1]
    const message = await store.lockByReceipt(ctx.db, {
      gateway,
      messageId: own ? Number(own) : null,
      providerId,
    })
    if (!message || !left.includes(message.state)) return false
    if (message.state === 'delivered') return true
    if (outcome === 'delivered') await store.markDelivered(ctx.db, message.id, ctx.now)
    else if (message.state !== 'failed')
      await endFailed(ctx, message, {
        failed: reason,
        fate: permanent && isAuthentic ? 'dead-address' : 'refused',
      })
    return true
  })
