import { fullTime } from '../clock.ts'
import type { Language, Message, Sentence } from '../shapes.ts'
import { words } from '../words/outbox.ts'

type Waiting = Pick<Message, 'state' | 'attempts' | 'notBefore'>

/** When a message that waits leaves, or is tried again; null where nothing but its turn keeps it. */
export const leaves = (
  { state, attempts, notBefore }: Waiting,
  { now, language }: { now: Date; language: Language },
): Sentence | null => {
  if (state !== 'queued' || new Date(notBefore) <= now) return null
  const at = fullTime(notBefore, language)
  return attempts > 0 ? words.triedAgainAt(at) : words.leavesAt(at)
}
