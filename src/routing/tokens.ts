import { foldWord, hasAccents, tidy } from './text.ts'

/** One word of a report. `key` is folded, `accented` is lower case with its accents, `gap` is what stood before it. */
export type Token = { key: string; accented: string; raw: string; gap: string; capital: boolean }
export type Words = { tokens: Token[]; accented: boolean }

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const NUMBERED = /^(p|f|ph|q|phuong|quan|kp|tdp|kv|to)(\d{1,2})$/
/** Beyond this nothing a person writes about a place or a fault is found. */
const MOST_TOKENS = 4000

/** Splits a report into words; `P21` becomes two words, `05` becomes `5`. */
export const splitWords = (text: string): Words => {
  const clean = tidy(text.slice(0, MOST_TOKENS * 12))
  const tokens: Token[] = []
  let end = 0
  for (const match of clean.matchAll(WORD)) {
    if (tokens.length >= MOST_TOKENS) break
    pushWord(tokens, match[0], clean.slice(end, match.index))
    end = match.index + match[0].length
  }
  return { tokens, accented: hasAccents(clean) }
}

const pushWord = (tokens: Token[], raw: string, gap: string): void => {
  const accented = raw.toLowerCase().replace(/['’]/g, '')
  const key = foldWord(accented)
  const numbered = NUMBERED.exec(key)
  if (!numbered) {
    tokens.push({
      key: plainNumber(key),
      accented: plainNumber(accented),
      raw,
      gap,
      capital: startsCapital(raw),
    })
    return
  }
  const word = raw.slice(0, numbered[1]!.length)
  tokens.push({
    key: numbered[1]!,
    accented: word.toLowerCase(),
    raw: word,
    gap,
    capital: startsCapital(raw),
  })
  const number = plainNumber(numbered[2]!)
  tokens.push({ key: number, accented: number, raw: number, gap: ' ', capital: true })
}

const plainNumber = (key: string): string => (/^0\d{1,2}$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key)

const startsCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw)

/** The words as they were written, from one position up to another. */
export const wordsAsWritten = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map((token, i) => (i === 0 ? token.raw : (token.gap.trim() ? token.gap : ' ') + token.raw))
    .join('')
