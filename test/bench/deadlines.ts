import { holidays } from '../../db/seed/holidays.ts'
import { workingHours } from '../../db/seed/working-hours.ts'
import { addWorking, addWorkingDays, buildCalendar, workingBetween } from '../../src/deadlines/calendar.ts'
import { readClock } from '../../src/deadlines/clock.ts'
import type { ClockEvent } from '../../src/deadlines/clock-event.ts'
import type { Target } from '../../src/deadlines/target.ts'

const hour = 3_600_000
const ordinary: Target = {
  accept: { unit: 'working-hours', amount: 8 },
  resolve: { unit: 'working-days', amount: 3 },
}

/** How many deadlines a second the engine computes on one core. */
const bench = async (): Promise<string[]> => {
  const calendar = buildCalendar({ hours: workingHours, days: holidays })
  const starts = Array.from({ length: 1000 }, (_, i) => new Date(Date.UTC(2026, 0, 2) + i * 7.77 * hour))
  const pausedStory = (at: Date): ClockEvent[] => [
    { kind: 'started', at, target: ordinary },
    { kind: 'accepted', at: new Date(+at + hour) },
    { kind: 'paused', at: new Date(+at + 5 * hour), for: 'resident' },
    { kind: 'resumed', at: new Date(+at + 29 * hour) },
  ]
  const whole = performance.now()
  for (let i = 0; i < 100; i++) buildCalendar({ hours: workingHours, days: holidays })
  const build = (performance.now() - whole) / 100
  return [
    line('add working time', starts, (at) => addWorking(calendar, at, 8 * hour).getTime()),
    line('measure working time', starts, (at) => workingBetween(calendar, starts[0]!, at)),
    line('add 3 working days', starts, (at) => addWorkingDays(calendar, at, 3).getTime()),
    line('whole clock, just opened', starts, (at) =>
      readClock(calendar, [{ kind: 'started', at, target: ordinary }]).dueAt.getTime(),
    ),
    line('whole clock, paused once', starts, (at) => readClock(calendar, pausedStory(at)).dueAt.getTime()),
    `deadlines: build a calendar of two years: ${build.toFixed(2)} ms`,
  ]
}

const line = (name: string, starts: Date[], compute: (at: Date) => number): string => {
  let sum = 0
  const run = (rounds: number) => {
    for (let round = 0; round < rounds; round++) for (const at of starts) sum += compute(at)
  }
  run(100)
  const began = performance.now()
  run(500)
  const each = ((performance.now() - began) * 1000) / (500 * starts.length)
  if (!Number.isFinite(sum)) throw new Error(`${name}: not a number`)
  return `deadlines: ${name}: ${each.toFixed(3)} µs, ${Math.round(1_000_000 / each).toLocaleString('en')} a second`
}

export default bench
