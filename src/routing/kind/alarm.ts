import type { Token, Words } from '../tokens.ts'
import { featureHashesOf } from './features.ts'
import { type Scorer, scoreLinear, softmaxInPlace } from './linear.ts'
import { sureness } from './weigh.ts'

const ENDS = /[.!?;\n]/
/** A shorter sentence is judged with the one before it. */
const LEAST_WORDS = 5

/**
 * How much the report sounds like an emergency (0–1): by the sentence that does so most, for in a long letter the danger is
 * one sentence among many.
 */
export const alarmIn = (scorer: Scorer, heard: Words, hints: ReadonlySet<string>): number => {
  let most = 0
  for (const tokens of sentencesOf(heard.tokens)) {
    const words = { accented: heard.accented, tokens }
    const scores = scoreLinear(scorer, featureHashesOf(words, hints))
    softmaxInPlace(scores)
    const chance = scores[scorer.labels.indexOf('emergency')] ?? 0
    most = Math.max(most, doubted(chance, tokens.length))
  }
  return most
}

/** In log odds, divided by the words there are: of three words little can be learned. */
const DOUBT_OF_FEW = 8

const doubted = (chance: number, words: number): number =>
  sureness(Math.log(chance / (1 - chance)) - DOUBT_OF_FEW / Math.max(1, words))

const sentencesOf = (tokens: readonly Token[]): Token[][] => {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    if (ENDS.test(token.gap) && sentences.at(-1)!.length >= LEAST_WORDS) sentences.push([])
    sentences.at(-1)!.push(token)
  }
  return sentences
}
