import { mayAct, mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { notWorking } from './awaited.ts'
import { finishCollaborator } from './staff-store.ts'

export type FinishedReferral = { departmentId?: number | undefined }

/** A department that works along has done its part; the holder may say so for any. */
export const finishReferral = (ctx: Ctx, id: TicketId, { departmentId }: FinishedReferral): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    const done = departmentId ?? ownDepartment(ctx)
    if (done !== ownDepartment(ctx) || !mayAct(ctx.actor, 'answer-consultation', ticket))
      mustBeAble(ctx.actor, 'consult', ticket)
    const finished = await finishCollaborator(ctx.db, { ticketId: id, departmentId: done, at: ctx.now })
    mustBeFree(finished ? null : notWorking)
    await record(ctx, ticket, { type: 'ticket.referral-done', departmentId: done })
    return ticket
  })

const ownDepartment = ({ actor }: Ctx): number => (actor.kind === 'staff' ? actor.departmentId : 0)
