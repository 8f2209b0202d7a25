import type { Ctx } from '../../context/context.ts'
import { timelineOf } from '../../events/store.ts'
import type { Db } from '../../platform/database.ts'
import { noSuchTicket } from '../lock-words.ts'
import { withoutContact } from '../personal-data/blank.ts'
import { findVisible } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { namesIn } from './names.ts'
import { reporterOf } from './store.ts'
import { staffTimeline, type TimelineItem } from './timeline.ts'

export type TimelinePage = { timeline: TimelineItem[]; hasOlder: boolean }

/** Fewer than `timelineOf` reads at once, so that one reading tells whether there is more. */
const pageSize = 100

/** The newest events before `before`, oldest first, without what their words say of the reporter. A page is to be read, nothing is derived from it. */
export const timelinePage = async (
  db: Db,
  { id, reporterId }: Pick<Ticket, 'id' | 'reporterId'>,
  before: number | null = null,
): Promise<TimelinePage> => {
  const [events, reporter] = await Promise.all([timelineOf(db, id, before), reporterOf(db, reporterId)])
  const shown = events.slice(-pageSize)
  const items = staffTimeline(shown, await namesIn(db, shown))
  return {
    timeline: items.map((item) => ({
      ...item,
      text: item.text && reporter ? withoutContact(item.text, reporter) : item.text,
    })),
    hasOlder: events.length > shown.length,
  }
}

/** What happened earlier, for whoever may see the ticket. */
export const readTimeline = async (
  { db, actor }: Ctx,
  id: TicketId,
  before: number | null,
): Promise<TimelinePage> => {
  const ticket = await findVisible(db, actor, id)
  if (!ticket) throw noSuchTicket()
  return timelinePage(db, ticket, before)
}
