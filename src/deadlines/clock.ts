import { addWorkingDays, type Calendar } from './calendar.ts'
import { type Measure, measureOf, type Pause, pausesWithin, shiftDue, shiftPoint } from './pause.ts'
import { dueAfter, type Span, type Target } from './target.ts'

export type WaitingFor = 'resident' | 'department' | 'law'

/** What happened to the clock of a ticket, oldest first; `started` comes first. */
export type ClockEvent =
  | { kind: 'started' | 'restarted'; at: Date; target: Target }
  | { kind: 'accepted' | 'resumed' | 'stopped'; at: Date }
  | { kind: 'paused'; at: Date; for: WaitingFor }
  | { kind: 'extended'; at: Date; until: Date }
  | { kind: 'retargeted'; at: Date; target: Target; countsFrom?: Date }

/** The moments a sweep must act on; all null once stopped, and while paused, when nothing can fall due. */
export type Moments = {
  acceptWarnAt: Date | null
  acceptMissAt: Date | null
  /** 80 % of the time is gone: warn the handler. */
  warnAt: Date | null
  /** Missed: tell the handler's leader. */
  missAt: Date | null
  /** One more working day gone: tell the province department. */
  escalateAt: Date | null
}

export type Clock = Moments & {
  target: Target
  startedAt: Date
  acceptDueAt: Date | null
  acceptedAt: Date | null
  /** While paused: what it would be, were the clock resumed at the instant it was paused. */
  dueAt: Date
  pauses: readonly Pause[]
  pausedSince: Date | null
  pausedFor: WaitingFor | null
  /** Paused so far, finished pauses only: working milliseconds, wall-clock ones for targets in calendar days or minutes. */
  pausedMs: number
  /** The time given, in the same measure, without the pauses. */
  totalMs: number
  extensions: number
  extendedAt: Date | null
  stoppedAt: Date | null
}

type Facts = {
  target: Target
  startedAt: Date
  acceptedAt: Date | null
  pauses: Pause[]
  granted: { at: Date; until: Date } | null
  extensions: number
  stoppedAt: Date | null
}

const warnShare = 0.8

/**
 * The clock of one ticket, from its events alone and without the present time, so that every moment is known ahead.
 * A pause moves a deadline it began before by its length: working time, or for calendar days the dates passed.
 * A deadline once missed is never moved by a later pause. An extension sets the due date; later pauses move it too.
 */
export const readClock = (calendar: Calendar, events: readonly ClockEvent[]): Clock => {
  const { granted, ...facts } = gather(events)
  const open = facts.pauses.find(({ to }) => to === null)
  const times = { calendar, startedAt: facts.startedAt, pauses: facts.pauses }
  const answer = deadline(times, { span: facts.target.resolve, granted })
  const acceptance = facts.target.accept && deadline(times, { span: facts.target.accept, granted: null })
  const { dueAt, pausedMs, totalMs } = answer
  return {
    ...facts,
    ...(open || facts.stoppedAt ? standstill : ahead(calendar, answer)),
    ...(open || facts.stoppedAt || facts.acceptedAt ? noAcceptance : acceptanceAhead(acceptance)),
    acceptDueAt: acceptance?.dueAt ?? null,
    dueAt,
    pausedMs,
    totalMs,
    pausedSince: open?.from ?? null,
    pausedFor: open?.for ?? null,
    extendedAt: granted?.at ?? null,
  }
}

type Deadline = { dueAt: Date; warnAt: Date; pausedMs: number; totalMs: number }

const standstill = { warnAt: null, missAt: null, escalateAt: null }
const noAcceptance = { acceptWarnAt: null, acceptMissAt: null }

const ahead = (calendar: Calendar, { dueAt, warnAt }: Deadline) => ({
  warnAt,
  missAt: dueAt,
  escalateAt: addWorkingDays(calendar, dueAt, 1),
})

const acceptanceAhead = (acceptance: Deadline | null) =>
  acceptance ? { acceptWarnAt: acceptance.warnAt, acceptMissAt: acceptance.dueAt } : noAcceptance

const gather = (events: readonly ClockEvent[]): Facts => {
  const [first, ...rest] = events
  if (first?.kind !== 'started') throw new RangeError('A clock begins with `started`')
  return rest.reduce(follow, {
    target: first.target,
    startedAt: first.at,
    acceptedAt: null,
    pauses: [],
    granted: null,
    extensions: 0,
    stoppedAt: null,
  })
}

const follow = (facts: Facts, event: ClockEvent): Facts => {
  if (facts.stoppedAt && event.kind !== 'restarted') return facts
  switch (event.kind) {
    case 'started':
      return facts
    case 'restarted':
      return { ...gather([{ ...event, kind: 'started' }]), acceptedAt: event.at }
    case 'accepted':
      return { ...facts, acceptedAt: facts.acceptedAt ?? event.at }
    case 'paused':
      return facts.pauses.at(-1)?.to === null
        ? facts
        : { ...facts, pauses: [...facts.pauses, { from: event.at, to: null, for: event.for }] }
    case 'resumed':
      return { ...facts, pauses: facts.pauses.map((pause) => ended(pause, event.at)) }
    case 'extended':
      return {
        ...facts,
        granted: { at: event.at, until: event.until },
        extensions: facts.extensions + 1,
      }
    case 'retargeted':
      return {
        ...facts,
        target: event.target,
        startedAt: event.countsFrom ?? facts.startedAt,
        granted: null,
      }
    case 'stopped':
      return { ...facts, stoppedAt: event.at, pauses: facts.pauses.map((pause) => ended(pause, event.at)) }
  }
}

const ended = (pause: Pause, at: Date): Pause =>
  pause.to ? pause : { ...pause, to: at < pause.from ? pause.from : at }

const deadline = (
  { calendar, startedAt, pauses }: { calendar: Calendar; startedAt: Date; pauses: readonly Pause[] },
  { span, granted }: { span: Span; granted: Facts['granted'] },
): Deadline => {
  const measure = measureOf(calendar, span.unit)
  const base = granted?.until ?? dueAfter(calendar, startedAt, span)
  const moving = pausesWithin(pauses, granted?.at ?? startedAt, null)
  const dueAt = moving.reduce((due, pause) => shiftDue({ calendar, unit: span.unit }, due, pause), base)
  const counted = pausesWithin(pauses, startedAt, null).filter(({ from }) => from < dueAt)
  const pausedMs = counted.reduce((sum, { from, to }) => sum + measure.between(from, to!), 0)
  const totalMs = Math.max(0, measure.between(startedAt, dueAt) - pausedMs)
  return { dueAt, pausedMs, totalMs, warnAt: warning({ measure, startedAt, pauses: counted }, totalMs) }
}

const warning = (
  { measure, startedAt, pauses }: { measure: Measure; startedAt: Date; pauses: readonly Pause[] },
  totalMs: number,
): Date =>
  pauses.reduce(
    (point, pause) => shiftPoint(measure, point, pause),
    measure.add(startedAt, warnShare * totalMs),
  )
