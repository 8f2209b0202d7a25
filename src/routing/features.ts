import type { Words } from './tokens.ts'

const MOST_WORDS = 400

/**
 * What the learned model sees of a report, each once: folded words, pairs of words, four-letter runs inside pairs (for
 * typing errors), and words with their accents where the writer used them.
 */
export const featuresOf = ({ tokens, accented }: Words): string[] => {
  const seen = new Set<string>()
  let before = ''
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const key = /\d/.test(token.key) ? '0' : token.key
    seen.add(key)
    if (before) addPair(seen, before, key)
    if (accented && token.accented !== key && key !== '0') seen.add(`~${token.accented}`)
    before = key
  }
  return [...seen]
}

const addPair = (seen: Set<string>, before: string, key: string): void => {
  seen.add(`${before} ${key}`)
  const joined = `${before}_${key}`
  for (let i = 0; i + 5 <= joined.length; i++) seen.add(`#${joined.slice(i, i + 5)}`)
}
