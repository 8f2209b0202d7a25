import {
  DENIAL_CUES,
  HOME_CUES,
  HOME_LABELS,
  NEAR_CUES,
  PASSING_CUES,
  SEEN_AFTER,
  TURN_CUES,
} from '../knowledge/place-words.ts'
import type { Words } from '../tokens.ts'
import { type Cues, cueAt, cueBefore, cuesOf } from './cues.ts'
import type { Mention } from './mentions.ts'

/** A place named for something else than the fault: where the writer lives or works, or what lies near. */
export type Aside = 'home' | 'near'

const HOME = cuesOf(HOME_CUES)
const NEAR = cuesOf(NEAR_CUES)
const TURN = cuesOf(TURN_CUES)
const DENIAL = cuesOf(DENIAL_CUES)

export const asideOf = (
  mention: Mention,
  { words, mentions }: { words: Words; mentions: readonly Mention[] },
): Aside | null => {
  const at = mention.markerStart
  if (
    cueBefore(HOME, words, at) > 0 ||
    isLabelled(words, at) ||
    isInHomeAddress(mention, { words, mentions })
  )
    return 'home'
  if (cueBefore(NEAR, words, at) > 0) return isSeenInPassing(mention, words) ? null : 'near'
  return isBesideNear(mention, { words, mentions }) ? 'near' : null
}

const PASSING = cuesOf(PASSING_CUES)
const SEEN = cuesOf(SEEN_AFTER)

/** "đi qua phường A thấy …": what was seen in passing is there. */
const isSeenInPassing = ({ markerStart, end }: Mention, words: Words): boolean =>
  cueBefore(PASSING, words, markerStart) > 0 && cueAt(SEEN, words, end) > 0

/** Words between "tôi ở" and the commune: a house, a street, a hamlet. */
const ADDRESS_WORDS = 9

/** "Tôi ở số 12 ngõ 45, phường A": the address that begins with the home ends with its commune. */
const isInHomeAddress = (
  mention: Mention,
  { words, mentions }: { words: Words; mentions: readonly Mention[] },
): boolean => {
  const first = Math.max(
    mentions.findLast(isTypedBefore(mention))?.end ?? 0,
    mention.markerStart - ADDRESS_WORDS,
  )
  for (let at = mention.markerStart - 1; at > first; at--) {
    if (isSentenceEnd(words, at + 1) || cueBefore(TURN, words, at + 1) > 0) return false
    if (cueBefore(HOME_WHOLE, words, at) > 0 || isLabelled(words, at))
      return !tellsOfFault(words, at, mention.markerStart)
  }
  return false
}

/** Those that need no more than an address behind them. */
const HOME_WHOLE: Cues = cuesOf(HOME_CUES.filter((cue) => cue.includes(' ')))

const LABELS = cuesOf(HOME_LABELS)

/** "Người gửi: …", "Liên hệ: …": what stands behind the colon is the writer's own. */
const isLabelled = ({ tokens, accented }: Words, at: number): boolean => {
  const token = tokens[at]
  if (!token?.gap.includes(':')) return false
  return cueBefore(LABELS, { accented, tokens: tokens.with(at, { ...token, gap: ' ' }) }, at) > 0
}

const isTypedBefore =
  (mention: Mention) =>
  ({ types, end }: Mention): boolean =>
    types.length > 0 && end <= mention.markerStart

const isSentenceEnd = ({ tokens }: Words, at: number): boolean => /[.!?;\n]\s/.test(tokens[at]?.gap ?? '')

const VERBS = new Set(['thay', 'bao', 'phan', 'gui', 'xin', 'de', 'kien', 'bi', 'co', 'o', 'tai'])

/** A verb between the home and the name begins the matter itself. */
const tellsOfFault = ({ tokens }: Words, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ key }) => VERBS.has(key))

/** "giáp ranh phường A và phường B": what is coupled to a place nearby is one too. */
const isBesideNear = (
  mention: Mention,
  { words, mentions }: { words: Words; mentions: readonly Mention[] },
): boolean => {
  const before = mentions[mentions.indexOf(mention) - 1]
  const coupled =
    before && mention.markerStart - before.end === 1 && ['va', 'voi'].includes(words.tokens[before.end]!.key)
  return Boolean(coupled && cueBefore(NEAR, words, before.markerStart) > 0)
}

const LOST: Record<Aside, number> = { home: 2, near: 1 }
/** Where nothing else is named, what was said by the way is still the place. */
const LEAST = 0.5

export const asideWeight = (weight: number, aside: Aside | null): number =>
  aside === null || weight <= 0 ? weight : Math.max(LEAST, weight - LOST[aside])

const SENTENCE = 14

/** What follows a "but" is where it really is; what is denied is not. */
export const turnWeight = (mention: Mention, words: Words): number => {
  if (cueBefore(DENIAL, words, mention.markerStart) > 0) return -3
  for (let at = mention.markerStart; at > Math.max(0, mention.markerStart - SENTENCE); at--) {
    if (cueBefore(TURN, words, at) > 0) return 1.5
    if (words.tokens[at]?.gap.includes('. ')) return 0
  }
  return 0
}
