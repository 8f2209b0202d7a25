import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { aboutWhereItLies } from '../events/placing.ts'
import { eventsByIds } from '../events/store.ts'
import { notifyOf } from '../notifications/notify.ts'
import { thatCallForMore } from '../tickets/dispatching/first-look.ts'
import { reactTo } from './reactions.ts'

/**
 * Officers first, so that people are told who holds the ticket; either may be repeated without harm. An event that fails
 * is told when it goes well, and keeps no other waiting.
 */
export const react = async (ctx: Ctx, eventIds: number[]): Promise<void> => {
  const failures = new Map<number, unknown>()
  const events = await eventsByIds(ctx.db, eventIds)
  for (const event of await thatMatter(ctx, events))
    await reactTo(ctx, event).catch((error) => failures.set(event.id, error))
  await notifyOf(
    ctx,
    events.filter(({ id }) => !failures.has(id)),
  )
  const [first] = failures.values()
  if (failures.size > 0) throw first
}

/** A look at all tickets tells which are done with. */
const thatMatter = async (ctx: Ctx, events: RecordedEvent[]): Promise<RecordedEvent[]> => {
  const ids = events.filter(({ type }) => aboutWhereItLies.includes(type)).map(({ ticketId }) => ticketId!)
  const calling = ids.length > 0 ? await thatCallForMore(ctx, ids) : new Set<number | null>()
  return events.filter(({ type, ticketId }) => !aboutWhereItLies.includes(type) || calling.has(ticketId))
}
