import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { officerBefore, updateTicket } from './store.ts'
import { obstacleToUndoing } from './taking-on.ts'
import type { Ticket, TicketId } from './ticket.ts'

/** What was accepted by a slip waits again as it did, with whoever had it then, and its clock as if it had never been accepted. */
export const undoAcceptance = (ctx: Ctx, id: TicketId, { version }: { version?: number }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'accept', ticket)
    mustBeFree(obstacleToUndoing(ticket, ctx.now))

    const officerId = await officerBefore(ctx.db, ticket)
    const changes = { status: 'new' as const, officerId, acceptedAt: null }
    const waiting = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await moveClock(ctx, id, { kind: 'unaccepted', at: ctx.now })
    await record(ctx, waiting, { type: 'ticket.acceptance-undone' }, ticket)
    return waiting
  })
