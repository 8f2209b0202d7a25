/** Kinds of numbers by which a spot in a street is told; words of one kind are used for one another. Folded. */
const kinds = {
  alley: 'ngo|ngach|hem|kiet',
  house: 'so nha|nha so|so|sn',
  post: 'km',
  hamlet: 'to|to dan pho|tdp|khu pho|kp|thon|ap|doi|xom|khom|khoi',
} as const

const patterns = Object.values(kinds).map(
  (words) => new RegExp(`\\b(?:${words})\\.?\\s?0*(\\d{1,4})(?!\\d)`, 'g'),
)

const numbersIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, number]) => number!))

/** Both folded texts name numbers of one kind, an alley or a house, and not one is the same: "ngõ 88" and "ngõ 200". */
export const numbersDiffer = (one: string, other: string): boolean =>
  patterns.some((pattern) => {
    const asked = numbersIn(one, pattern)
    if (asked.size === 0) return false
    const known = numbersIn(other, pattern)
    return known.size > 0 && ![...asked].some((number) => known.has(number))
  })
