import type { Ctx } from '../context/context.ts'
import type { Haste } from '../events/haste.ts'
import { classify } from '../routing/kind/classify.ts'

/** Danger is worked on before what came earlier. */
export const hasteOf = ({ knowledge }: Ctx, words: string): Haste => {
  const { danger } = classify(knowledge.model, words)
  return ({ certain: 'emergency', possible: 'urgent', none: 'ordinary' } as const)[danger]
}
