import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCalendar } from '../src/deadlines/calendar.ts'
import { readClock } from '../src/deadlines/clock.ts'
import { days, scene, storyOf, week } from './support/clock-stories.ts'

test('nobody is warned of what is due already, whatever happened to the clock before', () => {
  fc.assert(
    fc.property(week, days(6), scene, (hours, special, told) => {
      const calendar = buildCalendar({ hours, days: special })
      const { acceptWarnAt, acceptMissAt, warnAt, missAt, escalateAt } = readClock(
        calendar,
        storyOf(calendar, told),
      )
      if (acceptWarnAt) expect(+acceptWarnAt).toBeLessThanOrEqual(+acceptMissAt!)
      if (warnAt) {
        expect(+warnAt).toBeLessThanOrEqual(+missAt!)
        expect(+missAt!).toBeLessThanOrEqual(+escalateAt!)
      }
    }),
    { numRuns: 2_000 },
  )
})
