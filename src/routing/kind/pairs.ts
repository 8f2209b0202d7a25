import { BODY_DANGER_PAIRS } from '../knowledge/body-danger-pairs.ts'
import { DANGER_PAIRS, FIGURE_PAIRS, FIGURE_REACH, PAIR_REACH } from '../knowledge/danger-pairs.ts'
import type { LaneRule } from '../knowledge/lane-rules.ts'
import { LAW_PAIRS, type LawPair } from '../knowledge/law-pairs.ts'
import { PASSING_DANGER_PAIRS } from '../knowledge/passing-danger-pairs.ts'
import { QUIET_DANGER_PAIRS } from '../knowledge/quiet-danger-pairs.ts'
import { type Words, wordsAsWritten } from '../tokens.ts'
import { isParted } from './heard.ts'
import { findPhrases, type Match, type PhraseBook, phraseBook } from './phrases.ts'

type Half = { pair: number; first: boolean }
export type FoundPair = { rule: LaneRule; points: number; words: string }
type Span = { start: number; end: number }

const POINTS = 3

const bookOf = (pairs: readonly { one: string; other: string }[]): PhraseBook<Half> =>
  phraseBook<Half>(
    pairs.flatMap(({ one, other }, pair): [string, Half][] => [
      [one, { pair, first: true }],
      [other, { pair, first: false }],
    ]),
  )
const PAIRS = [...DANGER_PAIRS, ...QUIET_DANGER_PAIRS, ...PASSING_DANGER_PAIRS, ...BODY_DANGER_PAIRS]
const DANGERS = bookOf(PAIRS)
const FIGURES = bookOf(FIGURE_PAIRS)
const THINGS = phraseBook<number>(
  FIGURE_PAIRS.flatMap(({ except }, pair): [string, number][] => (except ? [[except, pair]] : [])),
)

/** Dangers told in two parts that stand near each other ("đò … úp"); `isNone` says which words mean something else. */
export const dangerPairs = (words: Words, isNone: (match: Span, rule: LaneRule) => boolean): FoundPair[] => {
  const halves = findPhrases(DANGERS, words).filter(
    (half) => !isNone(half, PAIRS[half.phrase.says.pair]!.rule),
  )
  const near = inReachOf(halves)
  const found = new Map<number, FoundPair>()
  for (const one of halves) {
    const { pair, first } = one.phrase.says
    const known = found.get(pair)
    if (!first || known?.points === POINTS) continue
    const { inOrder = false, points: worth = POINTS } = PAIRS[pair]!
    const other = near(one, PAIR_REACH).find(
      (half) => !(inOrder && half.start < one.end) && isPair(words, { one, half, reach: PAIR_REACH }),
    )
    const points = other ? worth - doubt(words, one) - doubt(words, other) : 0
    if (other && points > Math.max(1, known?.points ?? 0))
      found.set(pair, { rule: PAIRS[pair]!.rule, points, words: saidIn(words, one, other) })
  }
  return [...found.values()]
}

const LAWS = bookOf(LAW_PAIRS)

type FoundLawPair = Pick<LawPair, 'family' | 'rule' | 'points'> & { words: string }

/** What is told in two parts that bear on the lanes of law, each pair once. */
export const lawPairs = (words: Words): FoundLawPair[] => {
  const halves = findPhrases(LAWS, words)
  const near = inReachOf(halves)
  return LAW_PAIRS.flatMap(({ family, rule, points, inOrder, across, reach = PAIR_REACH }, pair) => {
    for (const one of halves) {
      if (one.phrase.says.pair !== pair || !one.phrase.says.first) continue
      const other = near(one, reach).find(
        (half) => !(inOrder && half.start < one.end) && isPair(words, { one, half, reach, across }),
      )
      if (other) return [{ family, rule, points, words: saidIn(words, one, other) }]
    }
    return []
  })
}

/** Where a word of danger means something else because of what stands near it ("bóng đèn … cháy"). */
export const figurePairs = (words: Words): Span[] => {
  if (!words.accented && words.tokens.some(({ key }) => BURNS.has(key))) return []
  const things = findPhrases(THINGS, words)
  const halves = findPhrases(FIGURES, words).filter((half) => !things.some((thing) => isPartOf(thing, half)))
  const near = inReachOf(halves)
  return halves.filter(
    (half) =>
      !half.phrase.says.first &&
      near(half, furthest).some(
        (one) =>
          isPair(words, { one, half, reach: figureReach(one.phrase.says) }) &&
          standsAside(one, half) &&
          !isParted(words, Math.min(one.start, half.start), Math.max(one.end, half.end)),
      ),
  )
}

const standsAside = (one: Match<Half>, half: Match<Half>): boolean => {
  const { side } = FIGURE_PAIRS[one.phrase.says.pair]!
  return side === undefined || (side === 'before') === one.start < half.start
}

/** "Vé cháy hàng" is sold out, "nhà hàng cháy" burns: a word of the pair may be part of what the pair is not about. */
const isPartOf = ({ phrase, start, end }: Match<number>, half: Match<Half>): boolean =>
  phrase.says === half.phrase.says.pair && start <= half.start && half.end <= end

const furthest = Math.max(FIGURE_REACH, ...FIGURE_PAIRS.map(({ reach = 0 }) => reach))

const figureReach = ({ pair }: Half): number => FIGURE_PAIRS[pair]?.reach ?? FIGURE_REACH

/** Where smoke or flames are told of, "chay" is not running. */
const BURNS = new Set(['lua', 'khoi'])

/** The halves that stand so near, in their order: a text may tell of one thing a thousand times, and each is not held against all. */
const inReachOf = (halves: Match<Half>[]) => {
  const widest = halves.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const from = (start: number): number => {
    let [low, high] = [0, halves.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (halves[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ start, end }: Span, reach: number) =>
    halves.slice(from(start - reach - widest), from(end + reach + 1))
}

type Near = { one: Match<Half>; half: Match<Half>; reach: number; across?: true | undefined }

const isPair = ({ tokens }: Words, { one, half, reach, across }: Near): boolean => {
  const { says } = half.phrase
  if (!one.phrase.says.first || says.first || says.pair !== one.phrase.says.pair) return false
  const [before, after] = half.start >= one.end ? [one, half] : [half, one]
  const between = after.start - before.end
  if (between < 0 || between > reach) return false
  return across === true || isOneSentence(tokens, before.end, after.start)
}

const isOneSentence = (tokens: Words['tokens'], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) if (ENDS.test(tokens[at]!.gap)) return false
  return true
}
const ENDS = /[.!?;\n]/

const saidIn = ({ tokens }: Words, one: Span, other: Span): string => {
  const [before, after] = one.start < other.start ? [one, other] : [other, one]
  return `${wordsAsWritten(tokens, before.start, before.end)} … ${wordsAsWritten(tokens, after.start, after.end)}`
}

/** Without accents one syllable may be another word ("up": úp, ụp), so it weighs less. */
const doubt = ({ accented }: Words, { phrase }: Match<Half>): number =>
  !accented && phrase.words.length === 1 && phrase.accented[0] !== phrase.words[0] ? 1 : 0
