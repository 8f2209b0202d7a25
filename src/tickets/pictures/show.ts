import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { noSuchPicture } from './serve.ts'
import { savePicturePublished } from './store.ts'

export type Showing = { attachmentId: number; published: boolean }

/** Shows one picture of a published ticket to the public, or hides it; somebody looks first for faces and number plates. */
export const showPicture = (ctx: Ctx, id: TicketId, { attachmentId, published }: Showing): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'publish', ticket)
    if (!(await savePicturePublished(ctx.db, { ticketId: id, id: attachmentId, published })))
      throw noSuchPicture()
    await record(ctx, ticket, { type: published ? 'ticket.published' : 'ticket.unpublished' })
    return ticket
  })
