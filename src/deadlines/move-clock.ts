import type { Ctx } from '../context/context.ts'
import type { Calendar } from './calendar.ts'
import { type Clock, readClock } from './clock.ts'
import type { ClockChange, ClockEvent } from './clock-event.ts'
import { deadlineOf } from './deadline.ts'
import type { Acted } from './moments.ts'
import {
  type ClockStart,
  clockEventsOf,
  clockStartOf,
  insertClockEvent,
  type StoredClockEvent,
  saveDeadline,
} from './store.ts'
import { lastResort, termsFor } from './target.ts'

export type Reading = {
  clock: Clock
  calendar: Calendar
  provinceCode: string | null
  targetId: number | null
  acted: Acted
}

/** The clock of a ticket as its events tell it, and the calendar that it runs by. */
export const clockOf = async (ctx: Ctx, ticketId: number): Promise<Reading> => {
  const start = await clockStartOf(ctx.db, ticketId)
  if (!start) throw new Error(`Ticket ${ticketId} has no deadline`)
  const { provinceCode, targetId, acted } = start
  const events = [started(start), ...(await clockEventsOf(ctx.db, ticketId)).map(asClockEvent)]
  const calendar = ctx.knowledge.deadlines.calendarOf(provinceCode)
  return { clock: readClock(calendar, events), calendar, provinceCode, targetId, acted }
}

/** Adds one event to the clock of a ticket and computes every moment anew, in the transaction of the change. */
export const moveClock = async (ctx: Ctx, ticketId: number, event: ClockChange): Promise<Clock> => {
  const { kind, at, ...data } = event
  await insertClockEvent(ctx.db, ticketId, { kind, at, data })
  return keepClock(ctx, ticketId)
}

/** Writes down what the events of a clock amount to: when it is due, and the moments still to act on. */
export const keepClock = async (ctx: Ctx, ticketId: number): Promise<Clock> => {
  const { clock, targetId, acted } = await clockOf(ctx, ticketId)
  await saveDeadline(ctx.db, ticketId, deadlineOf(clock, { targetId, acted }))
  return clock
}

export const started = ({ startsAt, lane, accept, resolve }: ClockStart): ClockEvent => ({
  kind: 'started',
  at: startsAt,
  target: resolve ? termsFor(lane ?? '', { accept, resolve }) : lastResort,
})

export const asClockEvent = ({ kind, at, data }: StoredClockEvent): ClockEvent => {
  const { until, countsFrom } = data
  return {
    kind,
    at,
    ...data,
    ...(typeof until === 'string' ? { until: new Date(until) } : null),
    ...(typeof countsFrom === 'string' ? { countsFrom: new Date(countsFrom) } : null),
  } as ClockEvent
}
