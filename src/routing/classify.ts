import { CATEGORY_CODES, type CategoryCode, LANES, type Lane } from './categories.ts'
import type { Reason } from './explain.ts'
import { featuresOf } from './features.ts'
import { ENVIRONMENT_PHRASES } from './knowledge/phrases-environment.ts'
import { INFRASTRUCTURE_PHRASES } from './knowledge/phrases-infrastructure.ts'
import { ORDER_PHRASES } from './knowledge/phrases-order.ts'
import { SERVICE_PHRASES } from './knowledge/phrases-services.ts'
import { SOCIETY_PHRASES } from './knowledge/phrases-society.ts'
import { judgeLane } from './lanes.ts'
import { type Model, train } from './learn.ts'
import { type Scorer, scoreLinear, scorerOf, softmaxInPlace } from './linear.ts'
import { findPhrases, outermost, phraseBook, spellOut } from './phrases.ts'
import { splitWords, type Words } from './tokens.ts'

export type { Lane } from './categories.ts'
export type { Model } from './learn.ts'

export type Classification = {
  lane: Lane
  laneConfidence: number
  category: CategoryCode
  confidence: number
  alternatives: { code: CategoryCode; confidence: number }[]
  reasons: Reason[]
}

type Says = { category: CategoryCode; weight: number }
type Weighted = Record<string, Record<number, string>>

const PHRASES: Weighted = {
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

/**
 * Lane and category of a report, with what spoke for them. `model` null: what the seed sentences teach. Confidences are 0–1;
 * `alternatives` holds the best five categories, the chosen one first. Never refuses: nonsense is `other`.
 */
export const classify = (model: Model | null, text: string): Classification => {
  const words = spellOut(splitWords(text))
  const { categories, lanes } = scorersOf(model)
  const features = featuresOf(words)
  const verdict = judgeLane({ words, learned: chances(lanes, features) })
  const ranked = rankCategories(words, scoreLinear(categories, features))
  const best =
    verdict.lane === 'spam' ? ({ code: 'other', confidence: verdict.confidence } as const) : ranked.order[0]!
  const alternatives = [best, ...ranked.order.filter(({ code }) => code !== best.code)].slice(0, 5)
  return {
    lane: verdict.lane,
    laneConfidence: round(verdict.confidence),
    category: best.code,
    confidence: round(best.confidence),
    alternatives: alternatives.map(({ code, confidence }) => ({ code, confidence: round(confidence) })),
    reasons: [
      ...verdict.reasons,
      ...categoryReasons(best.code, ranked.words.get(best.code) ?? [], best.confidence),
    ],
  }
}

type Scorers = { categories: Scorer; lanes: Scorer }
const compiled = new WeakMap<Model, Scorers>()
let seedModel: Model | null = null

const scorersOf = (model: Model | null): Scorers => {
  seedModel ??= train([])
  const used = model ?? seedModel
  const known = compiled.get(used)
  if (known) return known
  const scorers = { categories: scorerOf(used.categories), lanes: scorerOf(used.lanes) }
  compiled.set(used, scorers)
  return scorers
}

const chances = (scorer: Scorer, features: readonly string[]): Record<Lane, number> => {
  const scores = scoreLinear(scorer, features)
  softmaxInPlace(scores)
  return Object.fromEntries(LANES.map((lane) => [lane, scores[scorer.labels.indexOf(lane)] ?? 0])) as Record<
    Lane,
    number
  >
}

/** How much a point of phrase weight counts beside the learned scores. */
const PHRASE_SHARE = 0.55
/** More phrases of one category say less each. */
const dampen = (points: number): number => Math.min(points, 3) + Math.sqrt(Math.max(0, points - 3))

type Ranked = { order: { code: CategoryCode; confidence: number }[]; words: Map<CategoryCode, string[]> }

const rankCategories = (words: Words, learned: Float64Array): Ranked => {
  const points = new Map<CategoryCode, number>()
  const said = new Map<CategoryCode, string[]>()
  for (const { phrase } of outermost(findPhrases(BOOK, words))) {
    const { category, weight } = phrase.says
    if (said.get(category)?.includes(phrase.text)) continue
    points.set(
      category,
      (points.get(category) ?? 0) + (words.accented || phrase.words.length > 1 ? weight : weight / 2),
    )
    said.set(category, [...(said.get(category) ?? []), phrase.text])
  }
  const scores = Float64Array.from(
    CATEGORY_CODES,
    (code, i) => (learned[i] ?? 0) + PHRASE_SHARE * dampen(points.get(code) ?? 0),
  )
  softmaxInPlace(scores)
  const order = CATEGORY_CODES.map((code, i) => ({ code, confidence: scores[i]! })).sort(
    (a, b) => b.confidence - a.confidence,
  )
  return { order, words: said }
}

const categoryReasons = (category: CategoryCode, words: string[], confidence: number): Reason[] => [
  words.length > 0
    ? { code: 'category-words', category, words: words.slice(0, 6) }
    : { code: 'category-learned', category, words: [] },
  ...(confidence < 0.4 ? [{ code: 'category-unclear' } as const] : []),
]

const round = (share: number): number => Math.round(share * 1000) / 1000
