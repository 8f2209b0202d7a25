import { dayMs, hourMs } from '../../../src/platform/vietnam-time.ts'
import { CATEGORY_CODES } from '../../../src/routing/categories.ts'
import type { Chance } from './chance.ts'

export type Arrival = { at: number; series: number }
export type Place = { communeCode: string; provinceCode: string; weekly: number; shares: number[] }
export type Country = { places: Place[]; arrivals: Arrival[]; from: number }

export const provinces = 34
export const communes = 3321
export const categories = CATEGORY_CODES
export const seriesOf = (place: number, category: number) => place * categories.length + category

/** Reports of one matter, its first one included; on some days of a place and category all is more, on others less. */
const alikeMean = 1.25
const sway = { commune: 0.4, province: 0.1 }
/** Neighbours write of the same matter over so many hours. */
const alikeHours = 6

/** Reports by the hour of a day, night and noon lower; half at weekends. */
const byHour = [1, 1, 1, 1, 1, 2, 5, 9, 12, 12, 11, 8, 6, 8, 10, 10, 9, 8, 7, 7, 7, 6, 4, 2]
const byWeekday = [1.1, 1, 1, 1, 1, 0.6, 0.5]

/** Begins on a Monday at midnight in Vietnam. */
export const monday = Date.parse('2026-06-01T00:00:00+07:00')

/** A country of communes from the quiet to the busy, and what its residents report over so many days. */
export const madeCountry = (chance: Chance, days: number): Country => {
  const sizes = Array.from({ length: provinces }, () => chance.gamma(4))
  const places = Array.from({ length: communes }, (_, i) => placeOf(chance, i, chance.among(sizes)))
  return { places, arrivals: arrivalsOf(chance, places, days), from: monday }
}

const placeOf = (chance: Chance, i: number, province: number): Place => {
  const own = categories.map((_, rank) => chance.gamma(1.5) / (rank + 3))
  const all = own.reduce((a, b) => a + b, 0)
  // One in ten writes hardly at all.
  const weekly = chance.uniform() < 0.1 ? 0.3 : 5 * Math.exp(1.1 * chance.normal())
  return {
    communeCode: String(i).padStart(5, '0'),
    provinceCode: String(province).padStart(2, '0'),
    weekly,
    shares: own.map((one) => one / all),
  }
}

const arrivalsOf = (chance: Chance, places: Place[], days: number): Arrival[] => {
  const arrivals: Arrival[] = []
  for (let day = 0; day < days; day++) {
    const sways = new Map<string, number[]>()
    for (const [i, place] of places.entries()) {
      const ofProvince =
        sways.get(place.provinceCode) ?? categories.map(() => chance.gamma(1 / sway.province) * sway.province)
      sways.set(place.provinceCode, ofProvince)
      for (const [k, share] of place.shares.entries()) {
        const mean = ((place.weekly / alikeMean) * share * (byWeekday[day % 7] ?? 1)) / 6.2
        const matters = chance.poisson(
          mean * (ofProvince[k] ?? 1) * chance.gamma(1 / sway.commune) * sway.commune,
        )
        for (let m = 0; m < matters; m++) {
          const first = monday + day * dayMs + hourOf(chance) * hourMs
          const alike = chance.logarithmic(alikeMean)
          for (let a = 0; a < alike; a++)
            arrivals.push({
              at: a === 0 ? first : first - alikeHours * hourMs * Math.log(1 - chance.uniform()),
              series: seriesOf(i, k),
            })
        }
      }
    }
  }
  return arrivals.sort((a, b) => a.at - b.at)
}

/** A moment of the day, in hours. */
export const hourOf = (chance: Chance): number => chance.among(byHour) + chance.uniform()
