import type { Ctx } from '../platform/context.ts'
import { noSuchTicket } from '../tickets/lock.ts'
import type { WaitingFor } from './clock.ts'
import { type Explanation, explain } from './explain.ts'
import { clockOf } from './move-clock.ts'
import { type Bucket, bucketOf, usedShare } from './standing.ts'
import { type Extension, extensionsOf, isVisible } from './store.ts'

export type DeadlineExplained = Explanation & {
  dueAt: Date
  acceptDueAt: Date | null
  /** 0 to 1 of the time given, more once overdue. */
  usedShare: number
  bucket: Bucket
  pausedSince: Date | null
  waitingFor: WaitingFor | null
  extensions: Omit<Extension, 'ticketId'>[]
}

/** Why a ticket is due when it is, for whoever may see it. */
export const explainTicket = async (ctx: Ctx, id: number): Promise<DeadlineExplained> => {
  if (!(await isVisible(ctx.db, ctx.actor, id))) throw noSuchTicket()
  const { clock, calendar } = await clockOf(ctx, id)
  const extensions = await extensionsOf(ctx.db, id)
  return {
    dueAt: clock.dueAt,
    acceptDueAt: clock.acceptDueAt,
    usedShare: usedShare(calendar, clock, ctx.now),
    bucket: bucketOf(clock, ctx.now),
    pausedSince: clock.pausedSince,
    waitingFor: clock.pausedFor,
    extensions: extensions.map(({ ticketId: _, ...extension }) => extension),
    ...explain(calendar, clock, ctx.now),
  }
}
