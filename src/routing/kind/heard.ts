import {
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  BEFORE_A_SMALL_NAME,
  BEFORE_A_STREET,
} from '../knowledge/address-words.ts'
import { COURTESY } from '../knowledge/courtesy.ts'
import type { Token, Words } from '../tokens.ts'
import { findPhrases, isCut, type Match, type PhraseBook, phraseBook } from './phrases.ts'
import { type Setting, settingsIn } from './settings.ts'

type Opens = 'courtesy' | 'number' | 'name' | 'small-name' | 'street'

const BOOK: PhraseBook<Opens> = phraseBook<Opens>([
  [COURTESY, 'courtesy'],
  [BEFORE_A_NUMBER, 'number'],
  [BEFORE_A_NAME, 'name'],
  [BEFORE_A_SMALL_NAME, 'small-name'],
  [BEFORE_A_STREET, 'street'],
])

/** Where a report speaks of its place, its writer and politely: looked for once, left out of its danger and of its topic. */
export type Surroundings = {
  opening: Match<Opens>[]
  settings: Setting[]
  /** Whether capitals tell a name: not in what is written without accents, or in nothing else. */
  names: boolean
}

export const surroundingsOf = (words: Words): Surroundings => ({
  opening: findPhrases(BOOK, words),
  settings: settingsIn(words),
  names: words.accented && words.tokens.some(({ raw }) => raw !== raw.toUpperCase()),
})

/**
 * The report without what is said of the place and without its courtesies: neither an address nor a greeting may weigh
 * against a danger, nor may a syllable of a name make one.
 */
export const heardIn = ({ tokens }: Words, { opening, settings, names }: Surroundings): Words => {
  const away = new Uint8Array(tokens.length)
  for (const { phrase, start, end } of opening) {
    const reach = reachOf(phrase.says, tokens, { start, end, names })
    if (reach > start) away.fill(1, phrase.says === 'courtesy' ? start : leadInTo(tokens, start), reach)
  }
  for (const { says, start, end } of settings)
    if (says === 'landmark') away.fill(LANDMARK, leadInTo(tokens, start), end)
  if (names) markNames(tokens, away)
  const stay = kept(tokens, away)
  return { accented: isAccented(stay), tokens: stay }
}

/** One accented word among many is a slip or a phrase of politeness: the matter was written without. */
const ONE_IN = 4

const isAccented = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ accented, key }) => accented !== key).length * ONE_IN > tokens.length

const DIGIT = /^\d/
/** "ở" before the address belongs to it. */
const leadInTo = (tokens: readonly Token[], start: number): number =>
  start > 0 && AT.has(tokens[start - 1]!.key) ? start - 1 : start

type From = { start: number; end: number; names: boolean }

/** How far the address or courtesy reaches that begins with these words; 0 where it is none. */
const reachOf = (opens: Opens, tokens: readonly Token[], { start, end, names }: From): number => {
  if (opens === 'courtesy') return end
  if (opens === 'number') return afterNumbers(tokens, end)
  if (opens === 'name') return names ? afterCapitals(tokens, end) : 0
  const follows = opens === 'street' ? followsNumber : followsPlace
  return !names && follows(tokens[start - 1]) && isPlain(tokens, end) ? end + SYLLABLES : 0
}

const SYLLABLES = 2
const AT = new Set(['o', 'tai', 'thuoc'])

/** "xa" and "tinh" are many words where accents are left out: only after a number or "at" they are sure to be places. */
const followsPlace = (before: Token | undefined): boolean =>
  followsNumber(before) || (before !== undefined && AT.has(before.key))

const followsNumber = (before: Token | undefined): boolean => before !== undefined && DIGIT.test(before.key)

const afterNumbers = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < tokens.length && DIGIT.test(tokens[at]!.key) && !isCut(tokens[at]!.gap)) at++
  return at === from ? 0 : at
}

const afterCapitals = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < tokens.length && tokens[at]!.capital && !isCut(tokens[at]!.gap)) at++
  return at === from ? 0 : at
}

/** What streets and places are called, by its capitals: "đường Hàng Đèn", "45 Hàng Đèn". */
export const placeNamesIn = (
  { tokens }: Words,
  { opening, names }: Surroundings,
): { start: number; end: number }[] => {
  if (!names) return []
  const leads = opening.filter(({ phrase }) => phrase.says === 'name')
  const starts = [
    ...leads.map(({ end }) => end),
    ...tokens.flatMap(({ key }, at) => (DIGIT.test(key) ? [at + 1] : [])),
  ]
  return starts
    .map((start) => ({ start, end: afterCapitals(tokens, start) }))
    .filter(({ start, end }) => end - start > 1)
}

/** Two more syllables in the same breath. */
const isPlain = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + SYLLABLES; i++) if (i >= tokens.length || isCut(tokens[i]!.gap)) return false
  return true
}

/** Two capitals together inside a sentence are a name. */
const markNames = (tokens: readonly Token[], away: Uint8Array): void => {
  for (let at = 1; at < tokens.length; at++) {
    if (!isName(tokens, at)) continue
    let end = at + 1
    while (end < tokens.length && isName(tokens, end)) end++
    if (end - at > 1) away.fill(1, at, end)
    at = end
  }
}

const isName = (tokens: readonly Token[], at: number): boolean => {
  const { capital, gap, raw } = tokens[at]!
  return capital && !isCut(gap) && raw.length > 1 && raw !== raw.toUpperCase()
}

/** Stands where a landmark was taken out in the same breath: what follows may be its name. */
const LEFT_OUT = '… '
const LANDMARK = 2
export const isAfterLandmark = ({ gap }: Token): boolean => gap.endsWith(LEFT_OUT)

/** Was a landmark taken out from among these words? */
export const isParted = ({ tokens }: Words, start: number, end: number): boolean =>
  tokens.slice(start + 1, end).some(isAfterLandmark)

/** What stays; where something was taken out between two sentences, the cut between them stays too. */
const kept = (tokens: readonly Token[], away: Uint8Array): Token[] => {
  const stay: Token[] = []
  let gap = ''
  for (const [i, token] of tokens.entries()) {
    if (away[i]) {
      if (isCut(token.gap)) gap = token.gap
      continue
    }
    if (isCut(token.gap)) stay.push(token)
    else if (away[i - 1] === LANDMARK) stay.push({ ...token, gap: (gap || token.gap) + LEFT_OUT })
    else stay.push(gap ? { ...token, gap } : token)
    gap = ''
  }
  return stay
}
