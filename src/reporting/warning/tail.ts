/** What is expected of a count: how many, and how much it scatters. */
export type Expected = { mean: number; variance: number }

const least = 1e-9
/** Terms so small beside the sum change nothing any more. */
const enough = 1e-12

/**
 * How likely so many reports or more are: the upper tail of a negative binomial, term by term from `count` on, since what is left of
 * one minus the lower part would be lost in rounding. Up to the mean it is 1: nobody asks.
 */
export const tailOf = (count: number, { mean, variance }: Expected): number => {
  const middle = Math.max(mean, least)
  if (count <= middle) return 1
  const wide = Math.max(variance, middle * (1 + 1e-6))
  const p = middle / wide
  const size = (middle * p) / (1 - p)
  let term = Math.exp(logTerm(count, { size, p }))
  let sum = term
  for (let k = count; term > sum * enough; k++) {
    term *= ((k + size) / (k + 1)) * (1 - p)
    sum += term
  }
  return Math.min(1, sum)
}

const logTerm = (count: number, { size, p }: { size: number; p: number }): number => {
  let log = size * Math.log(p) + count * Math.log1p(-p)
  for (let i = 0; i < count; i++) log += Math.log((i + size) / (i + 1))
  return log
}
