import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { Clock } from './clock.ts'
import { type Acted, type Moment, nextToCome } from './moments.ts'

/** The deadline of a ticket as it is kept: when it is due, and what the sweep must do next. */
export type Deadline = Omit<DeadlineRow, 'ticketId' | 'provinceCode' | 'nextKind' | 'nextAt' | 'acted'> & {
  /** The soonest moment that nobody acted on. */
  next: Moment | null
}

export const deadlineOf = (
  clock: Clock,
  { targetId, acted }: { targetId: number | null; acted: Acted },
): Deadline => ({
  targetId,
  startsAt: clock.startedAt,
  acceptDueAt: clock.acceptDueAt,
  dueAt: clock.dueAt,
  open: clock.stoppedAt === null,
  pausedSince: clock.pausedSince,
  pausedFor: clock.pausedFor,
  acceptWarnAt: clock.acceptWarnAt,
  warnAt: clock.warnAt,
  escalateAt: clock.escalateAt,
  next: nextToCome(clock, acted),
})
