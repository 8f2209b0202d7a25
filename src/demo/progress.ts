import type { Db } from '../platform/database.ts'
import { knownBy } from './arrivals.ts'
import { hasTickets, newestYear, type YearMade } from './store.ts'

/** Whether a year is to be made, or made to its end: of an empty house, or of one in which it was begun. */
export const isYearAwaited = async (db: Db): Promise<boolean> => {
  const year = await newestYear(db)
  return year ? year.made < year.of : !(await hasTickets(db))
}

/** From 0 to 100, by what comes in on those days: the last weeks take as long as all the others. */
export const percentMade = ({ made, of }: Pick<YearMade, 'made' | 'of'>): number =>
  Math.floor((100 * reportsOf(made, of)) / reportsOf(of, of))

const reportsOf = (made: number, days: number): number => {
  let sum = 0
  for (let day = 0; day < made; day++) sum += knownBy(days - 1 - day)
  return sum
}

/** How much of a year that is being made there is; null where none is. */
export const percentOfYear = async (db: Db): Promise<number | null> => {
  if (!(await isYearAwaited(db))) return null
  const year = await newestYear(db)
  return year ? percentMade(year) : 0
}
