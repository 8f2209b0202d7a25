import type { Pause } from './pause.ts'
import type { Target } from './target.ts'
import type { Deadline } from './term.ts'

/** A target, from when it counts, and what a leader added. */
export type Term = { target: Target; startedAt: Date; granted: { at: Date; until: Date } | null }

export type Terms = {
  /** As those decided who may give time. */
  decided: Term
  /** As whoever handles the ticket put it since: it can only bring the answer forward. */
  corrected: Term | null
  /** What was missed before a correction stays missed. */
  missed: Deadline | null
  acceptMissed: Deadline | null
  /** When it was first accepted: in a legal lane, taken on (thụ lý). */
  takenOnAt: Date | null
}

export type Facts = Terms & {
  begunAt: Date
  /** The terms before it came into a legal lane, or when it left one: whoever undoes that finds them again. */
  aside: Terms | null
  acceptedAt: Date | null
  handedOverAt: Date | null
  pauses: Pause[]
  extensions: number
  stoppedAt: Date | null
}
