import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayOfDate, weekdayOf } from '../src/platform/vietnam-time.ts'
import { readDate, readMoment } from '../src/platform/written-dates.ts'
import { withApp } from './support/with-app.ts'

const partsOf = (date: string) => date.split('-').map(Number) as [number, number, number]
const two = (number: number) => String(number).padStart(2, '0')

/** Every way in which people here write a day. */
const spellings = (date: string): string[] => {
  const [y, m, d] = partsOf(date)
  return [
    date,
    `${y}/${two(m)}/${two(d)}`,
    ...['/', '-', '.'].flatMap((sign) => [
      [two(d), two(m), y].join(sign),
      [d, m, y].join(sign),
      [d, m, two(y % 100)].join(` ${sign} `),
    ]),
    `${d} tháng ${m} năm ${y}`,
    `Ngày ${d} tháng ${m} năm ${y}`,
  ]
}

const first = dayOfDate('2000-01-01')
const last = dayOfDate('2100-12-31')
/** What spells the year in two digits means this century. */
const isOfThisCentury = (date: string) => !date.startsWith('2100')

describe('A day', () => {
  test('of this century is read in every spelling, the day before the month', () => {
    const misread: string[] = []
    for (let day = first; day <= last; day++) {
      const date = dateOfDay(day)
      const written = isOfThisCentury(date) ? spellings(date) : [date, spellings(date)[2]!]
      for (const spelling of written) if (readDate(spelling) !== date) misread.push(spelling)
    }
    expect(misread).toEqual([])
  })

  test('that the calendar does not have is none, in every spelling', () => {
    const taken: string[] = []
    for (let year = 2000; year <= 2099; year++)
      for (let month = 0; month <= 14; month++)
        for (const day of [0, 29, 30, 31, 32]) {
          const date = `${year}-${two(month)}-${two(day)}`
          if (Number.isNaN(dayOfDate(date))) taken.push(...spellings(date).filter(readDate))
        }
    expect(taken).toEqual([])
  })

  test.each([
    '',
    'hôm qua',
    '5/11',
    '11/2026',
    '1/2/3/2026',
    '5-11/2026',
    '05/11/26000',
    '20261105',
    '1999-12-31',
    '5/11/2101',
    '2026-11-05x',
  ])('is not %j', (written) => expect(readDate(written)).toBeNull())

  test('is read in fullwidth digits and with spaces around it', () => {
    expect(readDate(' ０５／１１／２０２６ ')).toBe('2026-11-05')
  })
})

describe('A moment', () => {
  const tenPastFive = '2026-11-04T22:10:00.000Z'
  test.each([
    '05/11/2026 5:10',
    '5/11/2026 05:10:00',
    '5h10 05/11/2026',
    '5:10, 5-11-2026',
    '5 giờ 10 phút ngày 5 tháng 11 năm 2026',
    '5.11.2026 5 h 10',
    '2026-11-05T05:10',
    '2026-11-05 05:10:00.000',
    '2026-11-04T22:10:00Z',
    '2026-11-05T07:10+09:00',
  ])('is read from %j', (written) => expect(readMoment(written)?.toISOString()).toBe(tenPastFive))

  test('on a day alone is its beginning in Vietnam', () => {
    expect(readMoment('05/11/2026')?.toISOString()).toBe('2026-11-04T17:00:00.000Z')
  })

  test.each([
    '5:10',
    '05/11/2026 25:00',
    '05/11/2026 5:60',
    '2026-02-30T08:00:00Z',
    '2026-02-30T08:00',
    '2026-11-05T25:00Z',
    '05/11/2026 05/11/2026',
    'x',
  ])('is not %j', (written) => expect(readMoment(written)).toBeNull())

  test('that this system writes is the one that it reads, and no text breaks the reader', () => {
    const instants = fc.date({
      min: new Date('2000-01-02'),
      max: new Date('2100-12-30'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (at) => readMoment(at.toISOString())?.getTime() === at.getTime()))
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789/-.: hgT+Zngàytháờ'), maxLength: 40 })
    fc.assert(
      fc.property(signs, (text) => {
        const at = readMoment(text)
        return at === null || !Number.isNaN(at.getTime())
      }),
    )
  })
})

describe('Wherever a person writes a day', () => {
  const report = { text: 'Nắp cống đầu ngõ 45 bị vỡ, xe máy dễ ngã', consent: true }

  test('5/11 is in November, and a day that does not exist is refused in a sentence', () =>
    withApp(async ({ resident, db }) => {
      const sent = await resident('POST', '/api/reports', { body: { ...report, occurredAt: '05/11/2026' } })
      const { reference } = sent.json<{ reference: string }>()
      const [row] = await db`select occurred_at from tickets where reference = ${reference}`
      expect(row).toEqual({ occurredAt: new Date('2026-11-05T00:00:00+07:00') })
      for (const occurredAt of ['2026-02-30', '30/02/2026', '2026-02-30T08:00', '31/4/2026', '11/25/2026']) {
        const refused = await resident('POST', '/api/reports', { body: { ...report, occurredAt } })
        expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('không có trong lịch')])
      }
    }))

  test('the weekday of what is read is that of the calendar on the wall', () => {
    expect(weekdayOf(dayOfDate(readDate('28/11/2026')!))).toBe(6)
  })
})
