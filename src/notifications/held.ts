import { messengers } from '../../db/vocabulary.ts'
import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { releaseWaiting } from './held-store.ts'
import type { HeldBecause } from './holding.ts'
import { cancelMessage, resendMessage } from './messages.ts'
import { heldMessages } from './outbox-store.ts'
import type { Outlets } from './outlet.ts'

const atOnce = 200

/** What waits for this reason, as far as the viewer may see it: a person sends it all after all. */
export const releaseHeld = (ctx: Ctx, because: HeldBecause): Promise<number> =>
  each(ctx, because, async (ctx, id) => void (await resendMessage(ctx, id, {})))

/** A person decides that none of it goes out any more. */
export const dropHeld = (ctx: Ctx, because: HeldBecause): Promise<number> => each(ctx, because, cancelMessage)

const each = (
  ctx: Ctx,
  because: HeldBecause,
  settle: (ctx: Ctx, id: number) => Promise<void>,
): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'see-messages')
    const ids = await heldMessages(ctx.db, ctx.actor, { because, limit: atOnce })
    for (const id of ids) await settle(ctx, id)
    return ids.length
  })

/** What is older says nothing new to anybody: a person decides. */
const staleAfter = 2 * dayMs

/** Sends what waited for a gateway, once there is one, and what waited for money, once one may cost something again. */
export const releaseForGateway = async (ctx: Ctx, outlets: Outlets): Promise<void> => {
  const { now } = ctx
  const since = new Date(now.getTime() - staleAfter)
  const open = (['sms', 'email', ...messengers] as const).filter(
    (channel) => outlets[channel] && !outlets[channel].isWaiting,
  )
  if (open.length > 0) await releaseWaiting(ctx.db, { channels: open, because: 'no-gateway', since, now })
  if ((await outlets.sms.mayCost?.(ctx)) ?? true)
    await releaseWaiting(ctx.db, { channels: ['sms'], because: 'budget', since, now })
}
