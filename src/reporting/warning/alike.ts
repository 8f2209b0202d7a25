import { dayMs } from '../../platform/vietnam-time.ts'
import { numbersDiffer } from '../../tickets/duplicates/address-numbers.ts'
import { likelyFrom, likeness, metresBetween } from '../../tickets/duplicates/likeness.ts'
import { wordingsLike } from '../../tickets/duplicates/wording.ts'

/** A report with what it is compared by; of one category all. */
export type Compared = {
  id: number
  /** Its folded words. */
  search: string
  lat: number | null
  lon: number | null
  receivedAt: Date
}

/** Of a spike one fault is told from several alleys of a street, which are numbered along it. */
const besideOneAnother = { alley: 20 }

/**
 * Reports that likely tell of one matter, each group with its oldest first, the largest group first. Each is compared with the oldest
 * of each group, for into that one it would be merged.
 */
export const groupsAlike = <Report extends Compared>(reports: readonly Report[]): Report[][] => {
  const groups: Report[][] = []
  for (const report of reports.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || a.id - b.id,
  )) {
    const wordings = wordingsLike(
      report.search,
      groups.map(([oldest]) => oldest!.search),
    )
    const likely = groups
      .map((group, i) => ({ group, score: scoreOf(report, group[0]!, wordings[i]!) }))
      .filter(({ score }) => score >= likelyFrom)
      .sort((a, b) => b.score - a.score)[0]
    if (likely) likely.group.push(report)
    else groups.push([report])
  }
  return groups.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)
}

const scoreOf = (one: Compared, other: Compared, wording: number): number =>
  likeness({
    wording,
    sameCategory: true,
    metres: metresOf(one, other),
    days: Math.abs(one.receivedAt.getTime() - other.receivedAt.getTime()) / dayMs,
    otherNumber: numbersDiffer(one.search, other.search, besideOneAnother),
  })

const metresOf = (one: Compared, other: Compared): number | null =>
  one.lat === null || one.lon === null || other.lat === null || other.lon === null
    ? null
    : metresBetween({ lat: one.lat, lon: one.lon }, { lat: other.lat, lon: other.lon })
