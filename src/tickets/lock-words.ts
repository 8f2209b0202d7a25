import type { Ctx } from '../context/context.ts'
import { eventsSince } from '../events/store.ts'
import { Refused } from '../platform/errors.ts'
import { namesIn } from './reading/names.ts'
import { staffTimeline } from './reading/timeline.ts'
import type { Ticket } from './ticket.ts'

export const noSuchTicket = () =>
  new Refused('missing', {
    vi: 'Không có phiếu này, hoặc phiếu không thuộc phần việc của anh/chị.',
    en: 'There is no such ticket, or it is not yours to see.',
  })

/** Somebody else was quicker: what happened after the version that this person saw. */
export const changedSince = async (ctx: Ctx, ticket: Ticket, seen: number): Promise<Refused> => {
  const events = await eventsSince(ctx.db, ticket.id, seen)
  const changes = staffTimeline(events, await namesIn(ctx.db, events))
  return new Refused(
    'conflict',
    {
      vi: 'Phiếu vừa được người khác thay đổi. Xin xem thay đổi rồi lưu lại; nội dung anh/chị gõ vẫn còn.',
      en: 'Somebody changed the ticket meanwhile. See what changed, then save again; what you typed is kept.',
    },
    { current: { version: ticket.version, status: ticket.status, changes } },
  )
}
