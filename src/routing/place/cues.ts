import type { Token, Words } from '../tokens.ts'
import { splitPhrase } from '../tokens.ts'

/** Phrases to be found right before a position; in accented text they are matched with their accents. */
export type Cues = {
  plain: ReadonlySet<string>
  accented: ReadonlySet<string>
  /** The words that any of them begins or ends with: most positions are passed by on seeing one word. */
  first: ReadonlySet<number>
  last: ReadonlySet<number>
  longest: number
}

export const cuesOf = (phrases: readonly string[]): Cues => {
  const split = phrases.map((phrase) => splitPhrase(phrase).tokens)
  return {
    plain: new Set(split.map((tokens) => tokens.map((token) => token.key).join(' '))),
    accented: new Set(split.map((tokens) => tokens.map((token) => token.accented).join(' '))),
    first: new Set(split.flatMap(([token]) => token?.word ?? [])),
    last: new Set(split.flatMap((tokens) => tokens.at(-1)?.word ?? [])),
    longest: Math.max(...split.map((tokens) => tokens.length)),
  }
}

/** A comma, a full stop after a whole word, a bracket, a "#": what stands behind it does not belong to what stands before. */
export const isBreak = (token: Token, before: Token | undefined): boolean => {
  if (token.gap === ' ' || token.gap === '') return false
  if (/[,;!?:()"“”[\]\n#]/.test(token.gap)) return true
  return token.gap.includes('.') && !isShort(before) && !/^\.$/.test(token.gap)
}

/** "X.", "TP.": an abbreviation; "xã." is a word that ends its sentence. */
const isShort = (token: Token | undefined): boolean =>
  token !== undefined && token.raw.length <= 3 && (token.raw.length < 2 || !/[aeiouy]/.test(token.key))

/** How many words right before `at` form one of the cues; 0 when none do. */
export const cueBefore = (cues: Cues, { tokens, accented }: Words, at: number): number => {
  if (at === 0 || !cues.last.has(tokens[at - 1]!.word)) return 0
  let plain = ''
  let marked = ''
  let found = 0
  for (let n = 1; n <= cues.longest && at - n >= 0; n++) {
    const token = tokens[at - n]!
    if (isBreak(tokens[at - n + 1] ?? token, token) && at - n + 1 < tokens.length) break
    plain = n === 1 ? token.key : `${token.key} ${plain}`
    marked = n === 1 ? token.accented : `${token.accented} ${marked}`
    if (accented ? cues.accented.has(marked) : cues.plain.has(plain)) found = n
  }
  return found
}

/** How many words from `at` on form one of the cues. */
export const cueAt = (cues: Cues, { tokens, accented }: Words, at: number): number => {
  if (at >= tokens.length || !cues.first.has(tokens[at]!.word)) return 0
  let plain = ''
  let marked = ''
  for (let n = 0; n < cues.longest && at + n < tokens.length; n++) {
    plain += (n ? ' ' : '') + tokens[at + n]!.key
    marked += (n ? ' ' : '') + tokens[at + n]!.accented
    if (accented ? cues.accented.has(marked) : cues.plain.has(plain)) return n + 1
  }
  return 0
}

/** "Đèn hỏng ở phuong khuong dinh": an address without accents in a text that has them, its kind and all of its name. */
export const isBareName = ({ tokens }: Words, start: number, end: number): boolean =>
  end - start > 1 && isBare(tokens[start - 1]!) && tokens.slice(start, end).every(isBare)

const isBare = ({ accented, key }: Token): boolean => accented === key
