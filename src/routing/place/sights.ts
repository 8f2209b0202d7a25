import {
  CROSSING_CUES,
  EVERYDAY_NAMES,
  HOUSE_CUES,
  NAMED_STREET_CUES,
  SIGHT_CUES,
  SURNAMES,
} from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import type { Mention } from './mentions.ts'
import type { NotThePlace, Seen } from './seen.ts'

const SIGHTS = cuesOf(SIGHT_CUES)
const CROSSINGS = cuesOf(CROSSING_CUES)
const HOUSES = cuesOf(HOUSE_CUES)
const NAMED_STREETS = cuesOf(NAMED_STREET_CUES)
const EVERYDAY = new Set(EVERYDAY_NAMES.map(fold))
const SURNAME = new Set(SURNAMES)
const FOLDED_SURNAME = new Set(SURNAMES.map(fold))

/** What is only called after a place mostly lies in it, today's or the former one: worth asking where nothing else is named. */
export const LANDMARK = 0.6

/** Is what stands there, a crossing, or a house in an alley called by the name, so that it may lie in the place of that name? */
export const isCalledAfterPlace = (mention: Mention, seen: Seen, not: NotThePlace | null): boolean => {
  if (mention.misspelt || mention.end - mention.start < 2) return false
  if (not === 'landmark' || not === 'hamlet') return isSight(mention, seen.words)
  return not === 'street' && (isCrossing(mention, seen.words) || isHouse(mention, seen))
}

const isSight = (mention: Mention, words: Words): boolean => {
  const { start, key } = mention
  const sight = cueBefore(SIGHTS, words, start)
  if (sight === 0 || cueBefore(NAMED_STREETS, words, start - sight) > 0) return false
  if (isSurname(words.tokens[start - sight]!) && words.tokens[start - sight]!.capital) return false
  return !EVERYDAY.has(key) || isCapitalised(mention, words)
}

const isCrossing = (mention: Mention, words: Words): boolean =>
  cueBefore(CROSSINGS, words, mention.start) > 0 && !isOfPerson(mention, words)

/** "Ngõ 960 Khương Đình", "K45/12 Hải Châu": a number before the name of a commune of today, in its province. */
const isHouse = (mention: Mention, { words, inOneProvince }: Seen): boolean => {
  const { tokens } = words
  let at = mention.start
  while (at > 0 && /\d/.test(tokens[at - 1]!.key) && !isBreak(tokens[at]!, tokens[at - 1])) at--
  if (!inOneProvince || at === mention.start || isOfPerson(mention, words)) return false
  if (!mention.meanings.some(({ kind }) => kind === 'unit')) return false
  const first = tokens[at]!
  return (
    cueBefore(HOUSES, words, at) > 0 ||
    /^[kh]\d/.test(first.key) ||
    at === 0 ||
    isBreak(first, tokens[at - 1])
  )
}

/** Most streets are called after people, in every province. */
const isOfPerson = ({ start }: Mention, { accented, tokens }: Words): boolean =>
  accented ? isSurname(tokens[start]!) : FOLDED_SURNAME.has(tokens[start]!.key)

export const isSurname = ({ accented }: Token): boolean => SURNAME.has(accented)

export const isCapitalised = ({ start, end }: Mention, { tokens }: Words): boolean =>
  tokens.slice(start, end).every(({ capital }) => capital)
