import type { Ctx } from '../../context/context.ts'
import { type Inbound, insertInbound, requeueUnhandled } from './store.ts'

/**
 * Keeps an SMS as it came, before anything is understood, together with the job that will: once this returns, it is on disk.
 * The provider's id again changes nothing; answers whether it was new.
 */
export const storeInbound = async (ctx: Ctx, inbound: Inbound): Promise<boolean> =>
  (await insertInbound(ctx.db, { ...inbound, receivedAt: ctx.now })).length === 1

const minute = 60_000

/** Gives a job back to every message that waits without one: after a crash, a fault, or for missing parts. */
export const sweepInbound = async (ctx: Ctx): Promise<void> => {
  await requeueUnhandled(ctx.db, new Date(ctx.now.getTime() - minute))
}
