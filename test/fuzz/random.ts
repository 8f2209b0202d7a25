/** Chance that a seed decides: request n of a seed is the same wherever it is made. */
export type Random = {
  below: (limit: number) => number
  chance: (part: number) => boolean
  pick: <T>(list: readonly T[]) => T
}

/** Mulberry32: small, and good enough to choose by. */
export const randomOf = (seed: number, n: number): Random => {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (part) => next() < part,
    pick: (list) => list[below(list.length)]!,
  }
}
