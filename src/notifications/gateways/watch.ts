import { messengers } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { outsideQuietHours } from '../quiet-hours.ts'
import { reachedSteps } from './budget.ts'
import type { SendingLimits } from './limits.ts'
import * as store from './watch-store.ts'

const ways = ['sms', 'email', ...messengers] as const

/** Tells, once each, that a budget is used so far, that nothing leaves by a way though messages wait, and that they leave again. */
export const watchSending = async (ctx: Ctx, limits: SendingLimits): Promise<void> => {
  await inTransaction(ctx, async (ctx) => {
    await store.lockTelling(ctx.db)
    await watchBudgets(ctx, limits)
    await watchWays(ctx, limits)
  })
}

const watchBudgets = async (ctx: Ctx, { placed }: SendingLimits): Promise<void> => {
  for (const reached of await reachedSteps(placed, ctx)) {
    const { gateway, period, span, percent } = reached
    const subject = `gateway:${gateway}:${period}:${span}:${percent}`
    if (await store.lastTold(ctx.db, subject)) continue
    await recordHouse(ctx, { type: 'gateway.budget-reached', ...reached }, { subject, rooms: [] })
  }
}

const isQuiet = (at: Date): boolean => outsideQuietHours(at) > at

const watchWays = async (ctx: Ctx, { patienceMinutes }: SendingLimits): Promise<void> => {
  const before = new Date(ctx.now.getTime() - patienceMinutes * minuteMs)
  // At night only danger leaves, and in the morning what waited for it gets its time.
  const urgentOnly = isQuiet(ctx.now) || isQuiet(before)
  const waiting = await store.waitingSince(ctx.db, { before, urgentOnly })
  for (const channel of ways) {
    const subject = `sending:${channel}`
    const told = await store.lastTold(ctx.db, subject)
    const isTold = told?.type === 'sending.stuck'
    const left = await store.lastLeft(ctx.db, channel)
    const own = waiting.find((one) => one.channel === channel)
    if (isTold && ((left && left > told.at) || (!own && !urgentOnly)))
      await recordHouse(ctx, { type: 'sending.flows', channel }, { subject, rooms: [] })
    if (isTold || !own || (left && left > before)) continue
    const { since, error } = own
    const stuck = {
      type: 'sending.stuck',
      channel,
      waiting: own.waiting,
      since: since.toISOString(),
      error,
    } as const
    await recordHouse(ctx, stuck, { subject, rooms: [] })
  }
}
