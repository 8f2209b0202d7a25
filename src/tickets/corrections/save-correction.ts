import type { Ctx } from '../../context/context.ts'
import { retarget } from '../../deadlines/retarget.ts'
import { record } from '../../events/record.ts'
import { type Correction, insertCorrection, updateTicket } from '../store.ts'
import type { Ticket, TicketChanges } from '../ticket.ts'
import { deciderOf } from '../time/decider.ts'
import { settlePause } from '../together/settle-pause.ts'
import { handOver, movedTo } from './rehold.ts'

type Saving = {
  changes: TicketChanges
  correction: Correction & { field: 'place' | 'category'; became: string }
}

/** A place or a subject put right, with all that follows: who holds the ticket, what is learned, and its time. */
export const saveCorrection = async (
  ctx: Ctx,
  ticket: Ticket,
  { changes, correction }: Saving,
): Promise<Ticket> => {
  const corrected = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await handOver(ctx, ticket, corrected)
  await insertCorrection(ctx, ticket, correction)
  const moved = movedTo(ticket, corrected)
  await record(ctx, corrected, { type: 'ticket.corrected', ...correction, ...moved }, ticket)
  await retarget(ctx, corrected, { by: deciderOf(ctx.actor, ticket) })
  await settlePause(ctx, corrected)
  return corrected
}
