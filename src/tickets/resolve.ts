import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { screened } from './public-answer/screen.ts'
import { mustSatisfy, type Resolution } from './resolution.ts'
import { updateTicket } from './store.ts'
import { obstacleToSettling } from './taking-on.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { endConsultations } from './together/store.ts'

/** Answers the resident: what was done, when and by which department. */
export const resolveTicket = (ctx: Ctx, id: TicketId, resolution: Resolution): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, resolution.version)
    mustBeAble(ctx.actor, 'resolve', ticket)
    const status = advance(ticket.status, resolution.ofIncident === undefined ? 'resolve' : 'settle')
    mustBeFree(obstacleToSettling(ticket))
    await mustSatisfy(ctx, ticket, resolution)

    const resolved = await updateTicket(ctx.db, {
      ticket,
      changes: { status, resolvedAt: ctx.now, ...(await screened(ctx, ticket, resolution.answer)) },
      now: ctx.now,
    })
    await moveClock(ctx, id, { kind: 'stopped', at: ctx.now })
    await endConsultations(ctx.db, id, ctx.now)
    const { answer, doneOn, ofIncident } = resolution
    await record(ctx, resolved, {
      type: 'ticket.resolved',
      answer,
      doneOn,
      departmentId: ticket.departmentId,
      ...(ofIncident === undefined ? {} : { incidentId: ofIncident }),
    })
    return resolved
  })
