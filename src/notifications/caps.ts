import type { Db } from '../platform/database.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { lockNumber, noticesSince } from './held-store.ts'
import type { NewMessage } from './store.ts'

/** SMS a day to one number of a resident: twelve reports in the name of a victim are two, of one who wrote to us many. */
const aDay = { stranger: 2, known: 20 }

type Given = { strangers: ReadonlySet<string>; now: Date }

/** Holds back what is too much for one number in one day; danger is told to a known number however often. */
export const withinCaps = async (
  db: Db,
  messages: NewMessage[],
  { strangers, now }: Given,
): Promise<NewMessage[]> => {
  const counted = messages.filter(isCounted)
  if (counted.length === 0) return messages
  const numbers = [...new Set(counted.map(({ recipient }) => recipient))].sort()
  for (const number of numbers.filter((one) => strangers.has(one))) await lockNumber(db, number)
  const sent = await noticesSince(db, numbers, new Date(now.getTime() - dayMs))
  return messages.map((message) => {
    if (!isCounted(message)) return message
    const { recipient } = message
    const isStranger = strangers.has(recipient)
    if (message.urgent && !isStranger) return message
    const before = sent.get(recipient) ?? 0
    if (before >= aDay[isStranger ? 'stranger' : 'known']) return { ...message, held: 'number-cap' as const }
    sent.set(recipient, before + 1)
    return message
  })
}

const isCounted = ({ channel, recipientKind, held }: NewMessage): boolean =>
  channel === 'sms' && recipientKind !== 'staff' && !held
