import type { CallStands } from './store.ts'

export type CallBecame = 'ringing' | 'answered' | 'ended' | 'missed'

/** What is new of a call; null where nothing is. Whoever hung up before anybody answered was missed. */
export const becameOf = (before: CallStands | null, call: CallStands): CallBecame | null => {
  if (call.answeredAt && (!before?.answeredAt || wasTakenAgain(before, call))) return 'answered'
  if (call.endedAt && !before?.endedAt) return wasMissed(call) ? 'missed' : 'ended'
  const rings =
    before?.phone !== call.phone ||
    before.operatorId !== call.operatorId ||
    before.queue !== call.queue ||
    before.ringsSince?.getTime() !== call.ringsSince?.getTime()
  return rings && !call.endedAt ? 'ringing' : null
}

const wasMissed = ({ answeredAt, ticketId }: CallStands): boolean => answeredAt === null && ticketId === null

/** It was put through, and somebody took it there. */
const wasTakenAgain = (before: CallStands, call: CallStands): boolean =>
  before.ringsSince !== null && call.ringsSince === null && call.endedAt === null
