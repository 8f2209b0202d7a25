import type { Ctx } from '../../context/context.ts'
import { calendarThen } from '../../deadlines/calendar-then.ts'
import type { WaitingFor } from '../../deadlines/clock-event.ts'
import { type Explanation, explain } from '../../deadlines/explain.ts'
import { clockOf, type Reading } from '../../deadlines/move-clock.ts'
import { type Bucket, bucketOf, usedShare } from '../../deadlines/standing.ts'
import { sayAwaited } from '../../deadlines/wording.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import { forwardBy, sayForwardBy } from './forward-by.ts'
import { type AwaitedView, awaitedOf, type Extension, extensionsOf } from './store.ts'

export type DeadlineExplained = Explanation & {
  dueAt: Date
  acceptDueAt: Date | null
  /** 0 to 1 of the time given, more once overdue. */
  usedShare: number
  bucket: Bucket
  pausedSince: Date | null
  waitingFor: WaitingFor | null
  /** The departments whose view was asked for, and by when it is due. */
  awaited: AwaitedView[]
  extensions: Omit<Extension, 'ticketId'>[]
}

/** Why a ticket is due when it is, for whoever may see it. */
export const explainTicket = async (ctx: Ctx, id: number): Promise<DeadlineExplained> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  const { clock, calendar } = await readingOf(ctx, id)
  const extensions = await extensionsOf(ctx.db, id)
  const awaited = [...(await awaitedOf(ctx.db, id))]
  const { sentences, timeline } = explain(calendar, clock, ctx.now)
  return {
    dueAt: clock.dueAt,
    acceptDueAt: clock.acceptDueAt,
    usedShare: usedShare(calendar, clock, ctx.now),
    bucket: bucketOf(clock, ctx.now),
    pausedSince: clock.pausedSince,
    waitingFor: clock.pausedFor,
    awaited,
    extensions: extensions.map(({ ticketId: _, ...extension }) => extension),
    sentences: [
      ...sentences,
      ...(clock.stoppedAt ? [] : [sayForwardBy(forwardBy(ctx, ticket, clock))]),
      ...awaited.map((asked) => sayAwaited(asked, ctx.now)),
    ],
    timeline,
  }
}

/** What is done is read by the calendar that held when it was done: a later change of the table never rewrites it. */
const readingOf = async (ctx: Ctx, id: number): Promise<Reading> => {
  const reading = await clockOf(ctx, id)
  const { stoppedAt } = reading.clock
  if (!stoppedAt) return reading
  const calendar = await calendarThen(ctx, reading.provinceCode, stoppedAt)
  const deadlines = { ...ctx.knowledge.deadlines, calendarOf: () => calendar }
  return clockOf({ ...ctx, knowledge: { ...ctx.knowledge, deadlines } }, id)
}
