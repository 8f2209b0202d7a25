import type { Ctx } from '../../context/context.ts'
import type { BudgetReached } from '../../events/house-event.ts'
import type { Terms } from '../../platform/gateway-amounts.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { At } from '../outlet.ts'
import { segmentsUntil } from './store.ts'

type Named = { gateway: { name: string }; terms?: Terms }

const periods = ['day', 'month'] as const
/** Told when this much of a budget is spent, in percent; at the last all but danger waits. */
const steps = [80, 100] as const

/** How far the budgets of these gateways are used today and this month: each step that is reached. */
export const reachedSteps = async (
  placed: Named[],
  { db, now }: Pick<Ctx, 'db' | 'now'>,
): Promise<BudgetReached[]> => {
  const limited = placed.filter(({ terms }) => terms && (terms.day !== null || terms.month !== null))
  if (limited.length === 0) return []
  const today = dateOf(now)
  const used = new Map((await segmentsUntil(db, today)).map((row) => [row.gateway, row]))
  return limited.flatMap(({ gateway: { name }, terms }) =>
    periods.flatMap((period) => {
      const budget = terms![period]
      if (budget === null) return []
      const spent = (used.get(name)?.[period] ?? 0) * terms!.price
      const span = period === 'day' ? today : today.slice(0, 7)
      return steps
        .filter((percent) => spent * 100 >= budget * percent)
        .map((percent) => ({ gateway: name, period, span, percent, spent, budget }))
    }),
  )
}

/** The gateways that have cost what they may. */
export const usedUp = async (placed: Named[], at: At): Promise<Set<string>> => {
  const reached = await reachedSteps(placed, at)
  return new Set(reached.filter(({ percent }) => percent === 100).map(({ gateway }) => gateway))
}
