import type { Words } from './tokens.ts'

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
    const key = /\d/.test(token.key) ? '0' : token.key
    seen.add(key)
    if (before) seen.add(`${before} ${key}`)
    if (key.length > LONGEST_SYLLABLE) addRuns(seen, key)
    if (accented && token.accented !== key && key !== '0') seen.add(`~${token.accented}`)
    before = key
  }
  for (const hint of hints) seen.add(`@${hint}`)
  return [...seen]
}

const addRuns = (seen: Set<string>, word: string): void => {
  for (let i = 0; i + RUN <= word.length; i++) seen.add(`#${word.slice(i, i + RUN)}`)
}
