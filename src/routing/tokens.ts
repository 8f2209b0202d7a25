import { compose, foldWord, tidy } from './text.ts'

/** One word of a report. `key` is folded, `accented` is lower case with its accents, `gap` is what stood before it. */
export type Token = Readonly<{ key: string; accented: string; raw: string; gap: string; capital: boolean }>
export type Words = { tokens: Token[]; accented: boolean }

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const NUMBERED = /^(p|f|ph|q|phuong|quan|kp|tdp|kv|to)(\d{1,2})$/
/** Beyond this nothing a person writes about a place or a fault is found. */
const MOST_TOKENS = 4000

/** Reports repeat the same few thousand syllables: each is taken apart once, as it stands after a space. */
const known = new Map<string, readonly Token[]>()
const MOST_KNOWN = 30_000

/** Classifier and place finder read the same text one after the other: it is split once. */
let last: { text: string; words: Words } | null = null

/** Splits a report into words; `P21` becomes two words, `05` becomes `5`. */
export const splitWords = (text: string): Words => {
  if (last?.text === text) return last.words
  const words = split(text)
  last = { text, words }
  return words
}

const split = (text: string): Words => {
  const clean = compose(text.slice(0, MOST_TOKENS * 12))
  const tokens: Token[] = []
  let accented = false
  let end = 0
  for (const match of clean.matchAll(WORD)) {
    if (tokens.length >= MOST_TOKENS) break
    let gap = clean.slice(end, match.index)
    end = match.index + match[0].length
    for (const piece of piecesOf(match[0])) {
      tokens.push(gap === ' ' ? piece : { ...piece, gap })
      accented ||= piece.accented !== piece.key
      gap = ' '
    }
  }
  return { tokens, accented }
}

const piecesOf = (raw: string): readonly Token[] => {
  const before = known.get(raw)
  if (before) return before
  const pieces = takeApart(tidy(raw))
  if (known.size < MOST_KNOWN) known.set(raw, pieces)
  return pieces
}

const takeApart = (raw: string): Token[] => {
  const accented = raw.toLowerCase().replace(/['’]/g, '')
  const key = foldWord(accented)
  const capital = /^\p{Lu}/u.test(raw)
  const numbered = NUMBERED.exec(key)
  if (!numbered) return [{ key: plainNumber(key), accented: plainNumber(accented), raw, gap: ' ', capital }]
  const [, word, digits] = numbered
  const number = plainNumber(digits!)
  const letters = raw.slice(0, word!.length)
  return [
    { key: word!, accented: letters.toLowerCase(), raw: letters, gap: ' ', capital },
    { key: number, accented: number, raw: number, gap: ' ', capital: true },
  ]
}

const plainNumber = (key: string): string => (/^0\d{1,2}$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key)

/** The words as they were written, from one position up to another. */
export const wordsAsWritten = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .filter(({ raw }) => raw !== '')
    .map((token, i) => (i === 0 ? token.raw : (token.gap.trim() ? token.gap : ' ') + token.raw))
    .join('')
