import type { Ctx } from '../context/context.ts'
import { insertDailyRoot } from './store.ts'

const day = 86_400_000
/** Vietnam keeps UTC+7 all year. */
const vietnam = 7 * 3_600_000

/**
 * Writes one hash over the heads of all chains that moved on the day before, Vietnam time: kept outside, it proves later
 * that no timeline of that day was rewritten. A day that has its root keeps it.
 */
export const sealDay = async ({ db, now }: Ctx): Promise<void> => {
  const yesterday = new Date(now.getTime() + vietnam - day).toISOString().slice(0, 10)
  await insertDailyRoot(db, { day: yesterday, now })
}
