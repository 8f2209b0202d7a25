import { DANGER_PAIRS, PAIR_REACH } from '../knowledge/danger-pairs.ts'
import type { LaneRule } from '../knowledge/lane-rules.ts'
import type { Words } from '../tokens.ts'
import { findPhrases, type Match, phraseBook } from './phrases.ts'

type Half = { pair: number; first: boolean }
export type FoundPair = { rule: LaneRule; points: number; words: string }

const POINTS = 3

const BOOK = phraseBook<Half>(
  DANGER_PAIRS.flatMap(({ one, other }, pair): [string, Half][] => [
    [one, { pair, first: true }],
    [other, { pair, first: false }],
  ]),
)

/** Dangers told in two parts that stand near each other ("đò … úp"); `isFigure` says which words mean something else. */
export const dangerPairs = (words: Words, isFigure: (match: Match<Half>) => boolean): FoundPair[] => {
  const halves = findPhrases(BOOK, words).filter((half) => !isFigure(half))
  const found = new Map<number, FoundPair>()
  for (const one of halves) {
    const { pair, first } = one.phrase.says
    if (!first || found.has(pair)) continue
    const other = halves.find((half) => half.phrase.says.pair === pair && isNear(one, half))
    if (other)
      found.set(pair, {
        rule: DANGER_PAIRS[pair]!.rule,
        points: POINTS - Math.max(doubt(words, one), doubt(words, other)),
        words: `${one.phrase.text} … ${other.phrase.text}`,
      })
  }
  return [...found.values()]
}

const isNear = (one: Match<Half>, other: Match<Half>): boolean => {
  if (other.phrase.says.first) return false
  const between = other.start >= one.end ? other.start - one.end : one.start - other.end
  return between >= 0 && between <= PAIR_REACH
}

/** Without accents one syllable may be another word ("up": úp, ụp), so it weighs less. */
const doubt = ({ accented }: Words, { phrase }: Match<Half>): number =>
  !accented && phrase.words.length === 1 && phrase.accented[0] !== phrase.words[0] ? 1 : 0
