import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../record.ts'
import type { RootStore } from './root.ts'
import { verifyHistory } from './verify.ts'

/** Few at a time, so that whoever the process serves meanwhile notices nothing. */
const page = 500
const told = 5

/** Every night: what does not hold is an event, which is mailed to the administrators. */
export const watchHistory = async (ctx: Ctx, outside: RootStore): Promise<void> => {
  const { count, faults } = await verifyHistory(ctx, { page, outside })
  if (count === 0) return
  const broken = { type: 'history.broken', count, first: faults.slice(0, told) } as const
  await inTransaction(ctx, (ctx) => recordHouse(ctx, broken, { subject: 'history', rooms: [] }))
}
