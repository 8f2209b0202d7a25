import type { Ctx } from '../../context/context.ts'
import { timelineOf } from '../../events/store.ts'
import type { Db } from '../../platform/database.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { bareOf } from './bare.ts'
import { namesIn } from './names.ts'
import { peopleOf } from './store.ts'
import { staffTimeline, type TimelineItem } from './timeline.ts'

export type TimelinePage = { timeline: TimelineItem[]; hasOlder: boolean }

/** Fewer than `timelineOf` reads at once, so that one reading tells whether there is more. */
const pageSize = 100

/** The newest events before `before`, oldest first, without what their words say of the reporter. A page is to be read, nothing is derived from it. */
export const timelinePage = async (
  db: Db,
  ticket: Pick<Ticket, 'id' | 'reporterId'>,
  before: number | null = null,
): Promise<TimelinePage> => {
  const [events, people] = await Promise.all([timelineOf(db, ticket.id, before), peopleOf(db, ticket)])
  const shown = events.slice(-pageSize)
  const items = staffTimeline(shown, await namesIn(db, shown))
  const bare = bareOf(people)
  return {
    timeline: items.map((item) => ({ ...item, text: bare(item.text) })),
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
