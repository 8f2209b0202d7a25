import { type Expected, tailOf } from './tail.ts'
import { type Hours, type Kind, windows } from './usual.ts'

/** What came in one place and category within the hours, and what is usual then. */
export type Seen = { hours: Hours; count: number; expected: Expected }
export type Unusual = { hours: Hours; count: number; usually: number }

/** Of the whole country, in a week, by chance: what a centre can live with. */
export const falseAlarmsAWeek = 2
/** Windows begin every quarter of an hour and overlap: worth so many that do not. */
const overlap = 2

/** How many series there are of each kind in the country: the alarms by chance are divided among them. */
export type Watched = Record<Kind, number>

/** Half of the alarms by chance for communes, half for provinces, and in each half as much for either window. */
export const chanceAllowed = (series: number, hours: Hours): number =>
  falseAlarmsAWeek / 2 / windows.length / (Math.max(1, series) * (168 / hours) * overlap)

const worthTime = ({ hours, count, expected }: Seen) =>
  count >= windows.find((one) => one.hours === hours)!.least && count >= 2 * expected.mean

/**
 * Whether so many reports of one category in one place are more than chance. The upper tail of an overdispersed count, as in the
 * improved Farrington algorithm (Noufaily et al. 2013, Statistics in Medicine 32: 1206–1222), over levels drawn to their surroundings
 * (`usual.ts`); the bar is how seldom it may be wrong over all series of the country together, as recurrence intervals say it
 * (Kleinman et al. 2004, American Journal of Epidemiology 159: 217–224).
 */
export const unusualOf = (seen: readonly Seen[], series: number): Unusual | null => {
  const [first] = seen
    .filter(worthTime)
    .map((one) => ({ one, times: tailOf(one.count, one.expected) / chanceAllowed(series, one.hours) }))
    .filter(({ times }) => times <= 1)
    .sort((a, b) => a.times - b.times)
  if (!first) return null
  const { hours, count, expected } = first.one
  return { hours, count, usually: expected.mean }
}

/** Where even one series looked at alone would not be remarked on. */
const remarked = 0.001

/** A spike is over once nothing of it shows in either window; far below the bar at which it began, so that it ends once. */
export const isOver = (seen: readonly Seen[]): boolean =>
  seen.every((one) => !worthTime(one) || tailOf(one.count, one.expected) > remarked)
