import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { noticeOf } from './legal/notice.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { screened } from './public-answer/screen.ts'
import { mustBeFilled } from './resolution.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { endConsultations } from './together/store.ts'

export type Refusal = { reason: string; instead: string; version?: number }

/** Ends a ticket that cannot be handled, with the reason and where to go instead (Law 02/2011 asks for the reason). */
export const refuseTicket = (
  ctx: Ctx,
  id: TicketId,
  { reason, instead, version }: Refusal,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'refuse', ticket)
    const status = advance(ticket.status, 'refuse')
    mustBeFilled('reason', reason)
    mustBeFilled('instead', instead)

    const refused = await updateTicket(ctx.db, {
      ticket,
      changes: { status, resolvedAt: ctx.now, ...(await screened(ctx, ticket, reason)) },
      now: ctx.now,
    })
    await moveClock(ctx, id, { kind: 'stopped', at: ctx.now })
    await endConsultations(ctx.db, id, ctx.now)
    const notice = ticket.acceptedAt ? {} : await noticeOf(ctx, refused, 'not-taken-on')
    await record(ctx, refused, { type: 'ticket.refused', reason, instead, ...notice })
    return refused
  })
