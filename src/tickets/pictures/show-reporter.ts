import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { noSuchPicture } from './serve.ts'
import { saveShownToReporter } from './store.ts'

export type ShownToReporter = { attachmentId: number; shown: boolean }

/** What somebody else sent is for staff alone until one of them decides that the reporter may see it. */
export const showToReporter = (
  ctx: Ctx,
  id: TicketId,
  { attachmentId, shown }: ShownToReporter,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'resolve', ticket)
    advance(ticket.status, 'reply')
    if (!(await saveShownToReporter(ctx.db, { ticketId: id, id: attachmentId, shown }))) throw noSuchPicture()
    await record(ctx, ticket, { type: 'ticket.file-shown', attachmentId, shown })
    return ticket
  })
