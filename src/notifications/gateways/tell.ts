import type { Language } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { RecordedEvent } from '../../events/event.ts'
import { outsideQuietHours } from '../quiet-hours.ts'
import { plainLetters } from '../sms-text.ts'
import * as store from '../store.ts'
import { type Administrator, administrators } from './watch-store.ts'
import { wordBudget, wordFlows, wordKeysRefused, wordStuck } from './words.ts'

type Told = RecordedEvent<
  'gateway.budget-reached' | 'sending.stuck' | 'sending.flows' | 'sending.keys-refused'
>

/** One message to each administrator by mail, or by SMS where mail is what does not leave. */
export const tellOfGateways = async (ctx: Ctx, event: Told): Promise<void> => {
  const messages = (await administrators(ctx.db)).flatMap((person) => messageTo(ctx, event, person) ?? [])
  if (messages.length > 0) await store.insertMessages(ctx.db, messages)
}

const messageTo = ({ now, publicUrl }: Ctx, event: Told, person: Administrator): store.NewMessage | null => {
  const bySms = event.type === 'sending.stuck' && event.data.channel === 'email'
  const recipient = bySms ? person.phone : person.email
  if (!recipient) return null
  const { subject, body } = word(event, person.language)
  const isStuck = event.type === 'sending.stuck'
  return {
    opens: null,
    eventId: event.id,
    ticketId: null,
    recipient,
    recipientKind: 'staff',
    language: person.language,
    ...(bySms
      ? { channel: 'sms', subject: null, body: plainLetters(subject) }
      : { channel: 'email', subject, body: `${body}\n\n${publicUrl}/console/gateways` }),
    urgent: isStuck ? 1 : 0,
    notBefore: isStuck ? now : outsideQuietHours(now),
    createdAt: now,
  }
}

const word = (event: Told, language: Language) => {
  if (event.type === 'gateway.budget-reached') return wordBudget(event.data, language)
  if (event.type === 'sending.stuck') return wordStuck(event.data, language)
  return event.type === 'sending.flows'
    ? wordFlows(event.data.channel, language)
    : wordKeysRefused(event.data, language)
}
