import type { Ctx } from '../../context/context.ts'
import type { Haste } from '../../events/haste.ts'
import { classify } from '../../routing/kind/classify.ts'
import { type Inbound, insertInbound, requeueUnhandled } from './store.ts'

/**
 * Keeps an SMS as it came, before anything is understood, together with the job that will: once this returns, it is on disk.
 * The provider's id again changes nothing; answers whether it was new.
 */
export const storeInbound = async (ctx: Ctx, inbound: Inbound): Promise<boolean> =>
  (await insertInbound(ctx.db, { ...inbound, receivedAt: ctx.now, haste: hasteOf(ctx, inbound) })).length ===
  1

/** Danger is worked on before what came earlier; what cannot be judged is still kept. */
const hasteOf = ({ knowledge }: Ctx, { sms }: Inbound): Haste => {
  try {
    const { danger } = classify(knowledge.model, sms.body)
    return ({ certain: 'emergency', possible: 'urgent', none: 'ordinary' } as const)[danger]
  } catch {
    return 'ordinary'
  }
}

const minute = 60_000

/** Gives a job back to every message that waits without one: after a crash, a fault, or for missing parts. */
export const sweepInbound = async (ctx: Ctx): Promise<void> => {
  await requeueUnhandled(ctx.db, new Date(ctx.now.getTime() - minute))
}
