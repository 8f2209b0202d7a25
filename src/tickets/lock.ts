import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { timelineOf } from '../events/store.ts'
import { Refused } from '../platform/errors.ts'
import { namesIn } from './reading/names.ts'
import { staffTimeline } from './reading/timeline.ts'
import { lockVisible } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export const noSuchTicket = () =>
  new Refused('missing', {
    vi: 'Không có phiếu này, hoặc phiếu không thuộc phần việc của anh/chị.',
    en: 'There is no such ticket, or it is not yours to see.',
  })

/**
 * Locks a ticket for the rest of the transaction, with what the actor may see.
 * A `version` that is no longer the newest is refused with what changed since, so that nothing typed is saved blindly.
 */
export const lockTicket = async (ctx: Ctx, id: TicketId, version?: number): Promise<Ticket> => {
  const ticket = await lockVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  if (version !== undefined && version !== ticket.version) throw await stale(ctx, ticket, version)
  return ticket
}

/** Events that make no new version of a ticket: they stand between those that do. */
const versionless = new Set<string>([
  'ticket.noted',
  'ticket.consulted',
  'ticket.consultation-answered',
  'ticket.consultation-withdrawn',
  'ticket.consultation-missed',
  'ticket.referred',
  'ticket.referral-done',
  'ticket.split',
  'ticket.attached',
  'ticket.rated',
  'ticket.warned',
  'ticket.missed',
  'ticket.escalated',
  'ticket.retimed',
  'ticket.absorbed',
  'ticket.released',
  'ticket.supported',
  'ticket.published',
  'ticket.unpublished',
  'ticket.read',
])

/** The last events among which a ticket became so many versions newer. */
const eventsSince = (events: readonly RecordedEvent[], versions: number): readonly RecordedEvent[] => {
  let left = Math.max(1, versions)
  const first = events.findLastIndex(({ type }) => !versionless.has(type) && --left === 0)
  return events.slice(Math.max(0, first))
}

const stale = async (ctx: Ctx, ticket: Ticket, version: number): Promise<Refused> => {
  const events = await timelineOf(ctx.db, ticket.id)
  const since = eventsSince(events, ticket.version - version)
  const changes = staffTimeline(since, await namesIn(ctx.db, since))
  return new Refused(
    'conflict',
    {
      vi: 'Phiếu vừa được người khác thay đổi. Xin xem thay đổi rồi lưu lại; nội dung anh/chị gõ vẫn còn.',
      en: 'Somebody changed the ticket meanwhile. See what changed, then save again; what you typed is kept.',
    },
    { current: { version: ticket.version, status: ticket.status, changes } },
  )
}
