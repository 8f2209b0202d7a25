import { type Counted, learntDays, seriesOf, sum } from './counts.ts'
import { type KeptLevel, levelsOf } from './levels.ts'
import { addScatter, between, type Scatter, scatterOf, spreadOf } from './scatter.ts'
import { type Holidays, type Hours, hoursAWeek, type Kind, type Rhythm, windows } from './usual.ts'

/** The week of a category weighs as much as so many reports of all others. */
const ofOthers = 500

/** The shares of a week's hours, of reports by hour of the week; drawn to those of all categories where there are few. */
const hoursOf = (own: readonly number[], all: readonly number[]): number[] => {
  const known = sum(all)
  const usual = all.map((n) => (n + 1) / (known + hoursAWeek))
  return usual.map((share, i) => ((own[i] ?? 0) + ofOthers * share) / (sum(own) + ofOthers))
}

const none = new Array<number>(hoursAWeek).fill(0)

/** The week of each category, of its reports by hour of the week. */
export const weeksOf = (categories: readonly string[], counted: ReadonlyMap<string, number[]>) => {
  const all = none.map((_, i) => sum([...counted.values()].map((own) => own[i] ?? 0)))
  return new Map(categories.map((code) => [code, hoursOf(counted.get(code) ?? none, all)]))
}
export type Weeks = ReturnType<typeof weeksOf>

export type Scatters = Record<Kind, Record<Hours, Scatter>>
export const noScatters = (): Scatters => ({
  commune: { 3: new Map(), 24: new Map() },
  province: { 3: new Map(), 24: new Map() },
})

type Learnt = { days: number; weeks: Weeks; scatters: Scatters; holidays: Holidays }

/** What is usual in one province: the levels of its communes and its own; how they scatter is added to what is known of others. */
export const learnProvince = (
  counted: readonly Counted[],
  { days, weeks, scatters, holidays }: Learnt,
): KeptLevel[] => {
  const series = {
    commune: seriesOf(counted, ({ communeCode }) => communeCode),
    province: seriesOf(counted, ({ provinceCode }) => provinceCode),
  }
  const ofHours = (category: string) => weeks.get(category) ?? none
  for (const kind of ['commune', 'province'] as const)
    for (const { hours } of windows)
      addScatter(scatters[kind][hours], scatterOf(series[kind], { hours, days, ofHours, holidays }))
  return [...levelsOf(series.commune, days), ...levelsOf(series.province, days)]
}

export const rhythmsOf = (weeks: Weeks, { commune, province }: Scatters): Record<string, Rhythm> =>
  Object.fromEntries(
    [...weeks].map(([code, hours]) => {
      const spread = (of: Record<Hours, Scatter>) => ({
        3: spreadOf(of[3].get(code)),
        24: spreadOf(of[24].get(code)),
      })
      return [code, { hours, spread: { commune: spread(commune), province: spread(province) } }]
    }),
  )

/** As much as so many reports speak for a year like any other. */
const asUsual = 30

type AYearAgo = { near: number; before: number }

/**
 * How this time of year is to the weeks before it, by what came a year ago; `near` is one week, `before` eight. `days` is what each
 * is worth: a Tết that lay in one of them then, and lies elsewhere now, makes no season.
 */
export const seasonOf = (came: AYearAgo, days: AYearAgo = { near: 7, before: learntDays }): number =>
  between(((came.near * 7) / days.near + asUsual) / ((came.before * 7) / days.before + asUsual), [0.5, 3])
