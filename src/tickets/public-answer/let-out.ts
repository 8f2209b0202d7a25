import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import { obstacleToPublishing } from '../corrections/publishable.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree, type Obstacle } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { namesOneOf } from './found.ts'
import { readScreened } from './store.ts'

export type PublicAnswer = { text: string; version?: number | undefined }

/**
 * Somebody has looked at the answer: the public reads these words of it, as they are. Its reporter goes on reading all of it;
 * refused while the words name who reported (Law 91/2025 on personal data).
 */
export const letAnswerOut = (ctx: Ctx, id: TicketId, { text, version }: PublicAnswer): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'publish', ticket)
    const { contacts, answer } = await readScreened(ctx.db, id)
    mustBeFree(obstacleToPublishing(ticket) ?? obstacleToLettingOut(ticket, answer))
    if (namesOneOf(text, contacts)) throw namesTheReporter()
    const was = ticket.publicAnswer ?? answer!
    const changes = { publicAnswer: text, answerHeld: false }
    const saved = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    const waited = ticket.answerHeld
    await record(ctx, saved, { type: 'ticket.answer-published', was, became: text, waited })
    return saved
  })

const obstacleToLettingOut = ({ published, answerHeld }: Ticket, answer: string | null): Obstacle => {
  if (answer === null) return unanswered
  return published || answerHeld ? null : notPublic
}

const unanswered = {
  vi: 'Phiếu chưa có kết quả để công khai.',
  en: 'The ticket has no answer yet that could be made public.',
}

const notPublic = {
  vi: 'Phiếu chưa công khai nên chưa có ai ngoài cuộc đọc kết quả.',
  en: 'The ticket is not public, so no stranger reads its answer.',
}

const namesTheReporter = () =>
  wrongField('text', {
    vi: 'Bản này còn tên, số điện thoại hoặc địa chỉ của người phản ánh; xin bỏ ra trước khi công khai.',
    en: 'These words still say the name, phone or address of who reported; please take it out first.',
  })
