import type { Language, TalkChannel } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { answersSince, cancelQueuedTo, insertMessages } from './store.ts'

/** Where somebody talks with us: a number, or how a messenger names them. */
export type Talker = { channel: TalkChannel; address: string }

export type Answer = { to: Talker; ticketId: number | null; language: Language; body: string; urgent?: 1 }

const hour = 3_600_000
/** A machine that answers our answers is not written to for ever. */
const answersAnHour = 10

/** Queues a direct answer, in the transaction that handled it. */
export const queueAnswer = async (
  { db, now }: Ctx,
  { to, ticketId, language, body, urgent }: Answer,
): Promise<void> => {
  if ((await answersSince(db, to.address, new Date(now.getTime() - hour))) >= answersAnHour) return
  const message = {
    eventId: null,
    ticketId,
    channel: to.channel,
    recipient: to.address,
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

/** What waits for who wants no more messages is not sent any more; danger still is. */
export const silence = async ({ db }: Ctx, { channel, address }: Talker): Promise<void> => {
  await cancelQueuedTo(db, { channel, recipient: address })
}
