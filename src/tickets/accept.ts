import { mustBeAble } from '../access/acts.ts'
import { staffOf } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { noticeOf } from './legal/notice.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { updateTicket } from './store.ts'
import { obstacleToAccepting } from './taking-on.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { settlePause } from './together/settle-pause.ts'

/** An officer takes the ticket in hand; who accepts an unassigned ticket becomes its officer. */
export const acceptTicket = (ctx: Ctx, id: TicketId, { version }: { version?: number }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'accept', ticket)
    const status = advance(ticket.status, 'accept')
    mustBeFree(obstacleToAccepting(ticket))

    const officerId = ticket.officerId ?? staffOf(ctx.actor).id
    const accepted = await updateTicket(ctx.db, {
      ticket,
      changes: { status, officerId, acceptedAt: ctx.now },
      now: ctx.now,
    })
    await moveClock(ctx, id, { kind: 'accepted', at: ctx.now })
    if (ticket.status === 'waiting') await settlePause(ctx, accepted)
    await record(ctx, accepted, { type: 'ticket.accepted', ...(await noticeOf(ctx, accepted, 'taken-on')) })
    return accepted
  })
