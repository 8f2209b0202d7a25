import {
  ENGLISH_BEFORE_TO,
  EVERYDAY_NAMES,
  HAMLET_CUES,
  ISLAND_CUES,
  LANDMARK_CUES,
  NEIGHBOUR_CUES,
  PERSON_CUES,
  PLACE_CUES,
  STREET_CUES,
} from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { isDistrictOf, placeBehind, standsBeforeOwnDistrict } from './around.ts'
import { asideOf, asideWeight, turnWeight } from './asides.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { ageOf, isUnsure, saysUnknown } from './doubt.ts'
import { isEveryday } from './everyday-words.ts'
import { joins } from './markers.ts'
import type { Mention } from './mentions.ts'
import { isOtherWord } from './other-words.ts'
import { endsRun, isAbbreviation, isBehindNumberedHamlet, isSurelyAfterRun } from './runs.ts'
import type { NotThePlace, Seen } from './seen.ts'
import { calledAfterPlace, isCapitalised, LANDMARK } from './sights.ts'
import { isOfficeVerb } from './typos.ts'
import { isOfOtherTongue, isShouted, isSmall, unmarkedName } from './unmarked.ts'

/** What a mention is in its sentence: `weight` says how much it counts as the place of the fault. */
export type Role = {
  not: NotThePlace | null
  weight: number
  passing: boolean
  /** The writer is not sure that it is this one. */
  unsure: boolean
  age: { old: boolean; renewed: boolean; either: boolean }
}

const STREETS = cuesOf(STREET_CUES)
const PERSONS = cuesOf(PERSON_CUES)
const BLOCKERS: [NotThePlace, ReturnType<typeof cuesOf>][] = [
  ['street', STREETS],
  ['landmark', cuesOf(LANDMARK_CUES)],
  ['hamlet', cuesOf(HAMLET_CUES)],
  ['person', PERSONS],
]
const PLACE = cuesOf(PLACE_CUES)
/** "hàng xóm Điềm Hy" live there; no hamlet is called so. */
const NEIGHBOURS = cuesOf(NEIGHBOUR_CUES)
const EVERYDAY = new Set(EVERYDAY_NAMES.map(fold))

/** Reads the words around a mention. Weight 0 or less: not a place of its own. */
export const roleOf = (mention: Mention, seen: Seen): Role => {
  const typed = mention.types.length > 0
  const around = placeBehind(mention, seen)
  const own = !typed && standsBeforeOwnDistrict(mention, seen)
  const not = typed ? null : blockerBeside(mention, seen, { around, own })
  const bySight = calledAfterPlace(mention, seen, not)
  const aside = asideOf(mention, seen)
  const bare = not ? 0 : Math.max(own ? OWN_DISTRICT : 0, bareWeight(mention, seen))
  const marked = typed ? 3 : bySight ? LANDMARK : bare
  const read = seen.inOneProvince || isOfOtherTongue(seen.words, mention) || around
  const unmarked = marked > 0 || not || !read ? null : unmarkedName(mention, seen.words, around)
  const base = unmarked ? UNMARKED : marked
  const weight = base <= 0 ? 0 : asideWeight(base + turnWeight(mention, seen.words), aside)
  const age = { ...ageOf(mention, seen.words), ...(bySight && { either: true }) }
  const unsure =
    (bySight === 'perhaps' && !own) ||
    unmarked?.unsure ||
    (!typed && endsRun(mention, seen.words) && !isSurelyAfterRun(mention, seen.words)) ||
    mayBeVerb(mention, seen.words) ||
    isUnsure(mention, seen.words) ||
    saysUnknown(seen.words)
  return { not, weight, passing: aside !== null, unsure, age }
}

/** "xa van con …": in small letters as likely what the commune does as its name. */
const mayBeVerb = (mention: Mention, words: Words): boolean => {
  const { start, end, types } = mention
  if (!types.includes('xa') && !types.includes('phuong')) return false
  const next = words.tokens[end]
  if (!next || isBreak(next, words.tokens[end - 1]) || !isSmall(words, mention)) return false
  const word = end - start === 1 && !words.accented && isEveryday(words.tokens.slice(start, end))
  return word || isOfficeVerb(words, start)
}

/** "dat do binh my h cu chi": what its district stands behind is nobody's name, though a surname's syllable stands before. */
const blockerBeside = (
  mention: Mention,
  seen: Seen,
  { around, own }: { around: Mention | undefined; own: boolean },
): NotThePlace | null => {
  const not = blockerOf(mention, seen)
  if (own && (not === 'person' || not === 'hamlet')) return null
  return not === 'person' && !seen.words.accented && around?.types.includes('district') ? null : not
}

const blockerOf = (mention: Mention, { words, mentions }: Seen): NotThePlace | null => {
  const { tokens } = words
  if (isIsland(mention, words)) return null
  if (mentions.some((other) => other.end === mention.start && isCommuneBefore(mention, other))) return null
  if (isBehindNumberedHamlet(words, mention.start)) return null
  let at = mention.start
  while (at > 0 && /\d/.test(tokens[at - 1]!.key) && !isBreak(tokens[at]!, tokens[at - 1])) at--
  if (isEnglishTo(words, mention.start)) return null
  const kind = blockerBefore(words, mention.start) ?? blockerBefore(words, at)
  if (kind === 'hamlet' && at < mention.start) return null
  if (kind) return kind === 'person' && isOld(mention, words) ? null : kind
  if (at < mention.start && !mentions.some((other) => other.end === mention.start)) return 'street'
  if (endsStreet(mention, words)) return null
  return isPartOfLongerName(mention, words, mentions) ? 'person' : null
}

const isCommuneBefore = (mention: Mention, before: Mention): boolean =>
  before.types.length > 0 || isDistrictOf(mention, before)

/** "the road to X" without accents is no "tổ X": those are numbered. */
const isEnglishTo = ({ tokens, accented }: Words, at: number): boolean =>
  !accented && tokens[at - 1]?.key === 'to' && ENGLISH.has(tokens[at - 2]?.key ?? '')

const ENGLISH = new Set(ENGLISH_BEFORE_TO)

/** The longest cue is meant: "khu phố" is no "phố". */
const blockerBefore = (words: Words, at: number): NotThePlace | undefined => {
  const [longest] = BLOCKERS.map(([not, cues]) => ({ not, cues, length: cueBefore(cues, words, at) }))
    .filter(({ length, cues }) => length > 1 || (length === 1 && !isOtherWord(cues, words, at - 1)))
    .sort((one, other) => other.length - one.length)
  return longest && longest.length > cueBefore(NEIGHBOURS, words, at) ? longest.not : undefined
}

/** Without accents "cu" before a name is no elder of that name ("cụ") but what was there before ("nhà rông cũ"). */
const isOld = (mention: Mention, words: Words): boolean =>
  !words.accented && words.tokens[mention.start - 1]?.key === 'cu' && isOfOtherTongue(words, mention)

const ISLAND = cuesOf(ISLAND_CUES)

/** "đảo X" is the special zone X, not a thing that carries its name. */
const isIsland = ({ meanings, start }: Mention, words: Words): boolean =>
  cueBefore(ISLAND, words, start) > 0 && meanings.some(({ type }) => type === 'dac_khu')

const UNMARKED = 0.6
const OWN_DISTRICT = 1.5

/** Syllables that a street has before its province can follow: fewer are a person's name or a longer one. */
const STREET_SYLLABLES = 2

/** "đường A B" and a province, "45 A B" and a province: it stands behind the street without a comma. */
const endsStreet = ({ meanings, start }: Mention, words: Words): boolean => {
  if (!meanings.some(({ kind }) => kind === 'province')) return false
  const { tokens } = words
  let first = start
  while (first > 0 && joins(tokens[first]!) && tokens[first - 1]!.capital && !isOfStreet(words, first))
    first--
  const syllables = isInitials(tokens[start]!) ? 1 : STREET_SYLLABLES
  return start - first >= syllables && (isOfStreet(words, first) || !isPersonal(words, first, start))
}

const isInitials = ({ raw }: Token): boolean => raw.length < 6 && raw === raw.toUpperCase()

const isOfStreet = (words: Words, at: number): boolean =>
  cueBefore(STREETS, words, at) > 0 || /^\d/.test(words.tokens[at - 1]?.key ?? '')

/** A surname, or a syllable that only names of people have. */
const isPersonal = (words: Words, first: number, end: number): boolean =>
  cueBefore(PERSONS, words, first) > 0 ||
  words.tokens.slice(first, end).some(({ key }) => key === 'thi' || key === 'van')

/** "Nguyễn Khánh Hoà", "Tân Sơn Nhất": capitals run on, so the name is a piece of another one. */
const isPartOfLongerName = (mention: Mention, words: Words, mentions: readonly Mention[]): boolean => {
  const { tokens } = words
  if (isShouted(words)) return false
  const before = tokens[mention.start - 1]
  const after = tokens[mention.end]
  const runsIn =
    before?.capital &&
    mention.start > 1 &&
    joins(tokens[mention.start]!) &&
    !cueBefore(PLACE, words, mention.start) &&
    !isBreak(before, tokens[mention.start - 2]) &&
    !isAbbreviation(before) &&
    !endsRun(mention, words) &&
    !mentions.some((other) => other.end === mention.start)
  const runsOn =
    after?.capital &&
    joins(after) &&
    !isAbbreviation(after) &&
    !mentions.some((other) => other.markerStart === mention.end)
  return Boolean((runsIn || runsOn) && tokens[mention.start]!.capital)
}

const bareWeight = (mention: Mention, { words, inAddress }: Seen): number => {
  const { tokens } = words
  if (mention.end - mention.start < 2) return 0
  const capitals = isCapitalised(mention, words)
  if (EVERYDAY.has(mention.key) && !capitals) return 0
  if (isBehindNumberedHamlet(words, mention.start)) return 2
  if (cueBefore(PLACE, words, mention.start) > 0 || isIsland(mention, words)) return 2
  const startsSegment = mention.start === 0 || isBreak(tokens[mention.start]!, tokens[mention.start - 1])
  if (inAddress && startsSegment) return 2
  return capitals && !isShouted(words) ? 1.5 : 0
}
