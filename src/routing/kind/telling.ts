import { type Token, type Words, wordsAsWritten } from '../tokens.ts'
import { holdingTogether } from './function-words.ts'
import { hashOn, lookUp, START } from './hash.ts'
import { HUNDREDTHS, type Scorer } from './scorer.ts'

const LEAST_GAIN = 0.4
const MOST_WORDS = 8
/** A word alone tells nobody why: so many may stand beside the first and the last. */
const BESIDE = 2
const ENDS = /[.!?;\n]/
const LONG_NUMBER = /\d{4}/

type Asked = { scorer: Scorer; label: string; judged: Words; written: Words }

/**
 * The stretch of a sentence, as it was written, whose words by what was learned speak most for a label: so that what no rule says can
 * be shown too; none where no word does. Only words that carry a meaning are a reason, and only what was judged is quoted.
 */
export const tellingStretch = ({ scorer, label, judged, written }: Asked): string[] => {
  const gains = gainsOf(scorer, judged, label)
  if (!Array.from(gains.values()).some((gain) => gain >= LEAST_GAIN)) return []
  const { tokens } = written
  const gain = tokens.map((token) => Math.max(0, gains.get(wordOf(token)) ?? 0))
  let best = { start: 0, end: 0, total: 0 }
  for (let start = 0; start < tokens.length; start++) {
    if (gain[start]! < LEAST_GAIN) continue
    let total = 0
    for (let end = start; end < Math.min(tokens.length, start + MOST_WORDS); end++) {
      if (end > start && !goesOn(tokens[end]!, gains)) break
      total += gain[end]!
      if (gain[end]! >= LEAST_GAIN && total > best.total) best = { start, end: end + 1, total }
    }
  }
  return [widened(tokens, best, gains)]
}

/** Each word that was judged, and how much more it weighs for the label than for labels on the whole; 0 where it carries no meaning. */
const gainsOf = (scorer: Scorer, judged: Words, label: string): Map<string, number> => {
  const empty = holdingTogether(judged)
  return new Map(
    judged.tokens
      .filter(({ raw }) => raw !== '')
      .map((token) => [wordOf(token), empty.has(token.accented) ? 0 : gainOf(scorer, token.key, label)]),
  )
}

const wordOf = ({ raw }: Token): string => raw.toLowerCase()

/** In the same sentence, and no name, number or address that was left out of what was judged. */
const goesOn = (token: Token, gains: ReadonlyMap<string, number>): boolean =>
  !ENDS.test(token.gap) && !LONG_NUMBER.test(token.raw) && (token.raw === '' || gains.has(wordOf(token)))

type Stretch = { start: number; end: number }

const widened = (tokens: readonly Token[], stretch: Stretch, gains: ReadonlyMap<string, number>): string => {
  let { start, end } = stretch
  const isOpen = (at: number) =>
    at >= 0 && at < tokens.length && end - start < MOST_WORDS && stands(tokens[at]!, gains)
  for (let step = 0; step < BESIDE; step++) {
    if (isOpen(end) && goesOn(tokens[end]!, gains)) end++
    if (isOpen(start - 1) && goesOn(tokens[start]!, gains)) start--
  }
  return wordsAsWritten(tokens, start, end)
}

/** Capitals may be a name, which is nobody's reason. */
const stands = ({ raw, capital }: Token, gains: ReadonlyMap<string, number>): boolean =>
  raw !== '' && !capital && !LONG_NUMBER.test(raw) && gains.has(raw.toLowerCase())

const gainOf = ({ labels, rows, weights }: Scorer, key: string, label: string): number => {
  const row = lookUp(rows, hashOn(START, key))
  if (row < 0) return 0
  const own = weights.subarray(row * labels.length, (row + 1) * labels.length)
  const mean = own.reduce((total, weight) => total + weight, 0) / labels.length
  return ((own[labels.indexOf(label)] ?? 0) - mean) / HUNDREDTHS
}
