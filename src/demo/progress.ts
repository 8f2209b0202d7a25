import type { Db } from '../platform/database.ts'
import { hasTickets, newestYear, type YearMade } from './store.ts'

/** Whether a year is to be made, or made to its end: of an empty house, or of one in which it was begun. */
export const isYearAwaited = async (db: Db): Promise<boolean> => {
  const year = await newestYear(db)
  return year ? year.made < year.of : !(await hasTickets(db))
}

/** From 0 to 100. */
export const percentMade = ({ made, of }: Pick<YearMade, 'made' | 'of'>): number =>
  Math.floor((100 * made) / of)

/** How much of a year that is being made there is; null where none is. */
export const percentOfYear = async (db: Db): Promise<number | null> => {
  if (!(await isYearAwaited(db))) return null
  const year = await newestYear(db)
  return year ? percentMade(year) : 0
}
