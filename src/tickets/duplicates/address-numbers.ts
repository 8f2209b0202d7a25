/** Kinds of numbers by which a spot in a street is told; words of one kind are used for one another. Folded. */
const kinds = {
  alley: 'ngo|ngach|hem|kiet',
  house: 'so nha|nha so|so|sn',
  post: 'km',
  hamlet: 'to|to dan pho|tdp|khu pho|kp|thon|ap|doi|xom|khom|khoi',
} as const

type Kind = keyof typeof kinds

const patterns = Object.entries(kinds).map(([kind, words]) => ({
  kind: kind as Kind,
  pattern: new RegExp(`\\b(?:${words})\\.?\\s?0*(\\d{1,4})(?!\\d)`, 'g'),
}))

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number))

/** How far apart numbers of a kind may be and still tell of one spot. */
export type Reach = Partial<Record<Kind, number>>

/** Both folded texts name numbers of one kind, an alley or a house, and no two are the same or within reach: "ngõ 88" and "ngõ 200". */
export const numbersDiffer = (one: string, other: string, reach: Reach = {}): boolean =>
  patterns.some(({ kind, pattern }) => {
    const asked = numbersIn(one, pattern)
    if (asked.length === 0) return false
    const known = numbersIn(other, pattern)
    const isNear = (number: number) => known.some((n) => Math.abs(n - number) <= (reach[kind] ?? 0))
    return known.length > 0 && !asked.some(isNear)
  })
