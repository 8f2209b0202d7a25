import type { Words } from '../tokens.ts'
import { hashOn, START } from './hash.ts'

const MOST_WORDS = 400
/** No Vietnamese syllable is longer: what is, is foreign, misspelt or run together, and is seen by its letters. */
const LONGEST_SYLLABLE = 5
const RUN = 4

/**
 * What the learned model sees of a report, each once: folded words, pairs of words, runs of four letters of long words,
 * words with their accents where the writer used them, and the categories whose phrases were found (`hints`).
 */
export const featuresOf = ({ tokens, accented }: Words, hints: Iterable<string>): string[] => {
  const seen = new Set<string>()
  let before = ''
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const key = hasDigit(token.key) ? '0' : token.key
    seen.add(key)
    if (before) seen.add(`${before} ${key}`)
    if (key.length > LONGEST_SYLLABLE) addRuns(seen, key)
    if (accented && token.accented !== key && key !== '0') seen.add(`~${token.accented}`)
    before = key
  }
  for (const hint of hints) seen.add(`@${hint}`)
  return [...seen]
}

const ZERO = 0x30
const NINE = 0x39

const hasDigit = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= ZERO && unit <= NINE) return true
  }
  return false
}

const addRuns = (seen: Set<string>, word: string): void => {
  for (let i = 0; i + RUN <= word.length; i++) seen.add(`#${word.slice(i, i + RUN)}`)
}

const NONE: ReadonlySet<string> = new Set()
const PAIR = ' '
const ACCENTED = hashOn(START, '~')
const PIECE = hashOn(START, '#')
const HINT = hashOn(START, '@')
const NUMBER = hashOn(START, '0')

/**
 * The hashes of `featuresOf`, some perhaps twice, without building the strings: a report is scored by these. A `silent` word says
 * nothing alone, only beside another.
 */
export const featureHashesOf = (
  { tokens, accented }: Words,
  hints: Iterable<string>,
  silent: ReadonlySet<string> = NONE,
): number[] => {
  const hashes: number[] = []
  const most = Math.min(tokens.length, MOST_WORDS)
  let before = 0
  for (let at = 0; at < most; at++) {
    const token = tokens[at]!
    const numeric = hasDigit(token.key)
    const key = numeric ? '0' : token.key
    const hash = numeric ? NUMBER : hashOn(START, key)
    const speaks = !silent.has(token.accented)
    if (speaks) hashes.push(hash)
    if (at > 0) hashes.push(hashOn(hashOn(before, PAIR), key))
    if (key.length > LONGEST_SYLLABLE)
      for (let i = 0; i + RUN <= key.length; i++) hashes.push(hashOn(PIECE, key.slice(i, i + RUN)))
    if (speaks && accented && !numeric && token.accented !== key)
      hashes.push(hashOn(ACCENTED, token.accented))
    before = hash
  }
  for (const hint of hints) hashes.push(hashOn(HINT, hint))
  return hashes
}
