import type { CategoryCode } from './categories.ts'
import { ENVIRONMENT_PHRASES } from './knowledge/phrases-environment.ts'
import { INFRASTRUCTURE_PHRASES } from './knowledge/phrases-infrastructure.ts'
import { ORDER_PHRASES } from './knowledge/phrases-order.ts'
import { SERVICE_PHRASES } from './knowledge/phrases-services.ts'
import { SOCIETY_PHRASES } from './knowledge/phrases-society.ts'
import { findPhrases, outermost, phraseBook } from './phrases.ts'
import type { Words } from './tokens.ts'

type Says = { category: CategoryCode; weight: number }
/** What spoke for a category: its phrases, and their weights added up. */
export type Spoken = { points: number; phrases: string[] }
export type SpokenFor = { byCategory: ReadonlyMap<CategoryCode, Spoken>; hints: ReadonlySet<string> }

const PHRASES: Record<CategoryCode, Record<number, string>> = {
  ...INFRASTRUCTURE_PHRASES,
  ...ENVIRONMENT_PHRASES,
  ...ORDER_PHRASES,
  ...SOCIETY_PHRASES,
  ...SERVICE_PHRASES,
}

const BOOK = phraseBook<Says>(
  Object.entries(PHRASES).flatMap(([category, byWeight]) =>
    Object.entries(byWeight).map(([weight, phrases]): [string, Says] => [
      phrases,
      { category: category as CategoryCode, weight: Number(weight) },
    ]),
  ),
)

/** Finds the phrases of every category, each once; one syllable without accents counts half. */
export const phrasesFor = (words: Words): SpokenFor => {
  const byCategory = new Map<CategoryCode, Spoken>()
  const hints = new Set<string>()
  for (const { phrase } of outermost(findPhrases(BOOK, words))) {
    const { category, weight } = phrase.says
    const spoken = byCategory.get(category) ?? { points: 0, phrases: [] }
    if (spoken.phrases.includes(phrase.text)) continue
    spoken.points += words.accented || phrase.words.length > 1 ? weight : weight / 2
    spoken.phrases.push(phrase.text)
    byCategory.set(category, spoken)
    hints.add(category + weight)
  }
  return { byCategory, hints }
}
