import { compose, foldWord, tidy } from './text.ts'

/**
 * One word of a report. `key` is folded, `word` its number (equal keys, equal numbers), `accented` is lower case with its accents,
 * `gap` is what stood before it.
 */
export type Token = Readonly<{
  key: string
  word: number
  accented: string
  raw: string
  gap: string
  capital: boolean
}>
export type Words = { tokens: Token[]; accented: boolean }

const NUMBERED = /^(p|f|ph|q|phuong|quan|kp|tdp|kv|to)(\d{1,2})$/
/** "P1Q3": two kinds with their numbers in one. */
const NUMBERED_TWICE = /^((?:p|f|ph|phuong)\d{1,2})((?:q|quan)\d{1,2})$/
/** "xBình Minh", "pTânLập", "TPHuế": the kind is written in one with its name; "PHường" and "XUân" only held the key too long. */
const GLUED =
  /^((?:x|p|f|tt|h|q|tp|tx)(?=\p{Lu})|(?:TT|TP|Tp|TX|Tx)(?=\p{Lu})|[XHF](?![AEIOUYÀ-Ỹ])|P(?!H)|Q(?![UÙ-Ỹ]))((?:\p{Lu}\p{Ll}+)+)$/u
/** Beyond this nothing a person writes about a place or a fault is found. */
const MOST_TOKENS = 4000

/** Comparing numbers is several times quicker than looking up strings. */
const numbers = new Map<string, number>()
/** The number of every word that no phrase holds. */
const UNNUMBERED = -1

/** Reports repeat the same few thousand syllables: each is taken apart once, as it stands after a space. */
const known = new Map<string, readonly Token[]>()
const MOST_KNOWN = 30_000

/** Classifier and place finder read the same text one after the other: it is split once. */
let last: { text: string; words: Words } | null = null

/** Splits a report into words; `P21` and `xBình` become two words, `05` becomes `5`. Only words of a phrase have a number of their own. */
export const splitWords = (text: string): Words => {
  if (last?.text === text) return last.words
  const words = split(text)
  last = { text, words }
  return words
}

/** Splits what is looked for in reports: words not met before get a number, so only phrases of the house may come here. */
export const splitPhrase = (text: string): Words => {
  const before = numbers.size
  for (const { key } of split(text).tokens) if (!numbers.has(key)) numbers.set(key, numbers.size)
  if (numbers.size > before) forgetWords()
  return split(text)
}

const forgetWords = (): void => {
  known.clear()
  last = null
}

/** 1: a letter or a figure, 2: none, 0: not asked yet. Texts are walked by this: several times quicker than by an expression. */
const kinds = new Uint8Array(0x10000)
const LETTER = /^[\p{L}\p{N}]/u

/** Half of a character beyond the first plane is asked together with its other half. */
const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xe000) return isLetterBeyond(text, at)
  if (kinds[unit] === 0) kinds[unit] = LETTER.test(text.charAt(at)) ? 1 : 2
  return kinds[unit] === 1
}

const isLetterBeyond = (text: string, at: number): boolean => {
  const isSecond = at > 0 && text.charCodeAt(at) >= 0xdc00
  const from = isSecond ? at - 1 : at
  return LETTER.test(text.slice(from, from + 2))
}

const nextWord = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isLetter(text, at)) at++
  return at
}

/** An apostrophe between letters does not end a word. */
const endOfWord = (text: string, start: number): number => {
  let at = start
  while (at < text.length) {
    if (isLetter(text, at)) at++
    else if ((text[at] === "'" || text[at] === '’') && at + 1 < text.length && isLetter(text, at + 1)) at += 2
    else break
  }
  return at
}

const split = (text: string): Words => {
  const clean = compose(text.slice(0, MOST_TOKENS * 12))
  const tokens: Token[] = []
  let end = 0
  while (tokens.length < MOST_TOKENS) {
    const start = nextWord(clean, end)
    if (start === clean.length) break
    let gap = clean.slice(end, start)
    end = endOfWord(clean, start)
    for (const piece of piecesOf(clean.slice(start, end))) {
      tokens.push(gap === ' ' ? piece : { ...piece, gap })
      gap = ' '
    }
  }
  return { tokens, accented: isAccented(tokens) }
}

/** Words in small letters without an accent that a text must have until accents in its names alone say nothing about it. */
const PLAIN_WORDS = 4

/** "nha van hoa o xa Hạ Lang khoa cua": a telephone puts the accents on names that it knows, and the text has none. */
const isAccented = (tokens: readonly Token[]): boolean => {
  let named = false
  let plain = 0
  for (const { accented, key, capital } of tokens) {
    if (accented !== key && !capital) return true
    if (accented !== key) named = true
    else if (!capital) plain++
  }
  return named && plain < PLAIN_WORDS
}

const piecesOf = (raw: string): readonly Token[] => {
  const before = known.get(raw)
  if (before) return before
  const pieces = takeApart(tidy(raw))
  if (known.size < MOST_KNOWN) known.set(raw, pieces)
  return pieces
}

/** One word by itself, as it stands after a space. */
export const wordOf = (raw: string): Token => piecesOf(raw)[0]!

const takeApart = (raw: string): Token[] => {
  const accented = raw.toLowerCase().replace(/['’]/g, '')
  const key = foldWord(accented)
  const capital = /^\p{Lu}/u.test(raw)
  const glued = GLUED.exec(raw)
  if (glued) return [glued[1]!, ...glued[2]!.match(/\p{Lu}\p{Ll}+/gu)!].flatMap(takeApart)
  const twice = raw.length === key.length ? NUMBERED_TWICE.exec(key) : null
  if (twice) return [raw.slice(0, twice[1]!.length), raw.slice(twice[1]!.length)].flatMap(takeApart)
  const numbered = NUMBERED.exec(key)
  if (!numbered) return [afterSpace({ key: plainNumber(key), accented: plainNumber(accented), raw, capital })]
  const [, word, digits] = numbered
  const number = plainNumber(digits!)
  const letters = raw.slice(0, word!.length)
  return [
    afterSpace({ key: word!, accented: letters.toLowerCase(), raw: letters, capital }),
    afterSpace({ key: number, accented: number, raw: number, capital: true }),
  ]
}

const afterSpace = (token: Omit<Token, 'word' | 'gap'>): Token => ({
  ...token,
  word: numbers.get(token.key) ?? UNNUMBERED,
  gap: ' ',
})

const plainNumber = (key: string): string => (/^0\d{1,2}$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key)

/** The words as they were written, from one position up to another. */
export const wordsAsWritten = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .filter(({ raw }) => raw !== '')
    .map(({ gap, raw }, i) => (i === 0 || gap === '' ? raw : (gap.trim() ? gap : ' ') + raw))
    .join('')
