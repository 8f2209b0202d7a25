import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../src/deadlines/calendar.ts'
import { dayOfDate } from '../src/platform/vietnam-time.ts'
import { groupsAlike } from '../src/reporting/warning/alike.ts'
import { decide, type Lately, type Open } from '../src/reporting/warning/decide.ts'
import { evenly, holidaysOf, weekdaysIn, worthOf } from '../src/reporting/warning/holidays.ts'
import { levelsIn } from '../src/reporting/warning/levels.ts'
import { learnProvince, noScatters, rhythmsOf, seasonOf, weeksOf } from '../src/reporting/warning/rhythm.ts'
import { tailOf } from '../src/reporting/warning/tail.ts'
import { isOver, unusualOf } from '../src/reporting/warning/unusual.ts'
import { expectedBefore, windows } from '../src/reporting/warning/usual.ts'
import { fold } from '../src/routing/text.ts'
import { at } from './support/moment.ts'

const expected = fc
  .record({
    mean: fc.double({ min: 0, max: 300, noNaN: true }),
    more: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map(({ mean, more }) => ({ mean, variance: mean * (1 + more) }))
const count = fc.integer({ min: 0, max: 400 })
const anySeen = fc.record({ hours: fc.constantFrom(3 as const, 24 as const), count, expected })

test('the tail is that of the negative binomial, far out too where one minus the rest would be nothing', () => {
  // r = 1, p = 1/2: every count half as likely as the one before.
  for (const n of [2, 5, 20, 60]) expect(tailOf(n, { mean: 1, variance: 2 }) / 0.5 ** n).toBeCloseTo(1, 9)
  // As good as Poisson where nothing is overdispersed.
  expect(tailOf(3, { mean: 1, variance: 1 })).toBeCloseTo(1 - 2.5 / Math.E, 4)
})

test('more reports never make it less of a spike, and never end it', () => {
  fc.assert(
    fc.property(fc.array(anySeen, { minLength: 1, maxLength: 2 }), fc.nat(50), (seen, more) => {
      const grown = seen.map((one) => ({ ...one, count: one.count + more }))
      if (unusualOf(seen, 1_000)) expect(unusualOf(grown, 1_000)).not.toBeNull()
      if (!isOver(seen)) expect(isOver(grown)).toBe(false)
    }),
  )
})

test('fewer than the least are no spike, however quiet the place and however few places there are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...windows),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ hours, least }, mean) => {
        const seen = { hours, count: least - 1, expected: { mean: mean * 1e-3, variance: mean * 1.1e-3 } }
        expect(unusualOf([seen], 1)).toBeNull()
      },
    ),
  )
})

test('the more places are watched, the more it takes; what is a spike is not over in that moment', () => {
  fc.assert(
    fc.property(
      fc.array(anySeen, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1, max: 1e6 }),
      (seen, series) => {
        if (!unusualOf(seen, series * 10)) return
        expect(unusualOf(seen, series)).not.toBeNull()
        expect(isOver(seen)).toBe(false)
      },
    ),
  )
})

const now = at('11-23 10:00')
const categories = ['road', 'drainage']
const weeks = weeksOf(categories, new Map())
const none = new Set<number>()
const third = 24 * 8 * 100
/** One report of each category in each commune every other day, for eight weeks. */
const counted = ['00001', '00002', '00003'].flatMap((communeCode) =>
  categories.flatMap((categoryCode) =>
    Array.from({ length: 28 }, (_, i) => ({
      provinceCode: '01',
      communeCode,
      categoryCode,
      third: third + 16 * i + 3,
      n: 1,
    })),
  ),
)
const scatters = noScatters()
const levels = learnProvince(counted, { days: 56, weeks, scatters, holidays: none })
const known = {
  now,
  usual: { communes: 3321, days: { '01': 56 }, rhythms: rhythmsOf(weeks, scatters), seasons: {} },
  levelOf: levelsIn(levels),
  holidays: none,
}
const lately = fc.uniqueArray(
  fc.record({
    provinceCode: fc.constant('01'),
    communeCode: fc.constantFrom('00001', '00002', '00003'),
    categoryCode: fc.constantFrom(...categories),
    counts: fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ 3: a, 24: a + b })),
  }),
  { selector: ({ communeCode, categoryCode }) => communeCode + categoryCode },
)
const byName = <One>(list: readonly One[]) => list.map((one) => JSON.stringify(one)).sort()

test('whatever the order in which places are looked at, the same is raised and ended', () => {
  fc.assert(
    fc.property(
      lately.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const [one, other] = [decide(list, [], known), decide(shuffled, [], known)]
        expect(byName(other.raise)).toEqual(byName(one.raise))
      },
    ),
  )
})

test('who is warned of a place hears no second time of it while it lasts, and its province not of the same reports', () => {
  fc.assert(
    fc.property(lately, (list) => {
      const first = decide(list, [], known).raise
      const open: Open[] = first.map((one, i) => ({ ...one, id: i + 1 }))
      const again = decide(list, open, known)
      expect(again.raise).toEqual([])
      expect(again.end).toEqual([])
      const warned = first.filter(({ communeCode }) => communeCode !== null)
      for (const { categoryCode, count, hours, communeCode } of first.filter(
        (one) => one.communeCode === null,
      )) {
        const rest = list.filter(
          (one) =>
            one.categoryCode === categoryCode &&
            !warned.some((own) => own.communeCode === one.communeCode && own.categoryCode === categoryCode),
        )
        expect(communeCode).toBeNull()
        expect(count).toBe(rest.reduce((sum, { counts }) => sum + counts[hours], 0))
      }
    }),
  )
})

test('a spike is over when nothing comes any more', () => {
  const open: Open[] = [{ id: 7, communeCode: '00001', categoryCode: 'road', hours: 3, count: 14 }]
  expect(decide([], open, known)).toEqual({ raise: [], grow: [], end: [7] })
})

test('where reports came for less than two weeks nobody is warned', () => {
  const young = { ...known, usual: { ...known.usual, days: {} } }
  const many: Lately = {
    provinceCode: '01',
    communeCode: '00001',
    categoryCode: 'road',
    counts: { 3: 40, 24: 60 },
  }
  expect(decide([many], [], young).raise).toEqual([])
  expect(decide([many], [], known).raise).toHaveLength(1)
})

test('a day of many is a spike of then, and makes the next one no less unusual', () => {
  const flood = { provinceCode: '01', communeCode: '00001', categoryCode: 'road', third: third + 8, n: 200 }
  const withFlood = learnProvince([...counted, flood], {
    days: 56,
    weeks,
    scatters: noScatters(),
    holidays: none,
  })
  const level = (kept: typeof levels) => levelsIn(kept)('00001', 'road').own
  expect(level(withFlood) - level(levels)).toBeLessThan(40)
})

test('more is expected by day than by night where reports come by day', () => {
  const byDay = new Array<number>(168).fill(0).map((_, hour) => (hour % 24 >= 7 && hour % 24 < 19 ? 100 : 5))
  const [rhythm] = Object.values(rhythmsOf(weeksOf(['road'], new Map([['road', byDay]])), noScatters()))
  const level = { own: 100, all: 200 }
  const series = { kind: 'commune' as const, level, around: level, days: 56, season: 1 }
  const mean = (moment: string) =>
    expectedBefore(at(moment), 3, { series, rhythm: rhythm!, holidays: none }).mean
  expect(mean('11-23 12:00')).toBeGreaterThan(5 * mean('11-23 04:00'))
  expect(
    expectedBefore(at('11-23 12:00'), 3, {
      series: { ...series, season: 2 },
      rhythm: rhythm!,
      holidays: none,
    }).mean,
  ).toBeCloseTo(2 * mean('11-23 12:00'))
})

describe('A holiday', () => {
  const monday = dayOfDate('2026-11-23')
  const onMonday = new Set([monday])
  /** Twice as many on days of work as on a Sunday. */
  const hours = Array.from({ length: 168 }, (_, hour) => (hour < 144 ? 20 : 10))
  const [rhythm] = Object.values(rhythmsOf(weeksOf(['road'], new Map([['road', hours]])), noScatters()))
  const level = { own: 100, all: 200 }
  const series = { kind: 'province' as const, level, around: level, days: 56, season: 1 }
  const mean = (moment: string, holidays: ReadonlySet<number>) =>
    expectedBefore(at(moment), 24, { series, rhythm: rhythm!, holidays }).mean

  test('lets expect as many as a Sunday, and the day beside it as many as ever', () => {
    expect(mean('11-24 00:00', onMonday)).toBeCloseTo(mean('11-23 00:00', none))
    expect(mean('11-24 00:00', none)).toBeGreaterThan(1.8 * mean('11-24 00:00', onMonday))
    expect(mean('11-25 00:00', onMonday)).toBeCloseTo(mean('11-25 00:00', none))
  })

  test('learnt from makes no Monday and no place quieter than it is', () => {
    const days = { from: monday - 49, to: monday + 7 }
    const weekdays = weekdaysIn(days, onMonday)
    expect(weekdays).toEqual([7, 8, 8, 8, 8, 8, 9])
    // Seven Mondays of twenty an hour, nine Sundays of ten.
    const came = hours.map((n, hour) => n * weekdays[Math.floor(hour / 24)]!)
    const even = evenly(came, weekdays)
    expect(even[10]! / even[150]!).toBeCloseTo(2)
    expect(worthOf(days, { holidays: none, hours })).toBe(56)
    const reports = came.reduce((sum, n) => sum + n, 0)
    const aWeek = hours.reduce((sum, n) => sum + n, 0)
    expect((reports * 7) / worthOf(days, { holidays: onMonday, hours: even })).toBeCloseTo(aWeek, -1)
  })

  test('of a year ago that moved since makes no season: half as many in a week of Tết are as many as ever', () => {
    const week = { from: monday, to: monday + 7 }
    const tet = new Set([0, 1, 2, 3, 4].map((n) => monday + n))
    const near = worthOf(week, { holidays: tet, hours })
    expect(near).toBeLessThan(5)
    const came = { near: Math.round((100 * near) / 7), before: 800 }
    expect(seasonOf(came)).toBeLessThan(0.8)
    expect(seasonOf(came, { near, before: 56 })).toBeCloseTo(1, 1)
  })

  test('is told by its calendar; half a day, or one that is worked instead, is the weekday that it is', () => {
    const calendar = buildCalendar({
      hours: [{ weekday: 1, intervals: [[450, 690]] }],
      days: [
        { date: '2026-11-23', kind: 'holiday', name: 'Nghỉ lễ' },
        { date: '2026-11-27', kind: 'half', name: 'Nghỉ buổi chiều' },
        { date: '2026-11-28', kind: 'working', name: 'Làm bù' },
      ],
    })
    expect(holidaysOf(calendar)).toEqual(onMonday)
  })
})

test('a time of year that brought more than the weeks before it lets expect more, a few reports hardly so', () => {
  expect(seasonOf({ near: 300, before: 800 })).toBeGreaterThan(2)
  expect(seasonOf({ near: 3, before: 8 })).toBeLessThan(1.1)
  expect(seasonOf({ near: 100, before: 800 })).toBeCloseTo(1)
})

test('reports in like words or near one another are one group around the oldest, others are not', () => {
  const report = (id: number, text: string, point: [number, number] | null = null) => ({
    id,
    search: fold(text),
    lat: point?.[0] ?? null,
    lon: point?.[1] ?? null,
    receivedAt: new Date(now.getTime() + id),
  })
  const groups = groupsAlike([
    report(3, 'Ngõ 45 phố Khương Đình ngập sâu, nước vào nhà', [20.9951, 105.8131]),
    report(1, 'Ngập sâu ở ngõ 45 phố Khương Đình, nước tràn vào nhà', [20.995, 105.813]),
    report(2, 'Cống đầu chợ Hạ Đình tắc mấy hôm, mùi hôi'),
    report(4, 'Ngõ 45 Khương Đình nước ngập vào nhà rồi'),
  ])
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([[1, 3, 4]])
})

test('of a spike one fault told from alleys next to one another is one group, from one far down the street or another house it is not', () => {
  const report = (id: number, text: string) => ({
    id,
    search: fold(text),
    lat: null,
    lon: null,
    receivedAt: new Date(now.getTime() + id),
  })
  const groups = groupsAlike([
    report(1, 'Ngõ 200 phố Khương Đình mất nước từ sáng, cả ngõ không có nước dùng'),
    report(2, 'Ngõ 202 phố Khương Đình mất nước từ sáng, cả ngõ không có nước dùng'),
    report(3, 'Ngõ 640 phố Khương Đình mất nước từ sáng, cả ngõ không có nước dùng'),
  ])
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([[1, 2]])
  const houses = [
    report(4, 'Số nhà 12 phố Hạ Đình mất nước từ sáng, cả nhà không có nước dùng'),
    report(5, 'Số nhà 14 phố Hạ Đình mất nước từ sáng, cả nhà không có nước dùng'),
  ]
  expect(groupsAlike(houses)).toEqual([])
})
