import type { Ctx } from '../platform/context.ts'
import { insertDailyRoot } from './store.ts'

const day = 86_400_000
const vietnam = 7 * 3_600_000

/**
 * Writes one hash over the heads of all chains that moved on the day before, Vietnam time: printed or sent outside once a
 * day, it proves later that no timeline of that day was rewritten. A day that has its root keeps it.
 */
export const sealYesterday = async ({ db, now }: Ctx): Promise<void> => {
  const local = now.getTime() + vietnam
  const to = new Date(local - (local % day) - vietnam)
  const from = new Date(to.getTime() - day)
  await insertDailyRoot(db, {
    day: new Date(from.getTime() + vietnam).toISOString().slice(0, 10),
    from,
    to,
    now,
  })
}
