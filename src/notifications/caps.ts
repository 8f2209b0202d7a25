import type { Db } from '../platform/database.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { lockNumber, noticesSince } from './held-store.ts'
import type { NewMessage } from './store.ts'

/**
 * SMS a day to one number of a resident: twelve reports in the name of a victim are two, and five where they wrote to us before,
 * for a form is filled in by anybody.
 */
const aDay = { stranger: 2, form: 5, known: 20 }

type Given = {
  /** Numbers that nobody knows. */
  strangers: ReadonlySet<string>
  /** Receipts of what was typed into a form. */
  receipts: ReadonlySet<NewMessage>
  now: Date
}

/** Holds back what is too much for one number in one day; danger is told to a known number however often. */
export const withinCaps = async (
  db: Db,
  messages: NewMessage[],
  { strangers, receipts, now }: Given,
): Promise<NewMessage[]> => {
  const counted = messages.filter(isCounted)
  if (counted.length === 0) return messages
  const numbers = [...new Set(counted.map(({ recipient }) => recipient))].sort()
  const typedIn = new Set(counted.filter((one) => receipts.has(one)).map(({ recipient }) => recipient))
  for (const number of numbers.filter((one) => strangers.has(one) || typedIn.has(one)))
    await lockNumber(db, number)
  const sent = await noticesSince(db, numbers, new Date(now.getTime() - dayMs))
  return messages.map((message) => {
    if (!isCounted(message)) return message
    const { recipient } = message
    const isStranger = strangers.has(recipient)
    if (message.urgent && !isStranger) return message
    const before = sent.get(recipient) ?? 0
    if (before >= aDay[isStranger ? 'stranger' : receipts.has(message) ? 'form' : 'known'])
      return { ...message, held: 'number-cap' as const }
    sent.set(recipient, before + 1)
    return message
  })
}

const isCounted = ({ channel, recipientKind, held }: NewMessage): boolean =>
  channel === 'sms' && recipientKind !== 'staff' && !held
