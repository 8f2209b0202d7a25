/** Numbers by chance, the same for the same seed. */
export const chanceOf = (seed: number) => {
  let state = seed >>> 0
  /** Mulberry32: small, and good enough to shuffle reports. */
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  /** Marsaglia and Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const limit = Math.exp(-mean)
    let n = 0
    for (let product = uniform(); product > limit; product *= uniform()) n++
    return n
  }
  /** One or more, most often one; by the mean its only parameter is found. */
  const logarithmic = (mean: number): number => {
    const p = parameterOf(mean)
    let left = uniform()
    let term = -p / Math.log(1 - p)
    let n = 1
    for (; left > term && n < 1_000; n++) {
      left -= term
      term *= (p * n) / (n + 1)
    }
    return n
  }
  /** Which of these, as often as it weighs. */
  const among = (weights: readonly number[]): number => {
    let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0)
    for (const [i, weight] of weights.entries()) {
      left -= weight
      if (left < 0) return i
    }
    return 0
  }
  return { among, uniform, normal, gamma, poisson, logarithmic }
}
export type Chance = ReturnType<typeof chanceOf>

const parameters = new Map<number, number>()
const parameterOf = (mean: number): number => {
  const known = parameters.get(mean)
  if (known !== undefined) return known
  let [low, high] = [1e-6, 1 - 1e-6]
  for (let i = 0; i < 60; i++) {
    const p = (low + high) / 2
    if (-p / ((1 - p) * Math.log(1 - p)) < mean) low = p
    else high = p
  }
  parameters.set(mean, low)
  return low
}
