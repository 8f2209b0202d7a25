/** Lengths of time are kept in steps of a tenth: a median told from them is right within five in a hundred. */
const step = Math.log(1.1)

/** The step that these minutes fall into; 0 up to the first minute. */
export const binOf = (minutes: number): number => (minutes <= 1 ? 0 : Math.ceil(Math.log(minutes) / step))

/** The minutes in the middle of a step. */
export const minutesOf = (bin: number): number => (bin === 0 ? 1 : Math.exp((bin - 0.5) * step))

export type Counted = { bin: number; n: number }

/** The minutes within which this share (0 to 1) of them lies, the shortest steps first; null of none. */
export const within = (counted: readonly Counted[], share: number): number | null => {
  const total = counted.reduce((sum, { n }) => sum + n, 0)
  if (total <= 0) return null
  let left = Math.ceil(share * total)
  for (const { bin, n } of counted) {
    left -= n
    if (left <= 0) return Math.round(minutesOf(bin))
  }
  return null
}
