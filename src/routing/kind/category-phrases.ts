import type { CategoryCode } from '../categories.ts'
import { ENVIRONMENT_PHRASES } from '../knowledge/phrases-environment.ts'
import { INFRASTRUCTURE_PHRASES } from '../knowledge/phrases-infrastructure.ts'
import { ORDER_PHRASES } from '../knowledge/phrases-order.ts'
import { SERVICE_PHRASES } from '../knowledge/phrases-services.ts'
import { SOCIETY_PHRASES } from '../knowledge/phrases-society.ts'
import { WHOSE_DECISION } from '../knowledge/whose-decision.ts'
import { type Words, wordsAsWritten } from '../tokens.ts'
import { findPhrases, type Match, outermost, type Phrase, phraseBook } from './phrases.ts'

type Says = { category: CategoryCode; weight: number; hint: string }
/** What spoke for a category: its phrases, their weights added up, and as they were written those that can hardly mean anything else. */
export type Spoken = { points: number; phrases: string[]; said: string[] }
export type SpokenFor = { byCategory: ReadonlyMap<CategoryCode, Spoken>; hints: ReadonlySet<string> }

const PHRASES: Record<CategoryCode, Record<number, string>> = {
  ...INFRASTRUCTURE_PHRASES,
  ...ENVIRONMENT_PHRASES,
  ...ORDER_PHRASES,
  ...SOCIETY_PHRASES,
  ...SERVICE_PHRASES,
}

const BOOK = phraseBook<Says>([
  [WHOSE_DECISION, { category: 'other', weight: 0, hint: '' }],
  ...Object.entries(PHRASES).flatMap(([category, byWeight]) =>
    Object.entries(byWeight).map(([weight, phrases]): [string, Says] => [
      phrases,
      { category: category as CategoryCode, weight: Number(weight), hint: category + weight },
    ]),
  ),
])

/** Without accents one syllable may be several words ("den": đèn, đến, đen), so it says less. */
const clarity = (words: Words, { words: syllables, accented }: Phrase<Says>): number => {
  if (words.accented || syllables.length > 1) return 1
  return accented[0] === syllables[0] ? PLAIN_SYLLABLE : DOUBTFUL_SYLLABLE
}
const PLAIN_SYLLABLE = 0.5
const DOUBTFUL_SYLLABLE = 0.34

/** A phrase of a category where it stands. */
export type Hint = { hint: string; start: number; end: number }

const spokenMatches = (words: Words): Match<Says>[] =>
  outermost(findPhrases(BOOK, words)).filter(({ phrase }) => phrase.says.weight !== 0)

/** The hints of a text by their places: of a stretch of it those that lie inside count. */
export const hintsIn = (words: Words): Hint[] =>
  spokenMatches(words).map(({ phrase, start, end }) => ({ hint: phrase.says.hint, start, end }))

/** Finds the phrases of every category, each once; one syllable without accents counts less. */
export const phrasesFor = (words: Words): SpokenFor => {
  const byCategory = new Map<CategoryCode, Spoken>()
  const hints = new Set<string>()
  for (const { phrase, start, end } of spokenMatches(words)) {
    const { category, weight, hint } = phrase.says
    const spoken = byCategory.get(category) ?? { points: 0, phrases: [], said: [] }
    if (spoken.phrases.includes(phrase.text)) continue
    const clear = clarity(words, phrase)
    spoken.points += weight * clear
    spoken.phrases.push(phrase.text)
    const said = wordsAsWritten(words.tokens, start, end)
    if (said && clear === 1 && !spoken.said.includes(said)) spoken.said.push(said)
    byCategory.set(category, spoken)
    hints.add(hint)
  }
  return { byCategory, hints }
}
