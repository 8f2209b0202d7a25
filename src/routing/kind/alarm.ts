import type { Token, Words } from '../tokens.ts'
import { phrasesFor } from './category-phrases.ts'
import { featureHashesOf } from './features.ts'
import { isAfterLandmark } from './heard.ts'
import { type Scorer, scoreLinear, softmaxInPlace } from './linear.ts'
import { isCut } from './phrases.ts'
import { sureness } from './weigh.ts'

const ENDS = /[.!?;\n]/
const LEAST_WORDS = 5

/**
 * How much the report sounds like an emergency (0–1): by the sentence that does so most, for in a long letter the danger is
 * one sentence among many, judged by what it speaks of itself.
 */
export const alarmIn = (scorer: Scorer, heard: Words, hints: ReadonlySet<string>): number => {
  let most = 0
  const sentences = sentencesOf(heard.tokens)
  for (const tokens of sentences) {
    const words = { accented: heard.accented, tokens }
    const own = sentences.length > 1 ? phrasesFor(words).hints : hints
    const scores = scoreLinear(scorer, featureHashesOf(words, own))
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

/** A short sentence is judged alone and with the one before it: beside "nhà cháy" may stand a mere greeting, or what is meant. */
const sentencesOf = (tokens: readonly Token[]): Token[][] => {
  const alone: Token[][] = [[]]
  const joined: Token[][] = [[]]
  for (const token of tokens) {
    if (ENDS.test(token.gap) && alone.at(-1)!.length > 0) {
      alone.push([])
      if (joined.at(-1)!.length >= LEAST_WORDS) joined.push([])
    }
    alone.at(-1)!.push(token)
    joined.at(-1)!.push(token)
  }
  const whole = alone.length === joined.length ? joined : [...joined, ...alone]
  return [...whole, ...whole.filter((sentence) => sentence.some(isAfterLandmark)).map(withoutNames)]
}

/** How many words its longest sentence has, the names of landmarks left out. */
export const longestSentence = ({ tokens }: Words): number =>
  Math.max(...sentencesOf(tokens).map((sentence) => withoutNames(sentence).length))

const SYLLABLES = 2

/** Two syllables straight after a landmark may be what it is called ("trường mầm non hoa sen"), where nobody writes capitals. */
const withoutNames = (sentence: Token[]): Token[] => {
  let left = 0
  return sentence.filter((token) => {
    if (isAfterLandmark(token)) left = SYLLABLES
    else if (isCut(token.gap)) left = 0
    return left-- <= 0
  })
}
