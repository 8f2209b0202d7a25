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
    return eachOf(ids, (id) => settle[fate](ctx, id))
  })

/** Each in its turn; counted is what was done, and what stays: refused, or with nothing to do (false). */
export const eachOf = async (
  ids: readonly number[],
  work: (id: number) => Promise<unknown>,
): Promise<SettledMany> => {
  const counted = { messages: 0, left: 0 }
  // In one order, so that two who settle the same ones never wait for each other.
  for (const id of [...new Set(ids)].sort((one, other) => one - other))
    counted[(await isDone(() => work(id))) ? 'messages' : 'left']++
  return counted
}

const isDone = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    return (await work()) !== false
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
