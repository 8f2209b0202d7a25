import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { communeIn, readPlaceAnswer } from '../../routing/place/said-where.ts'
import { setPlace } from '../corrections/place.ts'
import { isOpen } from '../lifecycle.ts'
import type { Ticket } from '../ticket.ts'
import { lockForResident, type TrackingKey } from './own-ticket.ts'

/** A commune that was chosen, or what the resident wrote of it. */
export type SaidPlace = { communeCode?: string | undefined; said?: string | undefined }

/** The resident says where it is, or that it is not where it was put. Refused: what names no commune or several. */
export const sayPlace = (
  ctx: Ctx,
  key: TrackingKey,
  { communeCode, said = '' }: SaidPlace,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if (!isOpen(ticket.status)) throw hasEnded()
    const found = communeCode ?? communeIn(ctx.knowledge.gazetteer, said, ticket.provinceCode)
    if (!found) throw notClear()
    return setPlace(ctx, ticket, { communeCode: found, why: 'Người dân cho biết nơi xảy ra' })
  })

/** A reply that tells where it is, to a ticket of which that is not known, is taken at its word. */
export const placeAsReplied = async (ctx: Ctx, ticket: Ticket, text: string): Promise<Ticket> => {
  if (ticket.communeCode !== null || /^\W*\d+\W*$/.test(text)) return ticket
  const named = communeIn(ctx.knowledge.gazetteer, text, ticket.provinceCode)
  const answer = readPlaceAnswer(text, { choices: ticket.candidates, named })
  if (answer === null || answer === 'no-such-choice') return ticket
  return setPlace(ctx, ticket, { ...answer, why: 'Người dân trả lời nơi xảy ra' })
}

const hasEnded = () =>
  new Refused('conflict', {
    vi: 'Phản ánh này đã kết thúc nên không đổi nơi xảy ra được nữa.',
    en: 'This report has ended, so its place cannot change any more.',
  })

const notClear = () =>
  wrongField('said', {
    vi: 'Chưa rõ là xã, phường nào. Xin viết đủ tên xã, phường và quận, huyện cũ.',
    en: 'It is not clear which commune this is. Please write its name and the former district.',
  })
