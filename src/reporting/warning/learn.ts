import { type Ctx, inTransaction } from '../../context/context.ts'
import { type DayNumber, dateOfDay, dayOf, startOfDay } from '../../platform/vietnam-time.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { type Counted, fewestDays, guardDays, learntDays, sum, thirdsADay, thirdsOfDay } from './counts.ts'
import { evenly, holidaysOf, weekdaysIn, worthOf } from './holidays.ts'
import * as store from './learn-store.ts'
import { learnProvince, noScatters, rhythmsOf, seasonOf, weeksOf } from './rhythm.ts'
import { hoursAWeek, type Rhythm } from './usual.ts'

/** What is usual in the country, besides the levels of its places. */
export type Usual = {
  communes: number
  /** Of each province where reports came long enough to say what is usual; a holiday is worth less than one. */
  days: Record<string, number>
  rhythms: Record<string, Rhythm>
  seasons: Record<string, Record<string, number>>
}

/** What is usual today; learnt anew by the first who asks on a day. */
export const usualToday = async (ctx: Ctx): Promise<Usual> => {
  const today = dayOf(ctx.now.getTime())
  const kept = await store.readRhythms(ctx.db)
  if (kept?.learntOn === dateOfDay(today)) return kept.data as Usual
  return inTransaction(ctx, (ctx) => learnUsual(ctx, today))
}

const daysBefore = (day: DayNumber, { from, to }: { from: number; to: number }) => ({
  from: new Date(startOfDay(day - from)),
  to: new Date(startOfDay(day - to)),
})

const learnUsual = async ({ db, knowledge: { deadlines } }: Ctx, today: DayNumber): Promise<Usual> => {
  await store.lockUsual(db)
  const until = today - guardDays
  const lately = daysBefore(today, { from: guardDays + learntDays, to: guardDays })
  const national = holidaysOf(deadlines.calendarOf(null))
  const weekdays = weekdaysIn({ from: until - learntDays, to: until }, national)
  const hours = byHour(await store.countByHour(db, lately, [...national]), weekdays)
  const weeks = weeksOf(CATEGORY_CODES, hours)
  const allHours = Array.from({ length: hoursAWeek }, (_, i) =>
    sum([...hours.values()].map((own) => own[i]!)),
  )
  const counted = Map.groupBy(await store.countInThirds(db, lately), ({ provinceCode }) => provinceCode)
  const scatters = noScatters()
  const days: Usual['days'] = {}
  await store.deleteLevels(db)
  for (const [provinceCode, own] of counted) {
    const known = daysKnown(own, today)
    if (known < fewestDays) continue
    const holidays = holidaysOf(deadlines.calendarOf(provinceCode))
    const worth = worthOf({ from: until - known, to: until }, { holidays, hours: allHours })
    days[provinceCode] = worth
    await store.insertLevels(db, learnProvince(own, { days: worth, weeks, scatters, holidays }))
  }
  const communes = await store.countCommunes(db)
  const usual = {
    communes,
    days,
    rhythms: rhythmsOf(weeks, scatters),
    seasons: await seasonsOf(db, today, (provinceCode, days) =>
      worthOf(days, { holidays: holidaysOf(deadlines.calendarOf(provinceCode)), hours: allHours }),
    ),
  }
  await store.saveRhythms(db, dateOfDay(today), usual)
  return usual
}

const byHour = (
  rows: Awaited<ReturnType<typeof store.countByHour>>,
  weekdays: readonly number[],
): Map<string, number[]> => {
  const weeks = new Map<string, number[]>()
  for (const { categoryCode, hour, n } of rows) {
    const week = weeks.get(categoryCode) ?? new Array<number>(hoursAWeek).fill(0)
    week[hour] = n
    weeks.set(categoryCode, week)
  }
  return new Map([...weeks].map(([code, week]) => [code, evenly(week, weekdays)]))
}

/** From the first report of the province on. */
const daysKnown = (counted: readonly Counted[], today: DayNumber): number => {
  const first = Math.floor(Math.min(...counted.map(({ third }) => third)) / thirdsADay)
  return thirdsOfDay(today - guardDays) / thirdsADay - first
}

const aYear = 364
const week = { from: aYear + 3, to: aYear - 4 }
const weeksBefore = { from: aYear + guardDays + learntDays, to: aYear + guardDays }

/** How many ordinary days these are worth in a province. */
type Worth = (provinceCode: string, days: { from: DayNumber; to: DayNumber }) => number

/** What came a year ago in the week around this day, beside the eight weeks before it; only where it is not as always. */
const seasonsOf = async (db: Ctx['db'], today: DayNumber, worth: Worth): Promise<Usual['seasons']> => {
  const near = await store.countOfProvinces(db, daysBefore(today, week))
  const before = await store.countOfProvinces(db, daysBefore(today, weeksBefore))
  const daysOf = (provinceCode: string) => ({
    near: worth(provinceCode, { from: today - week.from, to: today - week.to }),
    before: worth(provinceCode, { from: today - weeksBefore.from, to: today - weeksBefore.to }),
  })
  const keyed = (rows: typeof near) =>
    new Map(rows.map(({ provinceCode, categoryCode, n }) => [`${provinceCode} ${categoryCode}`, n]))
  const [nearby, earlier] = [keyed(near), keyed(before)]
  const seasons: Usual['seasons'] = {}
  for (const { provinceCode, categoryCode } of before) {
    const key = `${provinceCode} ${categoryCode}`
    const season = seasonOf(
      { near: nearby.get(key) ?? 0, before: earlier.get(key) ?? 0 },
      daysOf(provinceCode),
    )
    seasons[provinceCode] = { ...seasons[provinceCode], [categoryCode]: season }
  }
  return seasons
}
