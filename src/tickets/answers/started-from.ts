import type { Ctx } from '../../context/context.ts'
import { wrongField } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'
import type { TicketId } from '../ticket.ts'
import { answerOn } from './alike.ts'

/** What an answer says, whatever its spaces, signs and capitals. */
const saidIn = (text: string): string => fold(text).replaceAll(/[^a-z0-9]+/g, '')

/** Refused: the answer to another matter sent as it stands, which says nothing of what was done at this one. */
export const mustDifferFrom = async (ctx: Ctx, startedFrom: TicketId, answer: string): Promise<void> => {
  const before = await answerOn(ctx, startedFrom)
  if (before && saidIn(before.text) === saidIn(answer)) throw asItStands()
}

const asItStands = () =>
  wrongField('answer', {
    vi: 'Đây vẫn nguyên là câu trả lời của phiếu khác; xin sửa cho đúng việc đã làm ở nơi này.',
    en: 'This is still the answer to another ticket; please change it to what was done here.',
  })
