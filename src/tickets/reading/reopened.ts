import { isOpen } from '../lifecycle.ts'
import type { Ticket } from '../ticket.ts'
import type { TimelineItem } from './timeline.ts'

/** Of an answer that did not settle it: what was said against it, what the resident added since, and that answer. */
export type ReopenedSeen = { said: TimelineItem[]; answer: string | null }

/** While it is open again; null once it is answered, and where the newest events tell nothing of it any more. */
export const reopenedOf = (
  { status }: Pick<Ticket, 'status'>,
  timeline: readonly TimelineItem[],
): ReopenedSeen | null => {
  const at = timeline.findLastIndex(({ type }) => type === 'ticket.reopened')
  const opening = timeline[at]
  if (!opening || !isOpen(status)) return null
  const added = timeline.slice(at + 1).filter(({ actor, text }) => actor.kind === 'resident' && text)
  const answered = timeline.slice(0, at).findLast(({ type }) => type === 'ticket.resolved')
  return { said: [opening, ...added], answer: answered?.text ?? null }
}
