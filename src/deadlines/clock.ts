import type { deadlines } from '../../db/schema/deadlines.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import { isBefore, type Pause } from './pause.ts'
import { isAroundTheClock, type Target } from './target.ts'
import { type Deadline, deadline, type Times } from './term.ts'

export type WaitingFor = NonNullable<(typeof deadlines.$inferSelect)['pausedFor']>

/** What happened to the clock of a ticket, oldest first; `started` comes first. */
export type ClockEvent =
  | { kind: 'started'; at: Date; target: Target }
  | { kind: 'restarted'; at: Date; target: Target }
  | { kind: 'accepted' | 'resumed' | 'stopped'; at: Date }
  /** Another department holds the ticket: it has its own time to accept, and the same time to answer. */
  | { kind: 'handed-over'; at: Date }
  | { kind: 'paused'; at: Date; for: WaitingFor }
  | { kind: 'extended'; at: Date; until: Date }
  | { kind: 'retargeted'; at: Date; target: Target; countsFrom?: Date }

/** What can happen to a clock that runs: all but its beginning, which the deadline itself keeps. */
export type ClockChange = Exclude<ClockEvent, { kind: 'started' }>

/** The moments a sweep must act on; all null once stopped, and while paused, when nothing can fall due. */
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

type Facts = {
  target: Target
  begunAt: Date
  startedAt: Date
  acceptedAt: Date | null
  handedOverAt: Date | null
  pauses: Pause[]
  granted: { at: Date; until: Date } | null
  extensions: number
  stoppedAt: Date | null
}

/**
 * The clock of one ticket, from its events alone and without the present time, so that every moment is known ahead.
 * A pause moves a deadline it began before by its length: working time, or for calendar days the dates passed.
 * A deadline once missed is never moved by a later pause. An extension sets the due date; later pauses move it too.
 * Handed over, acceptance is due anew, but never later than the answer.
 */
export const readClock = (calendar: Calendar, events: readonly ClockEvent[]): Clock => {
  const { granted, ...facts } = gather(events)
  const open = facts.pauses.find(({ to }) => to === null)
  const times = { calendar, startedAt: facts.startedAt, pauses: facts.pauses }
  const answer = deadline(times, { span: facts.target.resolve, granted })
  const acceptance = acceptanceOf(times, { facts, answer })
  const { dueAt, pausedMs, totalMs } = answer
  return {
    ...facts,
    ...(open || facts.stoppedAt ? standstill : ahead(calendar, answer, facts.target)),
    ...(open || facts.stoppedAt || facts.acceptedAt ? noAcceptance : acceptanceAhead(acceptance, answer)),
    acceptDueAt: acceptance?.dueAt ?? null,
    dueAt,
    pausedMs,
    totalMs,
    pausedSince: open?.from ?? null,
    pausedFor: open?.for ?? null,
    extendedAt: granted?.at ?? null,
  }
}

const acceptanceOf = (
  times: Times,
  { facts, answer }: { facts: Pick<Facts, 'target' | 'startedAt' | 'handedOverAt'>; answer: Deadline },
): Deadline | null => {
  const { target, handedOverAt } = facts
  if (!target.accept) return null
  if (!handedOverAt || isBefore(handedOverAt, facts.startedAt))
    return deadline(times, { span: target.accept, granted: null })
  const anew = deadline({ ...times, startedAt: handedOverAt }, { span: target.accept, granted: null })
  const isCut = isBefore(handedOverAt, answer.dueAt) && isBefore(answer.dueAt, anew.dueAt)
  return isCut ? { ...anew, dueAt: answer.dueAt } : anew
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

const gather = (events: readonly ClockEvent[]): Facts => {
  const first = events[0]
  if (first?.kind !== 'started') throw new RangeError('A clock begins with `started`')
  let facts = fresh(first)
  for (const event of events) {
    if (event.kind === 'restarted') facts = { ...fresh(event), acceptedAt: event.at }
    else if (!facts.stoppedAt) follow(facts, event)
  }
  return facts
}

const fresh = ({ at, target }: { at: Date; target: Target }): Facts => ({
  target,
  begunAt: at,
  startedAt: at,
  acceptedAt: null,
  handedOverAt: null,
  pauses: [],
  granted: null,
  extensions: 0,
  stoppedAt: null,
})

/** Changes `facts` in place: they are this reading's own. */
const follow = (facts: Facts, event: ClockEvent): void => {
  switch (event.kind) {
    case 'accepted':
      facts.acceptedAt ??= event.at
      break
    case 'handed-over':
      facts.acceptedAt = null
      facts.handedOverAt = event.at
      break
    case 'paused':
      if (facts.pauses.at(-1)?.to !== null) facts.pauses.push({ from: event.at, to: null, for: event.for })
      break
    case 'resumed':
      endPause(facts, event.at)
      break
    case 'extended':
      facts.granted = { at: event.at, until: event.until }
      facts.extensions++
      break
    case 'retargeted':
      facts.target = event.target
      facts.startedAt = event.countsFrom ?? facts.startedAt
      facts.granted = null
      break
    case 'stopped':
      endPause(facts, event.at)
      facts.stoppedAt = event.at
  }
}

const endPause = ({ pauses }: Facts, at: Date): void => {
  const last = pauses.at(-1)
  if (last?.to === null) last.to = isBefore(at, last.from) ? last.from : at
}
