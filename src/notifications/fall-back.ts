import { type MessengerName, messengers } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { contactBehind } from './fall-back-store.ts'
import { linkMark, marked, standInFor } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import * as store from './store.ts'

const isMessenger = (channel: store.Message['channel']): channel is MessengerName =>
  (messengers as readonly string[]).includes(channel)

/**
 * What a messenger would not carry any more (too long since they wrote last, not followed any more) goes to the number or mailbox
 * that the same person left, in the same transaction as the failure, which staff still see.
 */
export const fallBack = async ({ db, now, publicUrl }: Ctx, message: store.Message): Promise<void> => {
  const { channel, recipient, eventId, ticketId, body } = message
  if (!isMessenger(channel) || eventId === null || ticketId === null) return
  const left = await contactBehind(db, { ticketId, address: recipient })
  if (!left) return
  const { opens, recipientKind, language } = message
  const urgent = message.urgent ? 1 : 0
  const when = { urgent, notBefore: urgent ? now : outsideQuietHours(now), createdAt: now } as const
  const again = { eventId, ticketId, opens, recipientKind, language, ...when }
  const held = left.numberKnown ? {} : { held: 'unverified' as const }
  await store.insertMessages(db, [
    left.phone
      ? {
          ...again,
          channel: 'sms',
          recipient: left.phone,
          subject: null,
          ...inOneSms(publicUrl, message),
          ...held,
        }
      : { ...again, channel: 'email', recipient: left.email!, subject: `[${left.reference}]`, body },
  ])
}

/** The first line says which ticket and what happened; the way to it stays where there is room. */
export const inOneSms = (publicUrl: string, { body, opens }: Pick<store.Message, 'body' | 'opens'>) => {
  const own = opens && standInFor(publicUrl, opens)
  const [head = '', ...lines] = (own ? body.replaceAll(linkMark, own) : body).split('\n')
  const link = lines.find((line) => /^https?:/.test(line))
  const text = smsText({ head, link }, 'plain')
  return opens ? marked(text, { publicUrl, reference: opens }) : { body: text, opens: null }
}
