import fc from 'fast-check'
import type { Interval, Span } from '../../db/schema/deadlines.ts'
import { workingHours } from '../../db/seed/working-hours.ts'
import type { Calendar } from '../../src/deadlines/calendar.ts'
import { type Clock, readClock } from '../../src/deadlines/clock.ts'
import type { ClockEvent } from '../../src/deadlines/clock-event.ts'
import type { Target } from '../../src/deadlines/target.ts'
import type { SpecialDay, WorkingHours } from '../../src/deadlines/year-table.ts'

/* Working weeks, special days and what happens to the clock of one ticket, made up for property tests. */

export const hour = 3_600_000
export const firstDay = Date.UTC(2026, 10, 2)
const dateAt = (offset: number) => new Date(firstDay + offset * 24 * hour).toISOString().slice(0, 10)

export const offset = fc.integer({ min: 0, max: 45 })
export const someDay = (row: { offset: number; kind: SpecialDay['kind'] }): SpecialDay => ({
  kind: row.kind,
  date: dateAt(row.offset),
  name: 'x',
})
export const kind = fc.constantFrom<SpecialDay['kind']>('holiday', 'holiday', 'working', 'half')
export const days = (most: number) =>
  fc
    .uniqueArray(fc.record({ offset, kind }), { maxLength: most, selector: (row) => row.offset })
    .map((rows) => rows.map(someDay))

/** The usual week, or one in which work is done on few days, at odd hours. */
export const week = fc.oneof(
  fc.constant<WorkingHours[]>(workingHours.map(({ weekday, intervals }) => ({ weekday, intervals }))),
  fc
    .uniqueArray(
      fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: fc.integer({ min: 0, max: 20 }) }),
      {
        minLength: 1,
        maxLength: 3,
        selector: (row) => row.weekday,
      },
    )
    .map((rows) =>
      rows.map(({ weekday, opens }) => ({
        weekday,
        intervals: [[opens * 60, opens * 60 + 180]] as Interval[],
      })),
    ),
)

const span = fc.oneof(
  fc.record<Span>({ unit: fc.constant('working-hours'), amount: fc.integer({ min: 1, max: 60 }) }),
  fc.record<Span>({ unit: fc.constant('working-days'), amount: fc.integer({ min: 1, max: 12 }) }),
  fc.record<Span>({ unit: fc.constant('calendar-days'), amount: fc.integer({ min: 1, max: 20 }) }),
  fc.record<Span>({ unit: fc.constant('minutes'), amount: fc.integer({ min: 10, max: 5000 }) }),
)
const target = fc.record<Target>({ accept: fc.option(span, { nil: null }), resolve: span })
const instant = fc.integer({ min: 0, max: 30 * 24 * 4 }).map((quarters) => firstDay + (quarters * hour) / 4)

const step = fc.record({
  kind: fc.constantFrom(
    'accepted' as const,
    'handed-over' as const,
    'paused' as const,
    'resumed' as const,
    'extended' as const,
    'retargeted' as const,
    'restarted' as const,
  ),
  after: fc.integer({ min: 0, max: 24 * 8 }).map((hours) => hours * hour),
  further: fc.integer({ min: 1, max: 24 * 12 }).map((hours) => hours * hour),
  target,
  anew: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** An extension is granted as the verb allows it: past the due date of that moment and past that moment. */
const eventOf = (made: Step, { at, clock }: { at: Date; clock: Clock }): ClockEvent => {
  switch (made.kind) {
    case 'paused':
      return { kind: 'paused', at, for: 'resident' }
    case 'extended':
      return { kind: 'extended', at, until: new Date(Math.max(+clock.dueAt, +at) + made.further) }
    case 'retargeted':
      return { kind: 'retargeted', at, target: made.target, ...(made.anew ? { countsFrom: at } : {}) }
    case 'restarted':
      return { kind: 'restarted', at, target: made.target }
    default:
      return { kind: made.kind, at }
  }
}

export const storyOf = (
  calendar: Calendar,
  { start, target, steps }: { start: number; target: Target; steps: Step[] },
): ClockEvent[] => {
  const story: ClockEvent[] = [{ kind: 'started', at: new Date(start), target }]
  let at = start
  for (const made of steps) {
    at += made.after
    story.push(eventOf(made, { at: new Date(at), clock: readClock(calendar, story) }))
  }
  return story
}

export const scene = fc.record({ start: instant, target, steps: fc.array(step, { maxLength: 5 }) })
