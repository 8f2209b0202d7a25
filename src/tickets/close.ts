import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { advance } from './lifecycle.ts'
import { lockNewest } from './lock.ts'
import { metSilence, silentSince, updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

/** A resident who says nothing for so long after the answer is taken to be content; reopening stays possible. */
export const silentDays = 15

const pageSize = 500

/** Closes every resolved ticket whose answer met silence, each in its own transaction; answers how many. */
export const closeSilentTickets = async (ctx: Ctx): Promise<number> => {
  const before = lastHeard(ctx)
  const failures: unknown[] = []
  let closed = 0
  let ids: number[]
  let after = 0
  do {
    ids = await silentSince(ctx.db, { before, after, limit: pageSize })
    for (const id of ids)
      closed += await closeIfSilent(ctx, id).catch((error) => {
        failures.push(error)
        return 0
      })
    after = ids.at(-1) ?? after
  } while (ids.length === pageSize)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} tickets not closed`)
  return closed
}

const lastHeard = ({ now }: Ctx) => new Date(now.getTime() - silentDays * dayMs)

/** The same of one ticket. */
export const closeIfSilent = (ctx: Ctx, id: TicketId): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (!(await metSilence(ctx.db, id, lastHeard(ctx)))) return 0
    const status = advance(ticket.status, 'close')
    const closed = await updateTicket(ctx.db, {
      ticket,
      changes: { status, closedAt: ctx.now },
      now: ctx.now,
    })
    await record(ctx, closed, { type: 'ticket.closed', why: why(closed) })
    return 1
  })

const why = ({ language }: Ticket): string =>
  language === 'vi'
    ? `Phản ánh đã khép lại vì ${silentDays} ngày kể từ khi trả lời không có ý kiến thêm. Nếu việc chưa xong, xin bấm "Chưa xong" để mở lại.`
    : `Closed, since nothing was heard for ${silentDays} days after the answer. If it is not fixed, reopen it with "Not fixed".`
