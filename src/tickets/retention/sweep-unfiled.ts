import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { termSubject } from './terms.ts'
import * as store from './unfiled-store.ts'

const pageSize = 500
const lineDays = 366
const warningDays = 7

/** Erases what came in, was sent or rang and became no ticket, once its time is over and nobody has to look at it any more. */
export const sweepUnfiled = async (ctx: Ctx): Promise<void> => {
  await store.deleteOldLines(ctx.db, new Date(ctx.now.getTime() - lineDays * dayMs))
  while ((await sweepWarnings(ctx)) > 0);
  const before = await store.unfiledBefore(ctx.db, ctx.now)
  if (before === null) return
  while ((await sweepPage(ctx, before)) > 0);
}

const sweepWarnings = (ctx: Ctx): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const before = new Date(ctx.now.getTime() - warningDays * dayMs)
    const messages = await store.eraseWarnings(ctx.db, { before, limit: pageSize })
    return noted(ctx, { inbound: 0, messages, calls: 0 })
  })

const sweepPage = (ctx: Ctx, before: Date): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const page = { before, limit: pageSize }
    const inbound = await store.eraseUnfiledInbound(ctx.db, page)
    const messages = await store.eraseUnfiledMessages(ctx.db, page)
    const calls = await store.eraseUnfiledCalls(ctx.db, page)
    return noted(ctx, { inbound, messages, calls })
  })

type Swept = { inbound: number; messages: number; calls: number }

const noted = async (ctx: Ctx, swept: Swept): Promise<number> => {
  const n = swept.inbound + swept.messages + swept.calls
  if (n > 0)
    await recordHouse(ctx, { type: 'retention.swept', ...swept }, { subject: termSubject, rooms: [] })
  return n
}
