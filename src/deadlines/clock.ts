import { dayMs } from '../platform/vietnam-time.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import type { ClockEvent, WaitingFor } from './clock-event.ts'
import { dueBy } from './due.ts'
import { gather } from './gather.ts'
import { isBefore, type Pause } from './pause.ts'
import { isAroundTheClock, type Target } from './target.ts'
import type { Deadline } from './term.ts'

/** The moments a sweep must act on; all null once stopped, and while a pause holds up what is not missed yet. */
export type Moments = {
  acceptWarnAt: Date | null
  acceptMissAt: Date | null
  /** 80 % of the time is gone: warn the handler. */
  warnAt: Date | null
  /** Missed: tell the handler's leader. */
  missAt: Date | null
  /** One more working day gone, or day where the term runs around the clock: tell the province department. */
  escalateAt: Date | null
}

export type Clock = Moments & {
  target: Target
  /** When the ticket was reported, or opened again last. */
  begunAt: Date
  /** From when the term counts: as `begunAt`, or a later decision that gave another term. */
  startedAt: Date
  /** From when the time to answer counts: as `startedAt`, in legal lanes the day of thụ lý. */
  countsFrom: Date
  acceptDueAt: Date | null
  acceptedAt: Date | null
  /** Since when the department that must accept it has had it, where that is not the first. */
  handedOverAt: Date | null
  /** While paused: what it would be, were the clock resumed at the instant it was paused. */
  dueAt: Date
  pauses: readonly Pause[]
  pausedSince: Date | null
  pausedFor: WaitingFor | null
  /** Paused so far, finished pauses only: working milliseconds, wall-clock ones for targets in calendar days, hours or minutes. */
  pausedMs: number
  /** The time given, in the same measure, without the pauses. */
  totalMs: number
  extensions: number
  extendedAt: Date | null
  stoppedAt: Date | null
}

/**
 * The clock of one ticket, from its events alone and without the present time, so that every moment is known ahead.
 * A pause moves a deadline it began before by its length: working time, or for calendar days the dates passed.
 * A deadline once missed is never moved by a later pause or correction. An extension sets the due date; later pauses
 * move it too. Handed over, acceptance is due anew, but never later than the answer.
 */
export const readClock = (calendar: Calendar, events: readonly ClockEvent[]): Clock => {
  const facts = gather(calendar, events)
  const { begunAt, acceptedAt, handedOverAt, pauses, extensions, stoppedAt } = facts
  const { term, countsFrom, answer, acceptance } = dueBy(calendar, facts)
  const open = pauses.find(({ to }) => to === null)
  const stands = (point: Date) => stoppedAt !== null || (open !== undefined && isBefore(open.from, point))
  const toAccept = acceptance && !acceptedAt && !stands(acceptance.dueAt) ? acceptance : null
  return {
    ...(stands(answer.dueAt) ? standstill : ahead(calendar, answer, term.target)),
    ...acceptanceAhead(toAccept, answer),
    ...{ begunAt, acceptedAt, handedOverAt, pauses, extensions, stoppedAt },
    target: term.target,
    startedAt: term.startedAt,
    countsFrom,
    acceptDueAt: acceptance?.dueAt ?? null,
    dueAt: answer.dueAt,
    pausedMs: answer.pausedMs,
    totalMs: answer.totalMs,
    pausedSince: open?.from ?? null,
    pausedFor: open?.for ?? null,
    extendedAt: term.granted?.at ?? null,
  }
}

const standstill = { warnAt: null, missAt: null, escalateAt: null }
const noAcceptance = { acceptWarnAt: null, acceptMissAt: null }

const ahead = (calendar: Calendar, { dueAt, warnAt }: Deadline, { resolve }: Target) => ({
  warnAt,
  missAt: dueAt,
  escalateAt: isAroundTheClock(resolve)
    ? new Date(dueAt.getTime() + dayMs)
    : addWorkingDays(calendar, dueAt, 1),
})

/** Due with the answer, its miss is told by that of the answer. */
const acceptanceAhead = (acceptance: Deadline | null, { dueAt }: Deadline) =>
  acceptance && acceptance.dueAt.getTime() !== dueAt.getTime()
    ? { acceptWarnAt: acceptance.warnAt, acceptMissAt: acceptance.dueAt }
    : noAcceptance
