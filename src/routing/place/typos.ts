import { NEVER_A_NAME, OFFICE_VERBS } from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { cueAt, cuesOf, isBreak } from './cues.ts'
import { isEveryday } from './everyday-words.ts'
import type { Gazetteer, Meaning, Spelling } from './gazetteer.ts'

const NEVER = new Set(NEVER_A_NAME.map(fold))
const VERBS = cuesOf(OFFICE_VERBS)
const LONGEST = 4

/** "xã tạm dừng", "phường bên cạnh": what the commune does, or which one. */
export const isOfficeVerb = (words: Words, at: number): boolean => cueAt(VERBS, words, at) > 0

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
  if (!scope || NEVER.has(words.tokens[at]!.key) || isOfficeVerb(words, at)) return null
  let best: Best | null = null
  for (const seen of windows(words, at)) {
    if (seen.joined.length < SHORTEST_NAME - 1) continue
    for (const code of scope) best = nearest(gazetteer.spellings.get(code) ?? [], seen, best)
  }
  if (!best || best.rival || isWords(words.tokens.slice(at, best.end))) return null
  return { end: best.end, key: best.key, meanings: best.meanings }
}

/** "xa mat dien": words of every day in small letters are spelt right, not a name spelt wrong. */
const isWords = (written: readonly Token[]): boolean =>
  !written.some(({ capital }) => capital) && isEveryday(written)

type Best = Found & { distance: number; rival: boolean }
type Seen = { end: number; joined: string }

const nearest = (spellings: readonly Spelling[], { end, joined }: Seen, before: Best | null): Best | null => {
  let best = before
  const letters = lettersOf(joined)
  for (let i = 0; i < spellings.length; i++) {
    const spelling = spellings[i]!
    const limit = best ? Math.min(spelling.limit, best.distance) : spelling.limit
    if (Math.abs(joined.length - spelling.joined.length) > limit) continue
    if (bitsSet(letters ^ spelling.letters) > 2 * limit) continue
    const distance = editDistance(joined, spelling.joined, limit)
    if (distance > limit) continue
    const rival: boolean = best !== null && best.distance === distance && best.key !== spelling.key
    best = { end, key: spelling.key, meanings: spelling.meanings, distance, rival }
  }
  return best
}

export const spellingOf = (path: readonly string[], meanings: Meaning[]): Spelling => {
  const joined = path.join('')
  return { joined, key: path.join(' '), meanings, limit: allowed(joined), letters: lettersOf(joined) }
}

/** Shorter names are never taken for misspelt. */
const SHORTEST_NAME = 6
const LONG_NAME = 11

const allowed = (name: string): number => {
  if (/\d/.test(name)) return 0
  return name.length >= LONG_NAME ? 2 : name.length >= SHORTEST_NAME ? 1 : 0
}

const lettersOf = (joined: string): number => {
  let letters = 0
  for (let i = 0; i < joined.length; i++) letters |= 1 << (joined.charCodeAt(i) & 31)
  return letters
}

const bitsSet = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const windows = ({ tokens }: Words, at: number): Seen[] => {
  const found: Seen[] = []
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
