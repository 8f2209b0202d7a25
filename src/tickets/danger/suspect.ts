import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import type { TicketId } from '../ticket.ts'
import { waitsForEye, wasAskedToLook } from './store.ts'

/** A report that may tell of danger: an operator's eye is asked for at once. Once, however often it runs. */
export const askForEye = async (ctx: Ctx, id: TicketId): Promise<void> => {
  if (!(await waitsForEye(ctx.db, id))) return
  await inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (ticket.dangerCheck !== 'pending' || !isOpen(ticket.status)) return
    if (await wasAskedToLook(ctx.db, id)) return
    await record(ctx, ticket, { type: 'ticket.danger-suspected', in: 'report' })
  })
}
