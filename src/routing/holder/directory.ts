import type { Db } from '../../platform/database.ts'
import { departmentsAt, rulesAt } from '../store.ts'
import type { Department, Place, RoutingRule } from './department.ts'

/** Who there is to route to at one place: its commune's departments, the province's, the utilities, the nation's centre. */
export type PlaceDirectory = { departments: Department[]; rules: RoutingRule[] }

export type Directory = {
  at: (db: Db, place: Place) => Promise<PlaceDirectory>
  forget: () => void
}

const freshFor = 60_000
const placesKept = 4_000

/** Keeps what was read for a minute; `forget` when a leader changes it. */
export const createDirectory = (clock: () => Date): Directory => {
  const kept = new Map<string, { until: number; places: Promise<PlaceDirectory> }>()
  return {
    forget: () => kept.clear(),
    at: (db, { provinceCode, communeCode }) => {
      const key = communeCode ?? provinceCode ?? 'nation'
      const now = clock().getTime()
      const known = kept.get(key)
      if (known && known.until > now) return known.places
      if (kept.size >= placesKept) kept.clear()
      const places = readPlace(db, { provinceCode, communeCode })
      kept.set(key, { until: now + freshFor, places })
      places.catch(() => kept.delete(key))
      return places
    },
  }
}

const readPlace = async (db: Db, place: Place): Promise<PlaceDirectory> => {
  const [departments, rules] = await Promise.all([departmentsAt(db, place), rulesAt(db, place)])
  return { departments, rules }
}
