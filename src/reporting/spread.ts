import type { Counted } from './bins.ts'

/*
 * How many lie in each step, as one number: eight decimal places a step, the first step last. Two spreads are added, and one is taken
 * from another, as any two numbers are, so that the database sums them as fast as counts.
 */
export const places = 8

/** Some may be less than none: then it is what another spread changes by. */
export const spreadOf = (steps: Readonly<Record<string, number>>): string =>
  Object.entries(steps)
    .reduce((sum, [bin, n]) => sum + BigInt(n) * placed(Number(bin)), 0n)
    .toString()

const powers: bigint[] = []
const placed = (bin: number): bigint => (powers[bin] ??= 10n ** BigInt(places * bin))

/** Steps in which there are any, the first first. */
export const stepsOfSpread = (spread: string): Counted[] => {
  const steps: Counted[] = []
  for (let end = spread.length, bin = 0; end > 0; end -= places, bin++) {
    const n = Number(spread.slice(Math.max(0, end - places), end))
    if (n > 0) steps.push({ bin, n })
  }
  return steps
}
