import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { Refused } from '../platform/errors.ts'
import { cancelMessage, resendMessage } from './messages.ts'

export const mostAtOnce = 200

export type Fate = 'send' | 'drop'
export type SettledMany = { messages: number; left: number }

const settle: Record<Fate, (ctx: Ctx, id: number) => Promise<unknown>> = {
  send: (ctx, id) => resendMessage(ctx, id, {}),
  drop: cancelMessage,
}

/** Sends these again, or keeps them from leaving; what left meanwhile, or was erased, stays as it is and is counted. */
export const settleMany = (
  ctx: Ctx,
  { ids, fate }: { ids: readonly number[]; fate: Fate },
): Promise<SettledMany> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'see-messages')
    const counted = { messages: 0, left: 0 }
    // In one order, so that two who settle the same ones never wait for each other.
    for (const id of [...new Set(ids)].sort((one, other) => one - other))
      counted[(await isSettled(ctx, id, fate)) ? 'messages' : 'left']++
    return counted
  })

const isSettled = async (ctx: Ctx, id: number, fate: Fate): Promise<boolean> => {
  try {
    await settle[fate](ctx, id)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
