import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'
import { askWhetherKnown } from '../ask-known.ts'
import { askWhereUnclear } from '../ask-where.ts'
import { receiveReport } from '../receive.ts'
import { agreedTo, cutToLongest, readReport } from '../report.ts'
import { writtenIn } from '../written-in.ts'
import type { ReadMail } from './read.ts'
import type { Mail } from './store.ts'

export type MailHandling = {
  /** The province whose mailbox it is, two digits. */
  provinceCode: string | undefined
}

const questionDays = 14
const choicesAtMost = 6

/**
 * Opens a ticket from a mail: its subject and its words. Where the place is unclear the first answer asks for it, and a
 * number or a name in the next mail answers; the question is this ticket's own.
 */
export const openFromMail = async (
  ctx: Ctx,
  { mail, read }: { mail: Mail; read: ReadMail },
  { provinceCode }: MailHandling,
): Promise<number> => {
  const resident: Ctx = { ...ctx, actor: { kind: 'resident' } }
  const { address, name } = senderOf(read)
  const reporter = { email: address, ...(name ? { name } : {}) }
  const text = reportText(read)
  const report = readReport(agreedTo('email', { text, provinceCode, reporter }), ctx.now)
  const received = await receiveReport(resident, report, {
    channel: 'email',
    language: writtenIn(text),
    idempotencyKey: mail.providerId,
  })
  await askWhetherKnown(ctx, received.ticketId, null)
  await askWhereUnclear(ctx, received, { sender: mail.sender, choicesAtMost, days: questionDays })
  return received.ticketId
}

const senderOf = ({ from }: ReadMail) => {
  if (!from) throw noSender()
  return from
}

/** The subject tells what it is about, unless the words begin with it or it only says that it is a mail. */
export const reportText = ({ subject, words, attachments }: ReadMail): string => {
  const about = subject.replace(/^(?:(?:re|fwd?|tr|vv|chuyển tiếp)\s*:\s*)+/i, '').trim()
  const repeated = about === '' || fold(words).startsWith(fold(about))
  const text = (repeated ? words : `${about}\n${words}`).trim()
  if (!text && attachments.length > 0) return 'Thư chỉ có ảnh, không có chữ.'
  return cutToLongest(text)
}

const noSender = () =>
  new Refused('invalid', {
    vi: 'Thư không có địa chỉ người gửi nên không mở phản ánh được.',
    en: 'The mail has no sender, so no report can be opened.',
  })
