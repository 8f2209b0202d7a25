import type { Ctx } from '../context/context.ts'
import { dateOfDay, dayOf, startOfDay } from '../platform/vietnam-time.ts'
import { insertDailyRoot } from './store.ts'

/**
 * Writes one hash over the heads of all chains that moved on the day before, Vietnam time: kept outside, it proves later
 * that no timeline of that day was rewritten. A day that has its root keeps it.
 */
export const sealDay = async ({ db, now }: Ctx): Promise<void> => {
  const today = dayOf(now.getTime())
  const [from, until] = [startOfDay(today - 1), startOfDay(today)].map((ms) => new Date(ms)) as [Date, Date]
  await insertDailyRoot(db, { day: dateOfDay(today - 1), from, until, now })
}
