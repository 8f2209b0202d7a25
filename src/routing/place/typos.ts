import type { Gazetteer, Meaning } from '../gazetteer.ts'
import { NEVER_A_NAME } from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Words } from '../tokens.ts'
import { isBreak } from './cues.ts'

const NEVER = new Set(NEVER_A_NAME.map(fold))
const LONGEST = 4

type Found = { end: number; key: string; meanings: Meaning[] }

/**
 * The commune name that the words from `at` on most likely misspell: at most one wrong letter from 6 letters on, two
 * from 11 on, none for shorter names. Null when two names are equally near.
 */
export const misspelt = (
  gazetteer: Gazetteer,
  words: Words,
  at: number,
  scope: ReadonlySet<string> | null,
): Found | null => {
  if (!scope || NEVER.has(words.tokens[at]!.key)) return null
  let best: (Found & { distance: number; rival: boolean }) | null = null
  for (const { end, joined } of windows(words, at))
    for (const spelling of [...scope].flatMap((code) => gazetteer.spellings.get(code) ?? [])) {
      const limit = best ? Math.min(allowed(spelling.joined), best.distance) : allowed(spelling.joined)
      const distance = editDistance(joined, spelling.joined, limit)
      if (distance > limit) continue
      const rival: boolean = best !== null && best.distance === distance && best.key !== spelling.key
      best = { end, key: spelling.key, meanings: spelling.meanings, distance, rival }
    }
  return best && !best.rival ? { end: best.end, key: best.key, meanings: best.meanings } : null
}

const allowed = (name: string): number => {
  if (/\d/.test(name)) return 0
  return name.length >= 11 ? 2 : name.length >= 6 ? 1 : 0
}

const windows = ({ tokens }: Words, at: number): { end: number; joined: string }[] => {
  const found: { end: number; joined: string }[] = []
  let joined = ''
  for (let end = at; end < Math.min(at + LONGEST, tokens.length); end++) {
    if (end > at && isBreak(tokens[end]!, tokens[end - 1])) break
    joined += tokens[end]!.key
    found.push({ end: end + 1, joined })
  }
  return found
}

/** Letters to change, add, drop or swap with their neighbour; stops counting beyond `limit`. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length]!
}
