import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interval, Span } from '../db/schema/deadlines.ts'
import { holidays } from '../db/seed/holidays.ts'
import { workingHours } from '../db/seed/working-hours.ts'
import { spanUnits } from '../db/vocabulary.ts'
import {
  addWorking,
  addWorkingDays,
  buildCalendar,
  type Calendar,
  isWorking,
  nextWorking,
  subtractWorking,
  workingBetween,
} from '../src/deadlines/calendar.ts'
import { readClock } from '../src/deadlines/clock.ts'
import type { ClockEvent } from '../src/deadlines/clock-event.ts'
import { usedShare } from '../src/deadlines/standing.ts'
import { dueAfter } from '../src/deadlines/target.ts'
import { timelineOf } from '../src/deadlines/timeline.ts'
import type { SpecialDay, WorkingHours } from '../src/deadlines/year-table.ts'
import { dateOfDay, dayOf, minuteOfDay, weekdayOf } from '../src/platform/vietnam-time.ts'

const minute = 60_000
const step = 30 * minute
const origin = Date.parse('2025-12-20T00:00:00+07:00')
const stepsAhead = 6 * 7 * 48

/** The rules as they are written, asked again for every half hour: slow, and obviously right. */
type Rules = { hours: WorkingHours[]; days: SpecialDay[] }

const localText = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString()
const inside = (intervals: readonly Interval[], at: number) =>
  intervals.some(([from, to]) => from <= at && at < to)

const worksAt = ({ hours, days }: Rules, ms: number): boolean => {
  const [date, time] = localText(ms).split('T') as [string, string]
  const at = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7
  const usual = hours.find((row) => row.weekday === weekday)?.intervals ?? []
  const special = days.find((row) => row.date === date)
  if (!special) return inside(usual, at)
  if (special.kind === 'holiday') return false
  if (special.intervals) return inside(special.intervals, at)
  const firstFull = [1, 2, 3, 4, 5, 6, 7].map((n) => hours.find((row) => row.weekday === n)?.intervals ?? [])
  const whole = usual.length > 0 ? usual : firstFull.find((intervals) => intervals.length > 0)!
  return inside(special.kind === 'half' ? whole.slice(0, 1) : whole, at)
}

/** Steps forward (or back) until `count` working half hours, for which `counts` holds, lie behind. */
const walk = (
  works: (ms: number) => boolean,
  { from, count, by }: { from: number; count: number; by: 1 | -1 },
): number => {
  let at = from
  for (let left = count; left > 0; at += by * step) if (works(by === 1 ? at : at - step)) left--
  return at
}

const countBetween = (works: (ms: number) => boolean, a: number, b: number) => {
  let count = 0
  for (let at = a; at < b; at += step) if (works(at)) count++
  return count
}

const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 6 })
  .map((edges) => edges.slice(0, edges.length - (edges.length % 2)).sort((a, b) => a - b))
  .map((edges): Interval[] => edges.flatMap((edge, i) => (i % 2 ? [] : [[edge * 30, edges[i + 1]! * 30]])))

const hours = fc
  .uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), intervals }), {
    minLength: 1,
    maxLength: 7,
    selector: (row) => row.weekday,
  })
  .map((rows): WorkingHours[] => rows)

// From 1 January, so that the last days of 2025 lie before the table and follow the plain week.
const days = fc
  .uniqueArray(
    fc.record({
      offset: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom('holiday' as const, 'working' as const, 'half' as const),
      intervals: fc.option(intervals, { nil: null }),
    }),
    { maxLength: 12, selector: (row) => row.offset },
  )
  .map((rows) =>
    rows.map(
      ({ offset, ...row }): SpecialDay => ({
        ...row,
        name: 'x',
        date: new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10),
      }),
    ),
  )

const world = fc.record({ hours, days }).map((rules) => ({
  calendar: buildCalendar(rules),
  works: (ms: number) => worksAt(rules, ms),
}))
const halfHour = fc.integer({ min: 0, max: stepsAhead }).map((n) => origin + n * step)
const anyInstant = fc
  .integer({ min: Date.parse('2025-11-01'), max: Date.parse('2028-02-01') })
  .map((ms) => new Date(ms))
const length = fc.integer({ min: 0, max: 200 * 60 * minute })
const real = buildCalendar({ hours: workingHours, days: holidays })
const date = (ms: number) => new Date(ms)

describe('the interval engine against a walk over half hours', () => {
  test('knows the days and hours of Vietnam as the time zone data base does', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2060-01-01') }), (ms) => {
        const minutes = minuteOfDay(ms)
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        expect(`${dateOfDay(dayOf(ms))} ${time}`).toBe(zone.format(ms))
        expect(weekdayOf(dayOf(ms)) % 7).toBe(new Date(`${dateOfDay(dayOf(ms))}T00:00:00Z`).getUTCDay())
      }),
    )
  })

  test('measures what the walk counts', () => {
    fc.assert(
      fc.property(world, halfHour, halfHour, ({ calendar, works }, x, y) => {
        const [a, b] = x < y ? [x, y] : [y, x]
        expect(workingBetween(calendar, date(a), date(b))).toBe(countBetween(works, a, b) * step)
        expect(workingBetween(calendar, date(b), date(a))).toBe(-countBetween(works, a, b) * step || 0)
      }),
      { numRuns: 300 },
    )
  })

  test('adds and subtracts to where the walk ends', () => {
    fc.assert(
      fc.property(world, halfHour, fc.integer({ min: 1, max: 60 }), ({ calendar, works }, from, count) => {
        expect(addWorking(calendar, date(from), count * step)).toEqual(
          date(walk(works, { from, count, by: 1 })),
        )
        expect(subtractWorking(calendar, date(from), count * step)).toEqual(
          date(walk(works, { from, count, by: -1 })),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('knows who is at work, and when work opens next', () => {
    fc.assert(
      fc.property(world, halfHour, ({ calendar, works }, at) => {
        expect(isWorking(calendar, date(at))).toBe(works(at))
        let opening = at
        while (!works(opening)) opening += step
        expect(nextWorking(calendar, date(at))).toEqual(date(opening))
      }),
      { numRuns: 300 },
    )
  })

  test('ends the nth working day where the walk over dates does', () => {
    fc.assert(
      fc.property(world, halfHour, fc.integer({ min: 1, max: 8 }), ({ calendar, works }, from, count) => {
        const midnight = Date.parse(`${localText(from).slice(0, 10)}T00:00:00+07:00`)
        let end = 0
        for (let day = midnight + 48 * step, left = count; left > 0; day += 48 * step) {
          const worked = Array.from({ length: 48 }, (_, i) => day + i * step).filter(works)
          if (worked.length > 0) left--
          end = worked.at(-1) ?? end
        }
        expect(addWorkingDays(calendar, date(from), count)).toEqual(date(end + step))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the laws of working time, to the millisecond, inside and outside of the table', () => {
  const laws = (name: string, law: (calendar: Calendar, a: Date, b: Date, x: number, y: number) => void) =>
    test(name, () => {
      const calendars = fc.oneof(
        fc.constant(real),
        world.map(({ calendar }) => calendar),
      )
      fc.assert(
        fc.property(calendars, anyInstant, anyInstant, length, length, (calendar, a, b, x, y) =>
          law(calendar, a, b, x, y),
        ),
        { numRuns: 500 },
      )
    })

  laws('what was added is what lies between', (calendar, a, _b, x) => {
    expect(workingBetween(calendar, a, addWorking(calendar, a, x))).toBe(x)
    expect(workingBetween(calendar, subtractWorking(calendar, a, x), a)).toBe(x)
  })

  laws('adding twice is adding the sum', (calendar, a, _b, x, y) => {
    const twice = addWorking(calendar, addWorking(calendar, a, x), y)
    if (x + y > 0) expect(twice).toEqual(addWorking(calendar, a, x + y))
  })

  laws('adding and taking away comes back to the next working instant', (calendar, a, _b, x) => {
    if (x === 0) return
    expect(subtractWorking(calendar, addWorking(calendar, a, x), x)).toEqual(nextWorking(calendar, a))
  })

  laws('who starts later is never due earlier, and who has more time neither', (calendar, a, b, x, y) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    expect(+addWorking(calendar, first, x + 1)).toBeLessThanOrEqual(+addWorking(calendar, second, x + 1))
    expect(+addWorking(calendar, a, Math.min(x, y))).toBeLessThanOrEqual(
      +addWorking(calendar, a, Math.max(x, y)),
    )
    expect(+addWorking(calendar, a, x)).toBeGreaterThanOrEqual(+a)
  })

  laws('measures add up', (calendar, a, b, x) => {
    const c = new Date(a.getTime() + x)
    const legs = workingBetween(calendar, a, b) + workingBetween(calendar, b, c)
    expect(legs).toBe(workingBetween(calendar, a, c))
  })

  test('holds for every unit a target may be in: a later report is never due earlier', () => {
    const unit = fc.constantFrom(...spanUnits)
    const span = fc.record({ unit, amount: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(anyInstant, anyInstant, span, (a, b, length) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        expect(+dueAfter(real, first, length)).toBeLessThanOrEqual(+dueAfter(real, second, length))
        expect(+dueAfter(real, first, length)).toBeGreaterThan(+first)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the clock against a walk that skips the paused half hours', () => {
  const pauses = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 6 })
    .map((edges) => edges.slice(0, edges.length - (edges.length % 2)).sort((a, b) => a - b))
  const story = (start: number, edges: number[], target: Span): ClockEvent[] => [
    { kind: 'started', at: date(start), target: { accept: null, resolve: target } },
    ...edges.map((edge, i): ClockEvent => {
      const at = date(start + edge * step)
      return i % 2 ? { kind: 'resumed', at } : { kind: 'paused', at, for: 'resident' }
    }),
  ]
  const pausedAt = (start: number, edges: number[], ms: number) =>
    edges.some((edge, i) => i % 2 === 0 && start + edge * step <= ms && ms < start + edges[i + 1]! * step)
  const amount = fc.integer({ min: 1, max: 40 })

  test('is due when the walk has counted the time given', () => {
    fc.assert(
      fc.property(world, halfHour, pauses, amount, ({ calendar, works }, start, edges, amount) => {
        const clock = readClock(calendar, story(start, edges, { unit: 'working-hours', amount }))
        const counts = (ms: number) => works(ms) && !pausedAt(start, edges, ms)
        expect(clock.dueAt).toEqual(date(walk(counts, { from: start, count: amount * 2, by: 1 })))
        expect(clock.totalMs).toBe(amount * 2 * step)
        expect(usedShare(calendar, clock, clock.dueAt)).toBe(1)
        expect(usedShare(calendar, clock, clock.warnAt!)).toBeCloseTo(0.8, 6)
        expect(+clock.warnAt!).toBeLessThanOrEqual(+clock.missAt!)
        expect(+clock.missAt!).toBeLessThan(+clock.escalateAt!)
      }),
      { numRuns: 300 },
    )
  })

  test('lays out a time line without gap or overlap, whose counted time is the time given', () => {
    fc.assert(
      fc.property(world, halfHour, pauses, amount, ({ calendar, works }, start, edges, amount) => {
        const clock = readClock(calendar, story(start, edges, { unit: 'working-hours', amount }))
        const line = timelineOf(calendar, clock, clock.dueAt)
        let at = start
        let counted = 0
        for (const { from, to, kind } of line) {
          expect(+from).toBe(at)
          if (kind === 'counted') counted += +to - +from
          for (let ms = at; ms < +to; ms += step) {
            expect(kind === 'paused').toBe(pausedAt(start, edges, ms))
            expect(kind === 'counted').toBe(works(ms) && !pausedAt(start, edges, ms))
          }
          at = +to
        }
        expect(at).toBe(+clock.dueAt)
        expect(counted).toBe(clock.totalMs)
      }),
      { numRuns: 200 },
    )
  })

  test('never takes time away by a pause, whatever the unit', () => {
    const unit = fc.constantFrom(...spanUnits)
    fc.assert(
      fc.property(unit, amount, halfHour, pauses, (unit, amount, start, edges) => {
        const plain = readClock(real, story(start, [], { unit, amount }))
        const clock = readClock(real, story(start, edges, { unit, amount }))
        expect(+clock.dueAt).toBeGreaterThanOrEqual(+plain.dueAt)
        expect(+clock.warnAt!).toBeLessThanOrEqual(+clock.missAt!)
      }),
      { numRuns: 500 },
    )
  })
})
