import type { Interval } from '../../db/schema/deadlines.ts'
import { type DayNumber, dayMs, minuteMs, startOfDay } from '../platform/vietnam-time.ts'

/**
 * Working time of consecutive days laid end to end: `worked[i]` is what lies before interval i,
 * so instants become positions by a day look-up and positions become instants by binary search.
 */
export type Ruler = Readonly<{
  origin: number
  end: number
  total: number
  starts: Float64Array
  ends: Float64Array
  worked: Float64Array
  firstOfDay: Int32Array
}>

export const buildRuler = (firstDay: DayNumber, days: readonly (readonly Interval[])[]): Ruler => {
  const count = days.reduce((sum, intervals) => sum + intervals.length, 0)
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  const worked = new Float64Array(count + 1)
  const firstOfDay = new Int32Array(days.length + 1)
  let i = 0
  for (const [offset, intervals] of days.entries()) {
    const midnight = startOfDay(firstDay + offset)
    firstOfDay[offset] = i
    for (const [from, to] of intervals) {
      starts[i] = midnight + from * minuteMs
      ends[i] = midnight + to * minuteMs
      worked[i + 1] = worked[i]! + (to - from) * minuteMs
      i++
    }
  }
  firstOfDay[days.length] = count
  const origin = startOfDay(firstDay)
  return {
    origin,
    end: origin + days.length * dayMs,
    total: worked[count]!,
    starts,
    ends,
    worked,
    firstOfDay,
  }
}

/** Working milliseconds from the ruler's origin to an instant on it. */
export const positionOn = (ruler: Ruler, ms: number): number => {
  const { starts, ends, worked } = ruler
  let i = ruler.firstOfDay[Math.floor((ms - ruler.origin) / dayMs)]!
  while (i < ends.length && ends[i]! <= ms) i++
  return i < starts.length && starts[i]! < ms ? worked[i]! + ms - starts[i]! : worked[i]!
}

/** The last interval with at most `position` before it. */
const intervalAt = ({ worked }: Ruler, position: number): number => {
  let low = 0
  let high = worked.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (worked[middle]! <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The first instant at which `position` (over 0, up to the total) is reached: the close of a shift, not the next opening. */
export const earliestOn = (ruler: Ruler, position: number): number => {
  const i = intervalAt(ruler, position - 1)
  return ruler.starts[i]! + position - ruler.worked[i]!
}

/** The last instant at which no more than `position` (0 up to less than the total) has passed. */
export const latestOn = (ruler: Ruler, position: number): number => {
  const i = intervalAt(ruler, position)
  return ruler.starts[i]! + position - ruler.worked[i]!
}
