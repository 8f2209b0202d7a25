import { readClock } from './clock.ts'
import { stillToCome } from './moments.ts'
import { asClockEvent, started } from './move-clock.ts'
import type { DeadlineRules, StoredTarget } from './rules.ts'
import { type Deadline, deadlineOf } from './start.ts'
import type { ClockEventTuple, DeadlinePage, DeadlineTuple, NewDeadline } from './store.ts'

export type Book = { rules: DeadlineRules; targets: ReadonlyMap<number, StoredTarget> }

const noEvents: readonly ClockEventTuple[] = []

/** The deadlines of a page that come out otherwise by these rules than they are kept. */
export const computeAnew = (book: Book, { rows, events }: DeadlinePage): NewDeadline[] => {
  const eventsOf = Map.groupBy(events, (event) => event[0])
  const changed: NewDeadline[] = []
  for (const row of rows) {
    const anew = deadlineAnew(book, row, eventsOf.get(row[0]) ?? noEvents)
    if (isKept(row, anew)) continue
    const { acceptDueAt, dueAt, moments } = anew
    changed.push({ ticketId: row[0], seen: row[1], acceptDueAt, dueAt, moments })
  }
  return changed
}

// Rows are taken apart by index: the iterator behind `[a, b] = row` costs more than the reckoning.
const deadlineAnew = (
  { rules, targets }: Book,
  { 2: provinceCode, 3: targetId, 4: startsAt, 10: acted }: DeadlineTuple,
  events: readonly ClockEventTuple[],
): Deadline => {
  const { accept, resolve } = (targetId !== null && targets.get(targetId)) || { accept: null, resolve: null }
  const start = started({ startsAt: new Date(startsAt), accept, resolve, targetId, provinceCode, acted })
  const story = events.map(({ 1: kind, 2: at, 3: data }) => asClockEvent({ kind, at: new Date(at), data }))
  const deadline = deadlineOf(readClock(rules.calendarOf(provinceCode), [start, ...story]), targetId)
  return { ...deadline, moments: stillToCome(deadline.moments, acted) }
}

const isKept = (
  { 5: acceptDue, 6: due, 7: nextKind, 8: nextAt, 9: plan }: DeadlineTuple,
  { acceptDueAt, dueAt, moments }: Deadline,
): boolean => {
  const next = moments[0]
  return (
    dueAt.getTime() === due &&
    (acceptDueAt?.getTime() ?? null) === acceptDue &&
    (next?.kind ?? null) === nextKind &&
    (next?.at.getTime() ?? null) === nextAt &&
    Math.max(0, moments.length - 1) === plan.length &&
    plan.every(({ kind, at }, i) => {
      const moment = moments[i + 1]!
      return kind === moment.kind && moment.at.getTime() === Date.parse(at)
    })
  )
}
