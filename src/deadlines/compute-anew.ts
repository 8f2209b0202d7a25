import { readClock } from './clock.ts'
import { stillToCome } from './moments.ts'
import { asClockEvent, started } from './move-clock.ts'
import type { DeadlineRules, StoredTarget } from './rules.ts'
import { deadlineOf, type Moment } from './start.ts'
import type { DeadlinePage, DeadlineTuple, NewDeadline } from './store.ts'

/** The deadlines of a page that come out otherwise by these rules than they are kept. */
export const computeAnew = (
  rules: DeadlineRules,
  targets: ReadonlyMap<number, StoredTarget>,
  { rows, events }: DeadlinePage,
): NewDeadline[] => {
  const eventsOf = Map.groupBy(events, ([ticketId]) => ticketId)
  return rows.flatMap((row) => {
    const [ticketId, seen, provinceCode, targetId, startsAt, , , , , , acted] = row
    const { accept, resolve } = (targetId !== null && targets.get(targetId)) || {
      accept: null,
      resolve: null,
    }
    const story = eventsOf.get(ticketId) ?? []
    const clock = readClock(rules.calendarOf(provinceCode), [
      started({ startsAt: new Date(startsAt), accept, resolve, targetId, provinceCode, acted }),
      ...story.map(([, kind, at, data]) => asClockEvent({ kind, at: new Date(at), data })),
    ])
    const { acceptDueAt, dueAt, moments } = deadlineOf(clock, targetId)
    const left = stillToCome(moments, acted)
    return isKept(row, { acceptDueAt, dueAt, moments: left })
      ? []
      : [{ ticketId, seen, acceptDueAt, dueAt, moments: left }]
  })
}

type Outcome = { acceptDueAt: Date | null; dueAt: Date; moments: readonly Moment[] }

const isKept = (row: DeadlineTuple, { acceptDueAt, dueAt, moments }: Outcome): boolean => {
  const [, , , , , acceptDue, due, nextKind, nextAt, plan] = row
  const [next, ...later] = moments
  return (
    dueAt.getTime() === due &&
    (acceptDueAt?.getTime() ?? null) === acceptDue &&
    (next?.kind ?? null) === nextKind &&
    (next?.at.getTime() ?? null) === nextAt &&
    later.length === plan.length &&
    later.every(({ kind, at }, i) => kind === plan[i]!.kind && at.getTime() === Date.parse(plan[i]!.at))
  )
}
