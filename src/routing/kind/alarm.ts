import type { Token, Words } from '../tokens.ts'
import { type Hint, hintsIn, phrasesFor } from './category-phrases.ts'
import { featureHashesOf } from './features.ts'
import { holdingTogether } from './function-words.ts'
import { isAfterLandmark } from './heard.ts'
import { isCut } from './phrases.ts'
import { type Scorer, scoreLinear, softmaxInPlace } from './scorer.ts'
import { sureness } from './weigh.ts'

const ENDS = /[.!?;\n]/
const LEAST_WORDS = 5

type Sentence = { from: number; tokens: Token[] }

/**
 * How much the report sounds like an emergency (0–1): by the sentence that does so most, for in a long letter the danger is
 * one sentence among many, judged by what it speaks of itself.
 */
export const alarmIn = (scorer: Scorer, heard: Words, silent?: ReadonlySet<string>): number => {
  const { accented, tokens } = heard
  const alarmOf = (words: Words, hints: Iterable<string>): number => {
    const scores = scoreLinear(scorer, featureHashesOf(words, hints, silent))
    softmaxInPlace(scores)
    return doubted(scores[scorer.labels.indexOf('emergency')] ?? 0, words.tokens.length)
  }
  const said = hintsIn(heard)
  const sentences = sentencesOf(tokens)
  const named = sentences.map(({ tokens }) => tokens).filter((sentence) => sentence.some(isAfterLandmark))
  return Math.max(
    ...sentences.map((one) => alarmOf({ accented, tokens: one.tokens }, within(said, one))),
    ...named.map((one) => {
      const words = { accented, tokens: withoutNames(one) }
      return alarmOf(words, phrasesFor(words).hints)
    }),
  )
}

/** As much as it would if the words that only hold its sentences together said nothing alone. */
export const alarmByMeaning = (scorer: Scorer, heard: Words): number =>
  alarmIn(scorer, heard, holdingTogether(heard))

const within = (said: readonly Hint[], { from, tokens }: Sentence): string[] => {
  const hints: string[] = []
  for (const { hint, start, end } of said) if (start >= from && end <= from + tokens.length) hints.push(hint)
  return hints
}

/** In log odds, divided by the words there are: of three words little can be learned. */
const DOUBT_OF_FEW = 8

const doubted = (chance: number, words: number): number =>
  sureness(Math.log(chance / (1 - chance)) - DOUBT_OF_FEW / Math.max(1, words))

/** A short sentence is judged alone and with the one before it: beside "nhà cháy" may stand a mere greeting, or what is meant. */
const sentencesOf = (tokens: readonly Token[]): Sentence[] => {
  const alone: Sentence[] = [{ from: 0, tokens: [] }]
  const joined: Sentence[] = [{ from: 0, tokens: [] }]
  for (const [from, token] of tokens.entries()) {
    if (token.gap !== ' ' && ENDS.test(token.gap) && alone.at(-1)!.tokens.length > 0) {
      alone.push({ from, tokens: [] })
      if (joined.at(-1)!.tokens.length >= LEAST_WORDS) joined.push({ from, tokens: [] })
    }
    alone.at(-1)!.tokens.push(token)
    joined.at(-1)!.tokens.push(token)
  }
  return alone.length === joined.length ? joined : [...joined, ...alone]
}

/** How many words its longest sentence has, the names of landmarks left out. */
export const longestSentence = ({ tokens }: Words): number =>
  Math.max(...sentencesOf(tokens).map((sentence) => withoutNames(sentence.tokens).length))

const SYLLABLES = 2

/** Two syllables straight after a landmark may be what it is called ("trường mầm non hoa sen"), where nobody writes capitals. */
const withoutNames = (sentence: readonly Token[]): Token[] => {
  let left = 0
  return sentence.filter((token) => {
    if (isAfterLandmark(token)) left = SYLLABLES
    else if (isCut(token.gap)) left = 0
    return left-- <= 0
  })
}
