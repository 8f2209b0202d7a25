import { ISLAND_CUES, SURELY_CUES } from '../knowledge/place-words.ts'
import { hasAccents } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { isCount } from './counts.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { isAlternative } from './doubt.ts'
import type { Gazetteer, Meaning } from './gazetteer.ts'
import { joins, MARKER_ENDS, markerAround } from './markers.ts'
import { misspelt } from './typos.ts'

/** A stretch of the report that may name a place: words `start`–`end`, what they may mean, the kind written beside. */
export type Mention = {
  start: number
  end: number
  key: string
  meanings: Meaning[]
  types: string[]
  markerStart: number
  misspelt: boolean
}

/** Every name in the words, longest first, left to right; only names of the provinces in `scope` (null = all). */
export const readMentions = (
  gazetteer: Gazetteer,
  words: Words,
  scope: ReadonlySet<string> | null,
): Mention[] => {
  const mentions: Mention[] = []
  for (let at = 0; at < words.tokens.length; ) {
    const before = mentions.at(-1)
    const mention = mentionAt(gazetteer, words, { at, from: before?.end ?? 0, before, scope })
    if (mention) mentions.push(mention)
    at = mention ? mention.end : at + 1
  }
  return mentions
}

/** `from`: where the last mention ended; a kind is never read out of another name. */
type Spot = {
  at: number
  from: number
  before: Mention | undefined
  scope: ReadonlySet<string> | null
}

const mentionAt = (gazetteer: Gazetteer, words: Words, spot: Spot): Mention | null => {
  if (isKindOfNext(gazetteer, words, spot) || isIslandOfNext(gazetteer, words, spot)) return null
  if (isCount(words, spot.at) || isOfficeOfNext(gazetteer, words, spot)) return null
  return exactMention(gazetteer, words, spot) ?? misspeltMention(gazetteer, words, spot)
}

const KINDS_IN_FULL = new Set(['phuong', 'xa', 'quan', 'huyen', 'tinh'])
const KINDS_OF_TWO: Record<string, string> = { tran: 'thi', xa: 'thi', khu: 'dac', pho: 'thanh' }

/** "phường Đức Thắng" is the ward Đức Thắng, "thị trấn Yên Lạc" the town Yên Lạc, though two of its words are a name too. */
const isKindOfNext = (gazetteer: Gazetteer, words: Words, spot: Spot): boolean => {
  const { at, from } = spot
  const { key } = words.tokens[at]!
  const kindOfTwo = at > from && KINDS_OF_TWO[key] === words.tokens[at - 1]!.key
  if (!(kindOfTwo || KINDS_IN_FULL.has(key)) || at + 1 >= words.tokens.length) return false
  if (!kindOfTwo && markerAround(words, { start: at, end: at, from }).types.length > 0) return false
  const next = exactMention(gazetteer, words, { ...spot, at: at + 1 })
  return next !== null && next.types.length > 0
}

const OFFICES = cuesOf(SURELY_CUES.filter((cue) => cue.includes(' ')))

/** "CÔNG AN BÌNH MINH" are the police of Bình Minh, though there is an An Bình. */
const isOfficeOfNext = (gazetteer: Gazetteer, words: Words, spot: Spot): boolean => {
  if (cueBefore(OFFICES, words, spot.at + 1) === 0 || spot.at + 1 >= words.tokens.length) return false
  const next = exactMention(gazetteer, words, { ...spot, at: spot.at + 1 })
  return next !== null && next.end - next.start > 1
}

const ISLAND = cuesOf(ISLAND_CUES)

/** "đảo Lý Sơn" is the island Lý Sơn, though "đạo lý" is a name too. */
const isIslandOfNext = (gazetteer: Gazetteer, words: Words, spot: Spot): boolean => {
  if (cueBefore(ISLAND, words, spot.at + 1) === 0 || spot.at + 1 >= words.tokens.length) return false
  const next = exactMention(gazetteer, words, { ...spot, at: spot.at + 1 })
  return next?.meanings.some(({ type }) => type === 'dac_khu') ?? false
}

const exactMention = (gazetteer: Gazetteer, words: Words, spot: Spot): Mention | null => {
  const { at, from, scope } = spot
  const { tokens } = words
  let best: { end: number; meanings: Meaning[] } | null = null
  let node = gazetteer.names.next.get(tokens[at]!.key)
  for (let end = at + 1; node; end++) {
    const meanings = inScope(node.meanings, scope)
    if (meanings.length > 0 && !(best && isOtherwiseAccented(meanings, words, { start: at, end })))
      best = { end, meanings }
    if (end === tokens.length || !joins(tokens[end]!)) break
    node = node.next.get(tokens[end]!.key)
  }
  if (!best) return null
  const kinds = best.meanings.map(({ type }) => type)
  const own = markerAround(words, { start: at, end: best.end, from, kinds })
  const marker = own.types.length > 0 ? own : { ...own, types: kindOfAlternative(words, spot, best.meanings) }
  if (best.end - at === 1 && marker.types.length === 0) return onlyProvinces(best, words, spot)
  const key = tokens
    .slice(at, best.end)
    .map((token) => token.key)
    .join(' ')
  return { start: at, end: best.end, key, meanings: best.meanings, ...marker, misspelt: false }
}

/** "Núi Mây năm 2019" goes on after the province, though there is a commune Núi Mây Nam. */
const isOtherwiseAccented = (
  meanings: Meaning[],
  { tokens }: Words,
  at: { start: number; end: number },
): boolean => {
  const written = tokens.slice(at.start, at.end).map((token) => token.accented)
  return (
    hasAccents(written.at(-1)!) &&
    !meanings.some((meaning) => meaning.accented.split(' ').at(-1) === written.at(-1))
  )
}

/** "phường 5 hay 6": what is named as the other choice is of the same kind. */
const kindOfAlternative = (words: Words, { at, before }: Spot, meanings: Meaning[]): string[] =>
  before && isAlternative(words, before, at)
    ? before.types.filter((type) => meanings.some((meaning) => meaning.type === type))
    : []

/** A single word without a kind beside it names a place only when it is a province (its short form). */
const onlyProvinces = (
  best: { end: number; meanings: Meaning[] },
  words: Words,
  spot: Spot,
): Mention | null => {
  const { tokens } = words
  const { at } = spot
  const { key } = tokens[at]!
  const beside = spot.scope?.size === 1 && isShortBeside(words, spot, best.meanings)
  const meanings = best.meanings.filter(({ kind, short }) =>
    kind === 'district'
      ? !short || beside
      : kind === 'province' && (key.length > 2 || endsAddress(words, at)),
  )
  if (meanings.length === 0 || /^\d+$/.test(key)) return null
  return { start: at, end: best.end, key, meanings, types: [], markerStart: at, misspelt: false }
}

const isInCapitals = ({ raw }: Token): boolean => raw === raw.toUpperCase()
const isLast = ({ tokens }: Words, at: number): boolean =>
  at + 1 === tokens.length || isBreak(tokens[at + 1]!, tokens[at])

/** Two capitals at the end of an address, after a break or the name of a street. */
const endsAddress = (words: Words, at: number): boolean => {
  const { tokens } = words
  const before = tokens[at - 1]
  if (!before || !isInCapitals(tokens[at]!)) return false
  if (isBreak(tokens[at]!, before)) return isLast(words, at)
  return !(tokens[at + 1]?.capital && !isLast(words, at)) && before.capital && !isInCapitals(before)
}

/** "P5 GV", "phường 11, BT": initials right behind a commune are its former district. */
const isShortBeside = (words: Words, { at, before }: Spot, meanings: Meaning[]): boolean => {
  if (before?.end !== at) return false
  const token = words.tokens[at]!
  if (before.types.length === 0) return isInCapitals(token) && liesInOneOf(before, meanings)
  const isMarkerOfNext = MARKER_ENDS.has(token.key) && !isLast(words, at)
  return !isMarkerOfNext && (isInCapitals(token) || /^\d+$/.test(before.key))
}

/** "Linh Chiểu TĐ": a name of several words that the district knows needs no kind. */
const liesInOneOf = ({ start, end, meanings }: Mention, districts: Meaning[]): boolean =>
  end - start > 1 && meanings.some(({ districtCode }) => districts.some(({ code }) => code === districtCode))

/** What is written right somewhere else is misspelt nowhere. */
const misspeltMention = (gazetteer: Gazetteer, words: Words, spot: Spot): Mention | null => {
  const { at, from, scope } = spot
  if (!scope || at === 0 || !MARKER_ENDS.has(words.tokens[at - 1]!.key)) return null
  const marker = markerAround(words, { start: at, end: at, from })
  if (!marker.types.some((type) => type !== 'district' && type !== 'province')) return null
  if (exactMention(gazetteer, words, { ...spot, scope: null })) return null
  const found = misspelt(gazetteer, words, at, scope)
  return found && { start: at, ...found, ...marker, misspelt: true }
}

const NONE: Meaning[] = []

const inScope = (meanings: Meaning[], scope: ReadonlySet<string> | null): Meaning[] => {
  if (!scope) return meanings
  let kept = NONE
  for (let i = 0; i < meanings.length; i++) {
    const meaning = meanings[i]!
    if (meaning.kind !== 'province' && !scope.has(meaning.provinceCode)) continue
    if (kept === NONE) kept = [meaning]
    else kept.push(meaning)
  }
  return kept
}
