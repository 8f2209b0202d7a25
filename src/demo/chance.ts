/** What happens by chance, and happens the same way again from the same seed. */
export type Chance = {
  /** From 0 to 1. */
  share: () => number
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  happens: (probability: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** The heavier, the more often. */
  weigh: <T extends { weight: number }>(from: readonly T[]) => T
}

export const chanceOf = (seed: string): Chance => {
  let state = hashed(seed)
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    between,
    happens: (probability) => share() < probability,
    pick: (from) => from[between(0, from.length - 1)]!,
    weigh: (from) => {
      const all = from.reduce((sum, { weight }) => sum + weight, 0)
      let left = share() * all
      for (const one of from) {
        left -= one.weight
        if (left < 0) return one
      }
      return from.at(-1)!
    },
  }
}

const hashed = (text: string): number => {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619)
  return hash
}
