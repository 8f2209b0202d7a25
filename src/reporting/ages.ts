import type { Ctx } from '../context/context.ts'
import { dateOfDay, dayOf, dayOfDate } from '../platform/vietnam-time.ts'
import { piecesOf } from './period.ts'
import { standingIn } from './sums-store.ts'
import type { UnitCode } from './unit.ts'

/** Days that an open report has waited: up to a week, a month, a quarter, and longer. */
export const ageLimits = [7, 30, 90] as const

/** The list of what has waited longest goes back so far: longer is no period. */
export const listedDays = 1_000

/** What is open now, in bands of how long it has waited. */
export const agesOf = async (db: Ctx['db'], unit: UnitCode, now: Date) => {
  const today = dayOf(now.getTime())
  const edges = [today + 1, ...ageLimits.map((days) => today - days), dayOfDate('2020-01-01')]
  const pieces = edges
    .slice(1)
    .flatMap((first, band) =>
      piecesOf({ first, last: edges[band]! - 1 }).map((piece) => ({ ...piece, band })),
    )
  const standing = await standingIn(db, { unit, pieces })
  return edges.slice(1).map((_, band) => {
    const own = standing.filter(({ place }) => pieces[place - 1]!.band === band)
    const overdue = own.reduce((sum, one) => sum + one.overdue, 0)
    const [first, last] = [Math.max(edges[band + 1]!, today - listedDays), edges[band]! - 1]
    const days = { from: dateOfDay(first), to: dateOfDay(last) }
    return {
      ...days,
      upTo: ageLimits[band] ?? null,
      open: own.reduce((sum, one) => sum + one.open, overdue),
      overdue,
    }
  })
}
