import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { Target } from './target.ts'

export type WaitingFor = NonNullable<DeadlineRow['pausedFor']>

/**
 * Who gave another target: whoever handles the ticket can only bring the answer forward; a leader, or who does not answer
 * for it, gives time; by law a complaint or denunciation has its own time. Where none is named, a leader.
 */
export type Decider = 'handler' | 'leader' | 'law'

/** What happened to the clock of a ticket, oldest first; `started` comes first. */
export type ClockEvent =
  | { kind: 'started'; at: Date; target: Target }
  | { kind: 'restarted'; at: Date; target: Target }
  /** `restored`: what had stopped the clock is undone, and it goes on as if it had never stood. */
  | { kind: 'accepted' | 'stopped' | 'restored'; at: Date }
  /** It was accepted by a slip: as if it had never been. */
  | { kind: 'unaccepted'; at: Date }
  /** `unanswered`: the department that was asked did not answer, so the wait does not count. */
  | { kind: 'resumed'; at: Date; unanswered?: true }
  /** Another department holds the ticket: it has its own time to accept, and the same time to answer. */
  | { kind: 'handed-over'; at: Date }
  | { kind: 'paused'; at: Date; for: WaitingFor }
  | { kind: 'extended'; at: Date; until: Date }
  | { kind: 'retargeted'; at: Date; target: Target; countsFrom?: Date; by?: Decider }

/** What can happen to a clock that runs: all but its beginning, which the deadline itself keeps. */
export type ClockChange = Exclude<ClockEvent, { kind: 'started' }>
