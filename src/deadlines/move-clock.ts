import type { Ctx } from '../platform/context.ts'
import { type Clock, type ClockEvent, readClock } from './clock.ts'
import { deadlineOf } from './start.ts'
import {
  type ClockStart,
  clockEventsOf,
  clockStartOf,
  insertClockEvent,
  type StoredClockEvent,
  saveDeadline,
} from './store.ts'
import { lastResort, type Target } from './target.ts'

/** The clock of a ticket as its events tell it. */
export const clockOf = async (
  ctx: Ctx,
  ticketId: number,
): Promise<{ clock: Clock; targetId: number | null }> => {
  const start = await clockStartOf(ctx.db, ticketId)
  if (!start) throw new Error(`Ticket ${ticketId} has no deadline`)
  const events = [started(start), ...(await clockEventsOf(ctx.db, ticketId)).map(asClockEvent)]
  return {
    clock: readClock(ctx.knowledge.deadlines.calendarOf(start.provinceCode), events),
    targetId: start.targetId,
  }
}

/** Adds one event to the clock of a ticket and computes every moment anew, in the transaction of the change. */
export const moveClock = async (ctx: Ctx, ticketId: number, event: ClockEvent): Promise<Clock> => {
  const { kind, at, ...data } = event
  await insertClockEvent(ctx.db, ticketId, { kind, at, data })
  const { clock, targetId } = await clockOf(ctx, ticketId)
  const moments = deadlineOf(clock, targetId)
  await saveDeadline(ctx.db, ticketId, {
    ...moments,
    moments: moments.moments.filter(({ at: moment }) => moment > event.at),
  })
  return clock
}

const started = ({ startsAt, accept, resolve }: ClockStart): ClockEvent => ({
  kind: 'started',
  at: startsAt,
  target: resolve ? { accept, resolve } : lastResort,
})

const asClockEvent = ({ kind, at, data }: StoredClockEvent): ClockEvent => {
  const dates = Object.fromEntries(
    ['until', 'countsFrom'].flatMap((key) =>
      typeof data[key] === 'string' ? [[key, new Date(data[key])]] : [],
    ),
  )
  return { kind, at, ...data, ...dates } as ClockEvent
}

export const newTarget = (target: Target, at: Date): ClockEvent => ({ kind: 'retargeted', at, target })
