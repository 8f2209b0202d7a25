import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { answersSince, cancelQueuedTo, insertMessages } from './store.ts'

export type Answer = { phone: string; ticketId: number | null; language: Language; body: string; urgent?: 1 }

const hour = 3_600_000
/** A machine that answers our answers is not written to for ever. */
const answersAnHour = 10

/** Queues a direct answer to an SMS, in the transaction that handled it. */
export const queueAnswer = async (
  { db, now }: Ctx,
  { phone, ticketId, language, body, urgent }: Answer,
): Promise<void> => {
  if ((await answersSince(db, phone, new Date(now.getTime() - hour))) >= answersAnHour) return
  const message = {
    eventId: null,
    ticketId,
    channel: 'sms',
    recipient: phone,
    recipientKind: 'reporter',
    language,
  } as const
  await insertMessages(db, [
    {
      ...message,
      subject: null,
      body,
      opens: null,
      urgent: urgent ?? 0,
      notBefore: urgent ? now : outsideQuietHours(now),
      createdAt: now,
    },
  ])
}

/** What waits for a number that wants no more messages is not sent any more; danger still is. */
export const silence = async ({ db }: Ctx, phone: string): Promise<void> => {
  await cancelQueuedTo(db, { channel: 'sms', recipient: phone })
}
