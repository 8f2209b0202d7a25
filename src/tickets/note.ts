import { mustBeAble } from '../access/acts.ts'
import { actorName } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { lockNewest } from './lock.ts'
import { saveTouched } from './note-store.ts'
import { wasSentBefore } from './once/sent-before.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Note = { text: string; toResident?: boolean | undefined; key?: string | undefined }

/** Writes a note that staff read, or, when `toResident`, a word on progress that the resident reads too. */
export const noteOnTicket = (
  ctx: Ctx,
  id: TicketId,
  { text, toResident = false, key }: Note,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'note', ticket)
    const sending = {
      act: `note of ${actorName(ctx.actor)}`,
      key,
      said: JSON.stringify({ text, toResident }),
    }
    if (await wasSentBefore(ctx, ticket, sending)) return ticket
    await record(ctx, ticket, { type: 'ticket.noted', text, public: toResident })
    if (!toResident) return ticket
    await saveTouched(ctx.db, id, ctx.now)
    return { ...ticket, updatedAt: ctx.now }
  })
