import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { lockNewest } from './lock.ts'
import type { Ticket, TicketId } from './ticket.ts'

/** Writes a note that staff read, or, when `toResident`, a word on progress that the resident reads too. */
export const noteOnTicket = (
  ctx: Ctx,
  id: TicketId,
  { text, toResident = false }: { text: string; toResident?: boolean },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'note', ticket)
    await record(ctx, ticket, { type: 'ticket.noted', text, public: toResident })
    return ticket
  })
