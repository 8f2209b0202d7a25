import type { Lane } from '../../db/vocabulary.ts'
import type { Classification } from './kind/classify.ts'
import type { Danger } from './kind/danger.ts'
import type { Reason } from './kind/explain.ts'

type Said = { lane: Lane; reasons: readonly unknown[] }

const codesOf = (reasons: readonly unknown[]) => reasons.map((reason) => (reason as { code?: string }).code)

/**
 * Whether somebody is in danger, by a ticket's lane and reasons. Once a person has decided the lane, or looked and found
 * none, nothing is possible, until a new hazard is told of.
 */
export const dangerOf = ({ lane, reasons }: Said): Danger => {
  if (lane === 'emergency') return 'certain'
  const codes = codesOf(reasons)
  const settled = Math.max(codes.lastIndexOf('lane-corrected'), codes.lastIndexOf('danger-dismissed'))
  return codes.lastIndexOf('danger-possible') > settled ? 'possible' : 'none'
}

/** What the resident goes on being shown: whatever somebody far away found, the numbers to call stay. */
export const dangerShown = ({ lane, reasons }: Said): Danger => {
  if (lane === 'emergency') return 'certain'
  const codes = codesOf(reasons)
  return codes.lastIndexOf('danger-possible') > codes.lastIndexOf('lane-corrected') ? 'possible' : 'none'
}

type Suspicion = Extract<Reason, { code: 'danger-possible' }>

/** A hazard in a new text that the reasons so far do not name; null where there is none, or it is known. */
export const newHazardIn = (
  known: readonly unknown[],
  { danger, reasons }: Pick<Classification, 'danger' | 'reasons'>,
): Suspicion | null => {
  if (danger === 'none') return null
  const before = new Set(known.flatMap(wordsOf))
  const words = [...new Set(reasons.filter(tellsOfDanger).flatMap(wordsOf))]
  const isNew = before.size === 0 || words.some((word) => !before.has(word))
  return isNew ? { code: 'danger-possible', words } : null
}

const tellsOfDanger = (reason: Reason) =>
  reason.code === 'danger-possible' || ('lane' in reason && reason.lane === 'emergency')

const wordsOf = (reason: unknown): string[] => {
  const { code, lane, words } = reason as { code?: string; lane?: string; words?: string[] }
  return code === 'danger-possible' || lane === 'emergency' ? (words ?? []) : []
}
