import type { Token, Words } from '../tokens.ts'
import { holdingTogether } from './function-words.ts'
import { hashOn, lookUp, START } from './hash.ts'
import { HUNDREDTHS, type Scorer } from './linear.ts'

const MOST = 4
const LEAST_GAIN = 0.4

/**
 * The words that, by what was learned, speak most for a label: so that what no rule says can be shown too. Only words that carry
 * a meaning are a reason: "đang" and "người" stand in many an emergency, and in everything else.
 */
export const tellingWords = (scorer: Scorer, words: Words, label: string): string[] => {
  const empty = holdingTogether(words)
  const isMeant = ({ raw, accented }: Token): boolean => raw !== '' && !empty.has(accented)
  const gains = new Map<string, number>()
  for (const token of words.tokens.filter(isMeant))
    gains.set(token.raw.toLowerCase(), gainOf(scorer, token.key, label))
  return [...gains]
    .filter(([, gain]) => gain >= LEAST_GAIN)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([word]) => word)
}

/** How much more a word weighs for the label than for labels on the whole. */
const gainOf = ({ labels, rows, weights }: Scorer, key: string, label: string): number => {
  const row = lookUp(rows, hashOn(START, key))
  if (row < 0) return 0
  const own = weights.subarray(row * labels.length, (row + 1) * labels.length)
  const mean = own.reduce((total, weight) => total + weight, 0) / labels.length
  return ((own[labels.indexOf(label)] ?? 0) - mean) / HUNDREDTHS
}
