import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { mustBeOpen } from './answer-consultation.ts'
import { sharedAlso } from './invited.ts'
import { settlePause } from './settle-pause.ts'
import { deleteConsultation, findConsultation } from './staff-store.ts'

export type ConsultationWithdrawal = { consultationId: number; why: string }

/**
 * Who asked takes the question back: the department asked no longer sees the ticket on its account, and the clock no
 * longer waits for it. The timeline keeps the question.
 */
export const withdrawConsultation = (
  ctx: Ctx,
  id: TicketId,
  { consultationId, why }: ConsultationWithdrawal,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'consult', ticket)
    const consultation = await findConsultation(ctx.db, { ticketId: id, id: consultationId })
    mustBeOpen(consultation)

    const { departmentId } = consultation
    await deleteConsultation(ctx.db, consultationId)
    await settlePause(ctx, ticket)
    const after = await lockNewest(ctx, id)
    const event = { type: 'ticket.consultation-withdrawn', consultationId, departmentId, why } as const
    await record(ctx, after, event, sharedAlso(ticket, departmentId))
    return after
  })
