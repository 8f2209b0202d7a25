import {
  EVERYDAY_NAMES,
  HAMLET_CUES,
  LANDMARK_CUES,
  PERSON_CUES,
  PLACE_CUES,
  STREET_CUES,
} from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Words } from '../tokens.ts'
import { asideOf, asideWeight, turnWeight } from './asides.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { ageOf, isUnsure } from './doubt.ts'
import { joins, type Mention } from './mentions.ts'

export type NotThePlace = 'street' | 'landmark' | 'hamlet' | 'person'
/** What a mention is in its sentence: `weight` says how much it counts as the place of the fault. */
export type Role = {
  not: NotThePlace | null
  weight: number
  passing: boolean
  /** The writer is not sure that it is this one. */
  unsure: boolean
  age: { old: boolean; renewed: boolean; either: boolean }
}

const BLOCKERS: [NotThePlace, ReturnType<typeof cuesOf>][] = [
  ['street', cuesOf(STREET_CUES)],
  ['landmark', cuesOf(LANDMARK_CUES)],
  ['hamlet', cuesOf(HAMLET_CUES)],
  ['person', cuesOf(PERSON_CUES)],
]
const PLACE = cuesOf(PLACE_CUES)
const EVERYDAY = new Set(EVERYDAY_NAMES.map(fold))

export type Seen = { words: Words; mentions: readonly Mention[]; inAddress: boolean }

/** Reads the words around a mention. Weight 0 or less: not a place of its own. */
export const roleOf = (mention: Mention, seen: Seen): Role => {
  const typed = mention.types.length > 0
  const not = typed ? null : blockerOf(mention, seen)
  const aside = asideOf(mention, seen)
  const base = typed ? 3 : not ? 0 : bareWeight(mention, seen)
  const weight = base <= 0 ? 0 : asideWeight(base + turnWeight(mention, seen.words), aside)
  const age = ageOf(mention, seen.words)
  return { not, weight, passing: aside !== null, unsure: isUnsure(mention, seen.words), age }
}

const blockerOf = (mention: Mention, { words, mentions }: Seen): NotThePlace | null => {
  const { tokens } = words
  if (mentions.some((other) => other.end === mention.start && other.types.length > 0)) return null
  let at = mention.start
  while (at > 0 && /\d/.test(tokens[at - 1]!.key) && !isBreak(tokens[at]!, tokens[at - 1])) at--
  const kind = BLOCKERS.find(([, cues]) => cueBefore(cues, words, at) > 0)?.[0]
  if (kind === 'hamlet' && at < mention.start) return null
  if (kind) return kind
  if (at < mention.start && !mentions.some((other) => other.end === mention.start)) return 'street'
  return isPartOfLongerName(mention, words, mentions) ? 'person' : null
}

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
    !mentions.some((other) => other.end === mention.start)
  const runsOn =
    after?.capital && joins(after) && !mentions.some((other) => other.markerStart === mention.end)
  return Boolean((runsIn || runsOn) && tokens[mention.start]!.capital)
}

const bareWeight = (mention: Mention, { words, inAddress }: Seen): number => {
  const { tokens } = words
  if (mention.end - mention.start < 2) return 0
  const capitals = tokens.slice(mention.start, mention.end).every((token) => token.capital)
  if (EVERYDAY.has(mention.key) && !capitals) return 0
  if (cueBefore(PLACE, words, mention.start) > 0) return 2
  const startsSegment = mention.start === 0 || isBreak(tokens[mention.start]!, tokens[mention.start - 1])
  if (inAddress && startsSegment) return 2
  return capitals && !isShouted(words) ? 1.5 : 0
}

const isShouted = ({ tokens }: Words): boolean =>
  tokens.length > 3 &&
  tokens.filter((token) => token.raw === token.raw.toUpperCase()).length > tokens.length * 0.7
