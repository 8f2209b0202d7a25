import { type Ctx, inTransaction } from '../context/context.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { endFailed } from './end-failed.ts'
import * as receipts from './receipt-store.ts'
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

/** What left may be told of: what waits, or was kept back, was sent by nobody, unless a try ended without an answer. */
const left: readonly store.Message['state'][] = ['sending', 'sent', 'delivered', 'failed']
const mayHaveLeft = ({ state, doubtful }: store.Message) =>
  left.includes(state) || (state === 'queued' && doubtful)

/**
 * What the network says became of an SMS; false when no message is meant that left by this gateway. Delivered is final. An id
 * that no message has may be one that we were not told yet: what is said of it waits a day for its message.
 */
export const noteReceipt = (ctx: Ctx, receipt: Receipt): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const { gateway, reference, providerId, isAuthentic } = receipt
    const own = /^lang-nghe-(\d{1,15})$/.exec(reference ?? '')?.[1]
    if (!own && providerId) await receipts.lockId(ctx.db, { gateway, providerId })
    const message = await receipts.lockByReceipt(ctx.db, {
      gateway,
      messageId: own ? Number(own) : null,
      providerId,
    })
    if (message) return mayHaveLeft(message) && settle(ctx, message, receipt)
    if (own || !providerId || !isAuthentic) return false
    await receipts.keepReceipt(ctx.db, { ...receipt, providerId, at: ctx.now })
    return true
  })

type Said = Pick<Receipt, 'outcome' | 'reason' | 'permanent' | 'isAuthentic'>

const settle = async (
  ctx: Ctx,
  message: store.Message,
  { outcome, reason, permanent, isAuthentic }: Said,
): Promise<true> => {
  if (message.state === 'delivered') return true
  if (outcome === 'delivered') await store.markDelivered(ctx.db, message.id, ctx.now)
  // Of one that waits for its next try, only the try before failed.
  else if (message.state !== 'failed' && message.state !== 'queued')
    await endFailed(ctx, message, {
      failed: reason,
      fate: permanent && isAuthentic ? 'dead-address' : 'refused',
    })
  return true
}

type Left = { providerId: string; gateway: string | null; unanswered: boolean }

/** A gateway took the message, and may have said before what became of it. */
export const noteSent = (ctx: Ctx, { id }: store.Message, { providerId, gateway, unanswered }: Left) =>
  inTransaction(ctx, async (ctx) => {
    if (gateway) await receipts.lockId(ctx.db, { gateway, providerId })
    const message = await store.markSent(ctx.db, { id, providerId, gateway, unanswered, now: ctx.now })
    const said = gateway && (await receipts.takeReceipt(ctx.db, { gateway, providerId }))
    if (message && said) await settle(ctx, message, { ...said, isAuthentic: true })
  })

export const sweepReceipts = (ctx: Ctx) => receipts.dropReceipts(ctx.db, new Date(ctx.now.getTime() - dayMs))
