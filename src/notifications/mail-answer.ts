import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { mailboxOf } from '../platform/email-address.ts'
import type { Sentence } from '../platform/errors.ts'
import { hourMs } from '../platform/vietnam-time.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { answersSince, cancelQueuedTo, insertMessages } from './store.ts'

export type MailAnswer = {
  to: string
  ticket: { id: number; reference: string } | null
  language: Language
  sentence: Sentence
  urgent?: 1
}

/** A machine that answers our answers is not written to for ever. */
const answersAnHour = 6

/** Queues a direct answer to a mail, in the transaction that handled it. */
export const queueMail = async (
  { db, now }: Ctx,
  { to, ticket, language, sentence, urgent }: MailAnswer,
): Promise<void> => {
  if ((await answersSince(db, mailboxOf(to), new Date(now.getTime() - hourMs))) >= answersAnHour) return
  const { subject, hello, bye } = FRAME[language]
  const about = { eventId: null, ticketId: ticket?.id ?? null, opens: null, language }
  const words = {
    subject: ticket ? `[${ticket.reference}] ${subject}` : subject,
    body: [hello, sentence[language], bye].join('\n\n'),
  }
  const when = {
    urgent: urgent ?? (0 as const),
    notBefore: urgent ? now : outsideQuietHours(now),
    createdAt: now,
  }
  const recipient = { channel: 'email', recipient: to, recipientKind: 'reporter' } as const
  await insertMessages(db, [{ ...about, ...recipient, ...words, ...when }])
}

const FRAME = {
  vi: { subject: 'Về thư của anh/chị', hello: 'Kính gửi anh/chị,', bye: 'Trân trọng,' },
  en: { subject: 'About your mail', hello: 'Hello,', bye: 'Kind regards,' },
}

/** What waits for a mailbox that wants no more is not sent; danger still is. */
export const silenceMailbox = async ({ db }: Ctx, mailbox: string): Promise<void> => {
  await cancelQueuedTo(db, { channel: 'email', recipient: mailbox })
}
