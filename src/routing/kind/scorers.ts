import { forgetSentences, learnCalmLanes, learnSecondLook, train } from './learn.ts'
import { type Taught, taughtBy } from './packed.ts'
import { type Scorer, scorerOf } from './scorer.ts'

/** A model ready for use. */
export type Scorers = Taught & { calmLanes: Scorer; secondLook: Scorer }

let seed: Scorers | null = null

/** `taught` null: what the seed sentences teach, learned by the first who asks. */
export const scorersOf = (taught: Taught | null): Scorers => {
  if (taught) return { ...taught, ...untaught() }
  seed ??= learnSeed()
  return seed
}

/** A second or two of work; plain arrays, so that another process can take them. */
export const learnSeed = (): Scorers => ({ ...taughtBy(train([])), ...untaught() })

/** What another process learned from the same sentences. */
export const takeSeed = (learned: Scorers): void => {
  seed = learned
}

type Untaught = Pick<Scorers, 'calmLanes' | 'secondLook'>
let learned: Untaught | null = null

/** What tickets teach nothing of is the same for every model. */
const untaught = (): Untaught => {
  if (seed) return { calmLanes: seed.calmLanes, secondLook: seed.secondLook }
  learned ??= learnUntaught()
  return learned
}

const learnUntaught = (): Untaught => {
  const scorers = { calmLanes: scorerOf(learnCalmLanes()), secondLook: scorerOf(learnSecondLook()) }
  forgetSentences()
  return scorers
}
