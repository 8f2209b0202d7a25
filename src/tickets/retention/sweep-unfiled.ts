import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { termSubject } from './terms.ts'
import * as store from './unfiled-store.ts'

const pageSize = 500
const lineDays = 366

/** Erases what came in, was sent or rang and became no ticket, once its time is over and nobody has to look at it any more. */
export const sweepUnfiled = async (ctx: Ctx): Promise<void> => {
  await store.deleteOldLines(ctx.db, new Date(ctx.now.getTime() - lineDays * dayMs))
  const before = await store.unfiledBefore(ctx.db, ctx.now)
  if (before === null) return
  while ((await sweepPage(ctx, before)) > 0);
}

const sweepPage = (ctx: Ctx, before: Date): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const page = { before, limit: pageSize }
    const inbound = await store.eraseUnfiledInbound(ctx.db, page)
    const messages = await store.eraseUnfiledMessages(ctx.db, page)
    const calls = await store.eraseUnfiledCalls(ctx.db, page)
    const n = inbound + messages + calls
    const swept = { type: 'retention.swept', inbound, messages, calls } as const
    if (n > 0) await recordHouse(ctx, swept, { subject: termSubject, rooms: [] })
    return n
  })
