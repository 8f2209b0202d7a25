import { isEveryday } from '../place/everyday-words.ts'
import { isSyllable } from '../syllables.ts'
import { type Token, wordOf } from '../tokens.ts'

/** Thumbs in haste leave out the "n" of "ng" and write "f" for "ph"; these are words of other tongues. */
const FOREIGN = new Set(['dog', 'bag', 'log', 'tag', 'hug', 'rug', 'leg', 'vlog', 'blog'])
const WITHOUT_N = /(?<=\p{L})(?<!n)g$/u
const WITH_F = /^f(?=\p{L}*(?:ng|g|ai|ải|uc|ục|úc)$)/u

const SHORTEST = 5
const LONGEST = 28
const MOST_PIECES = 5

/** Reports repeat the same few words: each is asked about once. */
const known = new Map<string, readonly Token[] | null>()
const MOST_KNOWN = 10_000

/** "dag" is "đang", "cuuvoi" is "cứu với": the words meant by one that is no syllable, where all are words of everyday reports. */
export const respelt = (token: Token): readonly Token[] | undefined => {
  if (token.word >= 0 || token.key.charCodeAt(0) < LETTERS_FROM) return undefined
  const before = known.get(token.accented)
  if (before !== undefined) return before ?? undefined
  const found = isSyllable(token.key) ? null : (whole(token) ?? apart(token.key))
  if (known.size < MOST_KNOWN) known.set(token.accented, found)
  return found ?? undefined
}

const LETTERS_FROM = 0x61

const whole = ({ accented }: Token): Token[] | null => {
  const word = accented.replace(WITH_F, 'ph').replace(WITHOUT_N, 'ng')
  if (word === accented || FOREIGN.has(accented)) return null
  const meant = wordOf(word)
  return meant.word >= 0 && isSyllable(meant.key) ? [meant] : null
}

const LETTERS = /^[a-z]+$/

/** The fewest syllables that the letters can be, each heard behind the one before it in everyday reports. */
const apart = (key: string): Token[] | null => {
  if (key.length < SHORTEST || key.length > LONGEST || !LETTERS.test(key)) return null
  const queue: { at: number; pieces: Token[] }[] = [{ at: 0, pieces: [] }]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, pieces } = next
    if (at === key.length) return pieces
    if (pieces.length < MOST_PIECES) queue.push(...onward(key, at, pieces))
  }
  return null
}

const LONGEST_SYLLABLE = 6

const onward = (key: string, at: number, pieces: Token[]): { at: number; pieces: Token[] }[] => {
  const ways: { at: number; pieces: Token[] }[] = []
  for (let end = Math.min(key.length, at + LONGEST_SYLLABLE); end > at + 1; end--) {
    const letters = key.slice(at, end)
    if (!isSyllable(letters)) continue
    const piece = wordOf(letters)
    const last = pieces.at(-1)
    if (piece.word >= 0 && (!last || isEveryday([last, piece])))
      ways.push({ at: end, pieces: [...pieces, piece] })
  }
  return ways
}
