import type { DeadlineRow } from '../../../db/schema/deadlines.ts'
import type { Status } from '../../../db/vocabulary.ts'
import { isOpen } from '../lifecycle.ts'

type Clock = Pick<DeadlineRow, 'acceptDueAt' | 'dueAt' | 'pausedSince'> & { status: Status }

export type DueNow = { what: 'acceptance' | 'answer'; at: Date; paused: boolean }

/** What is asked of whoever holds the ticket, and by when: while it is new its acceptance, then its answer; null once it ended. */
export const dueNow = ({ status, acceptDueAt, dueAt, pausedSince }: Clock): DueNow | null => {
  if (!isOpen(status)) return null
  if (status === 'new' && acceptDueAt && !pausedSince)
    return { what: 'acceptance', at: acceptDueAt, paused: false }
  return { what: 'answer', at: dueAt, paused: pausedSince !== null }
}
