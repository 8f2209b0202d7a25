import type { Ctx } from '../context/context.ts'
import { wrongField } from '../platform/errors.ts'
import { dayMs, startOfDate } from '../platform/vietnam-time.ts'
import { unfilledBlank } from './answers/blank.ts'
import { mustDifferFrom } from './answers/started-from.ts'
import { hasProof, isUnchangedTemplate, needsProof } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

/** What a resolution must say: what was done, and on which day (YYYY-MM-DD). */
export type Resolution = {
  answer: string
  doneOn: string
  version?: number | undefined
  /** The ticket whose answer this one was begun from. */
  startedFrom?: TicketId | undefined
  /** The incident that is over: what was done was done for all of it, and is shown there. */
  ofIncident?: number | undefined
}

/**
 * Refused: a template or the answer to another ticket sent as it stands, a day before the report or in the future, and no picture where the category
 * asks for proof. Vague answers without pictures are what residents complain of most (RESEARCH.md section 2).
 */
export const mustSatisfy = async (
  ctx: Ctx,
  ticket: Ticket,
  { answer, doneOn, startedFrom, ofIncident }: Resolution,
): Promise<void> => {
  const done = startOfDate(doneOn).getTime()
  if (done > ctx.now.getTime())
    throw wrong(
      'doneOn',
      'Ngày xử lý không thể ở tương lai.',
      'The work cannot have been done in the future.',
    )
  if (done < ticket.receivedAt.getTime() - 7 * dayMs)
    throw wrong(
      'doneOn',
      'Ngày xử lý trước ngày phản ánh; xin xem lại.',
      'That day is before the report; please check.',
    )
  if (await isUnchangedTemplate(ctx.db, answer))
    throw wrong(
      'answer',
      'Đây mới là câu mẫu; xin viết rõ đã làm gì ở nơi này.',
      'This is the template as it stands; please say what was done here.',
    )
  mustBeFilled('answer', answer)
  if (startedFrom) await mustDifferFrom(ctx, startedFrom, answer)
  if (ofIncident !== undefined) return
  if ((await needsProof(ctx.db, ticket.categoryCode)) && !(await hasProof(ctx.db, ticket.id)))
    throw wrong(
      'proof',
      ticket.reopenings > 0
        ? 'Phiếu đã mở lại nên cần ít nhất một ảnh mới chụp sau lần xử lý này.'
        : 'Lĩnh vực này cần ít nhất một ảnh hiện trạng sau xử lý.',
      ticket.reopenings > 0
        ? 'The ticket was reopened, so it needs at least one new picture of the result.'
        : 'This category needs at least one picture of the result.',
    )
}

/** A blank of a template that nobody filled never reaches a resident. */
export const mustBeFilled = (field: string, text: string): void => {
  const blank = unfilledBlank(text)
  if (blank) throw wrong(field, `Còn chỗ chưa điền: ${blank}.`, `This blank is not filled: ${blank}.`)
}

const wrong = (field: string, vi: string, en: string) => wrongField(field, { vi, en })
