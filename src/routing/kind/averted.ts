import type { LaneRule } from '../knowledge/lane-rules.ts'
import { fold } from '../text.ts'
import { type Words, wordsAsWritten } from '../tokens.ts'
import { isParted } from './heard.ts'
import { isCut } from './phrases.ts'

type Span = { start: number; end: number }
type IsNone = (danger: Span, rule: LaneRule) => boolean

/** Who nearly fell did not; but what nearly collapsed may yet, and a wire that nearly struck somebody is live. */
const AVERTABLE = new Set<LaneRule>([
  'fell-word',
  'drowning',
  'crash',
  'animal',
  'fire',
  'fire-word',
  'strait',
])
const STRIKES = /(^|\s)(trung|de|hit)(\s|$)/

/** Which dangers told by these words did not come to pass ("suýt bị xe tông"). */
export const nearlyIn = (words: Words, averted: readonly Span[]): IsNone => {
  const isBefore =
    (start: number) =>
    ({ end }: Span) =>
      end === start || (end + 1 === start && !isParted(words, end - 1, start + 1))
  return ({ start, end }, rule) =>
    averted.some(isBefore(start)) &&
    (AVERTABLE.has(rule) || STRIKES.test(fold(wordsAsWritten(words.tokens, start, end))))
}

const FALLS = new Set<LaneRule>(['fell-word', 'drowning', 'crash', 'strait'])
const JUMPS = /(^|\s)nhay(\s|$)/
const TIMES = new Set(['lan', 'ban'])

/** Which falls are told of other days by what stands beside them ("té xuống mương hoài"); who jumps again and again is in danger. */
export const againIn = ({ tokens }: Words, again: readonly Span[]): IsNone | null => {
  if (again.length === 0) return null
  const befores = new Set(again.map(({ end }) => end))
  const behinds = new Set(again.filter((one) => !isOfNext(tokens, one)).map(({ start }) => start))
  return ({ start, end }, rule) =>
    (behinds.has(end) || befores.has(start)) &&
    FALLS.has(rule) &&
    !JUMPS.test(fold(wordsAsWritten(tokens, start, end)))
}

/** "Té xuống giếng, mấy lần gọi không nghe": it is the calling that was done several times. */
const isOfNext = (tokens: Words['tokens'], { start, end }: Span): boolean =>
  (tokens[start] !== undefined && isCut(tokens[start].gap)) ||
  (TIMES.has(tokens[end - 1]!.key) && tokens[end] !== undefined && !isCut(tokens[end].gap))
