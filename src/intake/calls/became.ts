import type { CallStands } from './store.ts'

export type CallBecame = 'ringing' | 'answered' | 'ended' | 'missed'

/** What is new of a call; null where nothing is. Whoever hung up before anybody answered was missed. */
export const becameOf = (before: CallStands | null, call: CallStands): CallBecame | null => {
  if (call.answeredAt && !before?.answeredAt) return 'answered'
  if (call.endedAt && !before?.endedAt) return wasMissed(call) ? 'missed' : 'ended'
  const rings = before?.phone !== call.phone || before.operatorId !== call.operatorId
  return rings && !call.endedAt ? 'ringing' : null
}

const wasMissed = ({ answeredAt, ticketId }: CallStands): boolean => answeredAt === null && ticketId === null
