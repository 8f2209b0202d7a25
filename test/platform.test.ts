import { describe, expect, test } from 'vitest'
import { sayDay, sayMoment, sayShortMoment } from '../src/platform/time-words.ts'
import { dateOf, startOfDate } from '../src/platform/vietnam-time.ts'
import { readMoment } from '../src/platform/written-dates.ts'

describe('Moments in words', () => {
  const lastEvening = new Date('2026-12-31T17:30:00Z')

  test('are said in the day of Vietnam, each language in its own way', () => {
    expect(dateOf(lastEvening)).toBe('2027-01-01')
    expect(sayDay(lastEvening)).toEqual({ vi: '01/01/2027', en: '1 January 2027' })
    expect(sayShortMoment(lastEvening)).toEqual({ vi: '00:30 01/01', en: '00:30 1 Jan' })
    expect(sayMoment(lastEvening)).toEqual({
      vi: '00:30 thứ Sáu, 01/01/2027',
      en: '00:30 on Friday, 1 January 2027',
    })
  })

  test('are read as Vietnam means them, unless they name their zone', () => {
    expect(readMoment('2026-11-21T08:30')?.toISOString()).toBe('2026-11-21T01:30:00.000Z')
    expect(readMoment('2026-11-21T08:30Z')?.toISOString()).toBe('2026-11-21T08:30:00.000Z')
    expect(readMoment('2026-11-21T08:30+0900')?.toISOString()).toBe('2026-11-20T23:30:00.000Z')
    expect(startOfDate('2026-11-21').toISOString()).toBe('2026-11-20T17:00:00.000Z')
    expect(startOfDate('2026-02-30').getTime()).toBeNaN()
  })
})
