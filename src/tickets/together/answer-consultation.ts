import { mustBeAble } from '../../access/acts.ts'
import { actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { countAnswered, settlePause } from './settle-pause.ts'
import { type Consultation, findConsultation, saveConsultationAnswer } from './staff-store.ts'

export type ConsultationAnswer = { consultationId: number; answer: string }

/** The department that was asked gives its view, once; the clock goes on unless somebody else is waited for. */
export const answerConsultation = (
  ctx: Ctx,
  id: TicketId,
  { consultationId, answer }: ConsultationAnswer,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'answer-consultation', ticket)
    const consultation = await findConsultation(ctx.db, { ticketId: id, id: consultationId })
    mustBeTheirs(ctx, consultation)

    const { departmentId } = consultation
    const said = { id: consultationId, answer, by: actorName(ctx.actor), at: ctx.now }
    await saveConsultationAnswer(ctx.db, said)
    await countAnswered(ctx, id)
    await settlePause(ctx, ticket)
    await record(ctx, ticket, { type: 'ticket.consultation-answered', consultationId, departmentId, answer })
    return ticket
  })

function mustBeTheirs(ctx: Ctx, asked: Consultation | null): asserts asked is Consultation {
  mustExist(asked)
  if (ctx.actor.kind === 'staff' && ctx.actor.departmentId !== asked.departmentId)
    throw new Refused('forbidden', {
      vi: 'Câu này hỏi đơn vị khác.',
      en: 'This question is for another department.',
    })
  mustBeOpen(asked)
}

/** A question that was asked and is not answered, ended or taken back. */
export function mustBeOpen(asked: Consultation | null): asserts asked is Consultation {
  mustExist(asked)
  if (asked.answeredAt)
    throw new Refused('conflict', {
      vi: 'Câu hỏi này đã kết thúc; nếu cần nói thêm, xin ghi chú vào phiếu.',
      en: 'This question has ended; to add something, please write a note.',
    })
}

function mustExist(asked: Consultation | null): asserts asked is Consultation {
  if (asked) return
  throw new Refused('missing', {
    vi: 'Không có câu hỏi này trong phiếu.',
    en: 'There is no such question in this ticket.',
  })
}
