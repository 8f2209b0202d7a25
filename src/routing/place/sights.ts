import {
  BETWEEN_CUES,
  CENTRAL_CUES,
  CROSSING_CUES,
  EVERYDAY_NAMES,
  HAMLET_CUES,
  HOUSE_CUES,
  INSIDE_CUES,
  NAMED_STREET_CUES,
  POINT_CUES,
  SERVING_CUES,
  SURNAMES,
} from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { isCalledOld } from './doubt.ts'
import { isEveryday, isUnheard } from './everyday-words.ts'
import type { Meaning } from './gazetteer.ts'
import { COUNTRY } from './meaning.ts'
import type { Mention } from './mentions.ts'
import type { NotThePlace, Seen } from './seen.ts'

const HAMLETS = cuesOf(HAMLET_CUES)
const INSIDE = cuesOf(INSIDE_CUES)
const BETWEEN = cuesOf(BETWEEN_CUES)
const SERVING = cuesOf(SERVING_CUES)
const POINTS = cuesOf(POINT_CUES)
const CROSSINGS = cuesOf(CROSSING_CUES)
const HOUSES = cuesOf(HOUSE_CUES)
const NAMED_STREETS = cuesOf(NAMED_STREET_CUES)
const EVERYDAY = new Set(EVERYDAY_NAMES.map(fold))
const SURNAME = new Set(SURNAMES)
const FOLDED_SURNAME = new Set(SURNAMES.map(fold))

/** What is only called after a place mostly lies in it, today's or the former one: worth asking where nothing else is named. */
export const LANDMARK = 0.6

/** What carries a place's name lies in it (`inside`), or perhaps: it may run on, or be called after something else. */
export type CalledAfter = 'inside' | 'perhaps'

/** What stands there, a crossing, or a house in an alley called by the name, so that it may lie in the place of that name. */
export const calledAfterPlace = (
  mention: Mention,
  seen: Seen,
  not: NotThePlace | null,
): CalledAfter | null => {
  if (mention.misspelt || mention.end - mention.start < 2) return null
  if (not === 'landmark' || not === 'hamlet') return sightOf(mention, seen)
  if (not !== 'street') return null
  if (isCrossing(mention, seen.words)) return isOfOnePlace(mention, seen) ? 'inside' : 'perhaps'
  if (!isHouse(mention, seen)) return null
  return isRural(communesOf(mention)) && isOfOnePlace(mention, seen) ? 'inside' : 'perhaps'
}

const communesOf = ({ meanings }: Mention): Meaning[] => meanings.filter(({ targets }) => targets.length > 0)

/**
 * A name that one commune of the province alone has or had, that few provinces know and that is no person's: a bridge, a crossing,
 * a school of that name is there (docs/decisions/named-after-a-commune.md).
 */
const isOfOnePlace = (mention: Mention, { words, inOneProvince }: Seen): boolean => {
  const own = communesOf(mention)
  const one = own.length > 0 && !own.some(({ common }) => common)
  const ofPlace = isRural(own) || !isOfPerson(mention, words)
  const named = isSurelyName(mention, words) || !isEveryday(words.tokens.slice(mention.start, mention.end))
  return inOneProvince && one && ofPlace && named && !isDistrictToo(mention, words)
}

export const isRural = (meanings: readonly Meaning[]): boolean =>
  meanings.every(({ type }) => type === 'xa' || type === 'thi_tran')

const sightOf = (mention: Mention, seen: Seen): CalledAfter | null => {
  const { words, inOneProvince } = seen
  const { start, key } = mention
  const serving = cueBefore(SERVING, words, start)
  if (serving > 0) return servedBy(mention, seen, serving)
  const inside = cueBefore(INSIDE, words, start)
  const sight = Math.max(inside, cueBefore(BETWEEN, words, start))
  const capitals = isCapitalised(mention, words)
  if (sight === 0) return capitals && cueBefore(HAMLETS, words, start) > 0 ? 'perhaps' : null
  if (cueBefore(NAMED_STREETS, words, start - sight) > 0) return null
  if (isSurname(words.tokens[start - sight]!) && words.tokens[start - sight]!.capital) return null
  if (EVERYDAY.has(key)) return capitals ? 'perhaps' : null
  if ((inside > 0 || cueBefore(POINTS, words, start) > 0) && isOfOnePlace(mention, seen)) return 'inside'
  const isName = inside > 1 || (inside > 0 && isSurelyName(mention, words))
  return isName && inOneProvince && !isDistrictToo(mention, words) ? 'inside' : 'perhaps'
}

/** Schools in the country have their commune's name, those in towns any that many places have, too. */
const servedBy = (mention: Mention, seen: Seen, length: number): CalledAfter | null => {
  const { words } = seen
  if (isOfPerson(mention, words)) return null
  if (isOfOnePlace(mention, seen)) return 'inside'
  const own = communesOf(mention)
  const named =
    isCapitalised(mention, words) ||
    (length > 1 && !isEveryday(words.tokens.slice(mention.start, mention.end)))
  return isRural(own) && named && !isDistrictToo(mention, words) ? 'inside' : 'perhaps'
}

/** "cho yen tam" is no market: in small letters without accents only what no other word sounds like is surely a name. */
export const isSurelyName = ({ start, end }: Mention, { tokens, accented }: Words): boolean =>
  tokens.slice(start, end).some((token) => accented || token.capital || isUnheard(token))

/** "KCN Gò Dầu" may stand anywhere in the former district, the market of a country district in its town. */
const isDistrictToo = ({ meanings, start }: Mention, words: Words): boolean => {
  const inTown = cueBefore(CENTRAL, words, start) > 0
  return meanings.some(({ kind, label }) => kind === 'district' && !(inTown && COUNTRY.test(label)))
}

const CENTRAL = cuesOf(CENTRAL_CUES)

const isCrossing = (mention: Mention, words: Words): boolean =>
  cueBefore(CROSSINGS, words, mention.start) > 0 && !isOfPerson(mention, words)

/** "Ngõ 960 Khương Đình", "K45/12 Hải Châu": a number before the name of a commune of today, in its province. */
const isHouse = (mention: Mention, { words, inOneProvince }: Seen): boolean => {
  const { tokens } = words
  let at = mention.start
  while (at > 0 && /\d/.test(tokens[at - 1]!.key) && !isBreak(tokens[at]!, tokens[at - 1])) at--
  if (!inOneProvince || at === mention.start || isOfPerson(mention, words)) return false
  if (!mention.meanings.some(({ kind }) => kind === 'unit') && !isCalledOld(mention, words)) return false
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
