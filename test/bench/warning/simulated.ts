import { dayMs, hourMs, minuteMs } from '../../../src/platform/vietnam-time.ts'
import { type Counted, guardDays, hoursInOne, learntDays } from '../../../src/reporting/warning/counts.ts'
import { type KeptLevel, levelsIn } from '../../../src/reporting/warning/levels.ts'
import { learnProvince, noScatters, rhythmsOf, weeksOf } from '../../../src/reporting/warning/rhythm.ts'
import { isOver, type Seen, unusualOf } from '../../../src/reporting/warning/unusual.ts'
import {
  expectedBefore,
  hourNumber,
  hoursAWeek,
  type Kind,
  type Rhythm,
  windows,
} from '../../../src/reporting/warning/usual.ts'
import { type Chance, chanceOf } from './chance.ts'
import {
  type Arrival,
  type Country,
  categories,
  communes,
  hourOf,
  madeCountry,
  monday,
  provinces,
  seriesOf,
} from './country.ts'

const learnt = learntDays
const none = new Set<number>()
const tested = 28
const begins = monday + (learnt + guardDays) * dayMs
const step = 15 * minuteMs
const watched = { commune: communes * categories.length, province: provinces * categories.length }

type Usual = { levels: ReturnType<typeof levelsIn>; rhythms: Record<string, Rhythm> }

/** False alarms of the whole country in a week, and which share of outbreaks is found how soon, all by chance from one seed. */
export const simulated = (seed: number): string[] => {
  const chance = chanceOf(seed)
  const country = madeCountry(chance, learnt + guardDays + tested)
  const usual = learntOf(country)
  const road = usual.rhythms.road!
  const falseOnes = falseAlarms(country, usual)
  return [
    `${communes} communes × ${categories.length} categories, ${Math.round((country.arrivals.length * 7) / (learnt + guardDays + tested))} reports a week, seed ${seed}`,
    `scatter fitted to eight weeks (roads): communes ${said(road.spread.commune)}; provinces ${said(road.spread.province)}`,
    `false alarms a week in the whole country: ${(falseOnes.commune / (tested / 7)).toFixed(1)} of communes, ${(falseOnes.province / (tested / 7)).toFixed(1)} of provinces`,
    ...[5, 6, 8, 10, 15, 20].map((size) => found(chance, { country, usual }, size)),
  ]
}

const said = (spread: Rhythm['spread'][Kind]) =>
  windows
    .map(
      ({ hours }) =>
        `${hours} h: variance ÷ mean ${spread[hours].alike.toFixed(2)} + ${spread[hours].sway.toFixed(2)} × mean`,
    )
    .join(', ')

const learntOf = ({ places, arrivals }: Country): Usual => {
  const counts = new Map<string, Counted>()
  const hours = new Map<string, number[]>()
  for (const { at, series } of arrivals) {
    if (at >= monday + learnt * dayMs) continue
    const { communeCode, provinceCode } = places[Math.floor(series / categories.length)]!
    const categoryCode = categories[series % categories.length]!
    const hour = hourNumber(at)
    const third = Math.floor(hour / hoursInOne)
    const key = `${series} ${third}`
    const one = counts.get(key) ?? { provinceCode, communeCode, categoryCode, third, n: 0 }
    one.n++
    counts.set(key, one)
    const week = hours.get(categoryCode) ?? new Array<number>(hoursAWeek).fill(0)
    week[hour % hoursAWeek]!++
    hours.set(categoryCode, week)
  }
  const weeks = weeksOf(categories, hours)
  const scatters = noScatters()
  const kept: KeptLevel[] = []
  for (const counted of Map.groupBy(counts.values(), ({ provinceCode }) => provinceCode).values())
    kept.push(...learnProvince(counted, { days: learnt, weeks, scatters, holidays: none }))
  return { levels: levelsIn(kept), rhythms: rhythmsOf(weeks, scatters) }
}

type Of = { kind: Kind; place: number; category: number }

const judged = ({ country, usual }: World, { kind, place, category }: Of, now: number) => {
  const { communeCode, provinceCode } = country.places[place]!
  const code = categories[category]!
  const series = {
    kind,
    level: usual.levels(kind === 'commune' ? communeCode : provinceCode, code),
    around: usual.levels(provinceCode, code),
    days: learnt,
    season: 1,
  }
  return (counts: Record<3 | 24, number>): Seen[] =>
    windows.map(({ hours }) => ({
      hours,
      count: counts[hours],
      expected: expectedBefore(new Date(now), hours, {
        series,
        rhythm: usual.rhythms[code]!,
        holidays: none,
      }),
    }))
}

type World = { country: Country; usual: Usual }

/** Every quarter of an hour of four weeks without any outbreak. */
const falseAlarms = (country: Country, usual: Usual): Record<Kind, number> => {
  const raised = { commune: 0, province: 0 }
  const open = new Set<string>()
  const counts = { 3: new Map<string, number>(), 24: new Map<string, number>() }
  const ends = { 3: 0, 24: 0 }
  let entered = 0
  const known = new Map<string, Of>()
  const keysOf = ({ series }: Arrival): string[] => {
    const [place, category] = [Math.floor(series / categories.length), series % categories.length]
    const keys = [`c${series}`, `p${country.places[place]!.provinceCode} ${category}`]
    known.set(keys[0]!, { kind: 'commune', place, category })
    known.set(keys[1]!, { kind: 'province', place, category })
    return keys
  }
  const { arrivals } = country
  for (let now = begins - dayMs; now < begins + tested * dayMs; now += step) {
    for (; entered < arrivals.length && arrivals[entered]!.at <= now; entered++)
      for (const key of keysOf(arrivals[entered]!))
        for (const hours of [3, 24] as const) counts[hours].set(key, (counts[hours].get(key) ?? 0) + 1)
    for (const hours of [3, 24] as const)
      for (; ends[hours] < entered && arrivals[ends[hours]]!.at <= now - hours * hourMs; ends[hours]++)
        for (const key of keysOf(arrivals[ends[hours]]!)) counts[hours].set(key, counts[hours].get(key)! - 1)
    if (now < begins) continue
    for (const [key, n24] of counts[24]) {
      const both = { 3: counts[3].get(key) ?? 0, 24: n24 }
      if (!open.has(key) && both[3] < 5 && both[24] < 8) continue
      const of = known.get(key)!
      const seen = judged({ country, usual }, of, now)(both)
      if (open.has(key)) {
        if (isOver(seen)) open.delete(key)
      } else if (unusualOf(seen, watched[of.kind])) {
        open.add(key)
        raised[of.kind]++
      }
    }
  }
  return raised
}

const tries = 3_000

/** So many more reports within three hours, in any commune, as likely in a category as its residents write of it. */
const found = (chance: Chance, world: World, size: number): string => {
  const byCommune = Map.groupBy(world.country.arrivals, ({ series }) => series)
  const waits: number[] = []
  for (let i = 0; i < tries; i++) {
    const wait = waited(chance, world, { size, own: byCommune })
    if (wait !== null) waits.push(wait)
  }
  waits.sort((a, b) => a - b)
  const half = waits[Math.floor(waits.length / 2)]
  const nine = waits[Math.floor(waits.length * 0.9)]
  return `${String(size).padStart(3)} more in three hours: ${((100 * waits.length) / tries).toFixed(1)} % found, half within ${half} minutes, nine in ten within ${nine}`
}

const waited = (
  chance: Chance,
  world: World,
  { size, own }: { size: number; own: Map<number, Arrival[]> },
): number | null => {
  const place = Math.floor(chance.uniform() * communes)
  const category = chance.among(world.country.places[place]!.shares)
  const start = begins + Math.floor(chance.uniform() * (tested - 1)) * dayMs + hourOf(chance) * hourMs
  const more = Array.from({ length: size }, () => start + chance.uniform() * 3 * hourMs)
  const all = [...(own.get(seriesOf(place, category)) ?? []).map(({ at }) => at), ...more]
  for (let now = Math.ceil(start / step) * step; now <= start + 6 * hourMs; now += step) {
    const count = (hours: 3 | 24) => all.filter((at) => at > now - hours * hourMs && at <= now).length
    const seen = judged(world, { kind: 'commune', place, category }, now)({ 3: count(3), 24: count(24) })
    if (unusualOf(seen, watched.commune)) return Math.round((now - start) / minuteMs)
  }
  return null
}
