import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { obstacleToReaching } from './reachable.ts'
import { updateTicket } from './store.ts'
import { isTakenOnByAsking } from './taking-on.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { settlePause } from './together/settle-pause.ts'

/** Asks the resident for what is missing; the clock stops until the answer. Who asks has taken feedback in hand. */
export const askResident = (
  ctx: Ctx,
  id: TicketId,
  { question, version }: { question: string; version?: number },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'ask', ticket)
    const status = advance(ticket.status, 'ask')
    mustBeFree(await obstacleToReaching(ctx, ticket))

    const acceptedAt = ticket.acceptedAt ?? (isTakenOnByAsking(ticket) ? ctx.now : null)
    const asked = await updateTicket(ctx.db, { ticket, changes: { status, acceptedAt }, now: ctx.now })
    if (!ticket.acceptedAt && acceptedAt) await moveClock(ctx, id, { kind: 'accepted', at: ctx.now })
    await settlePause(ctx, asked)
    await record(ctx, asked, { type: 'ticket.asked', question })
    return asked
  })
