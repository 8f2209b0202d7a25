import type { CategoryCode } from '../categories.ts'

/** Surer than this (0–1), a category is taken without asking anybody. */
const SURE_FROM = 0.6
const MOST = 3

type Unsure = { confidence: number; alternatives: readonly { code: CategoryCode }[] }

/**
 * The likeliest categories, best first, where the classifier is too unsure to choose alone: people choose with one tap.
 * None where it is sure. `other` is what stands while nobody has chosen, so it is no choice.
 */
export const likeliest = ({ confidence, alternatives }: Unsure): CategoryCode[] =>
  confidence >= SURE_FROM
    ? []
    : alternatives
        .map(({ code }) => code)
        .filter((code) => code !== 'other')
        .slice(0, MOST)

/** What people are still asked to choose from, as the reasons of a ticket tell; none once somebody has chosen. */
export const choicesIn = (reasons: readonly unknown[]): CategoryCode[] => {
  const unclear = (reasons as { code?: string; likely?: CategoryCode[] }[]).find(
    ({ code }) => code === 'category-unclear',
  )
  return unclear?.likely ?? []
}
