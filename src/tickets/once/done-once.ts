import { actorName, isSealedFrom } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { noSuchTicket } from '../lock-words.ts'
import { lockVisible } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { type Sending, wasSentBefore } from './sent-before.ts'

/**
 * Does something to a ticket once, however often the same person sends it under the same key; the second time the ticket is
 * answered as it stands, though it may have left whoever sent it, but not where it was sealed from them.
 */
export const doneOnce = (
  ctx: Ctx,
  { id, act, ...sending }: Sending & { id: TicketId },
  verb: (ctx: Ctx) => Promise<Ticket>,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    // Locked before the key is claimed: two that held the key's share of the row would wait for each other.
    const ticket = await lockVisible(ctx.db, { kind: 'system' }, id)
    if (!ticket) throw noSuchTicket()
    const own = { ...sending, act: `${act} of ${actorName(ctx.actor)}` }
    if (!(await wasSentBefore(ctx, ticket, own))) return verb(ctx)
    if (isSealedFrom(ctx.actor, ticket)) throw noSuchTicket()
    return ticket
  })
