import type { Ctx } from '../../context/context.ts'
import { timelineOf } from '../../events/store.ts'
import type { Db } from '../../platform/database.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { namesIn } from './names.ts'
import { staffTimeline, type TimelineItem } from './timeline.ts'

export type TimelinePage = { timeline: TimelineItem[]; hasOlder: boolean }

/** Fewer than `timelineOf` reads at once, so that one reading tells whether there is more. */
const pageSize = 100

/** The newest events before `before`, oldest first. A page is to be read, nothing is derived from it. */
export const timelinePage = async (
  db: Db,
  id: TicketId,
  before: number | null = null,
): Promise<TimelinePage> => {
  const events = await timelineOf(db, id, before)
  const shown = events.slice(-pageSize)
  return {
    timeline: staffTimeline(shown, await namesIn(db, shown)),
    hasOlder: events.length > shown.length,
  }
}

/** What happened earlier, for whoever may see the ticket. */
export const readTimeline = async (
  { db, actor }: Ctx,
  id: TicketId,
  before: number | null,
): Promise<TimelinePage> => {
  if (!(await findVisible(db, actor, id))) throw noSuchTicket()
  return timelinePage(db, id, before)
}
