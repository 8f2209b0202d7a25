import { forgetSentences, learnCalmLanes, learnSecondLook, type Model, train } from './learn.ts'
import { type Scorer, scorerOf } from './linear.ts'

/** A model ready for use. */
export type Scorers = { categories: Scorer; lanes: Scorer; calmLanes: Scorer; secondLook: Scorer }

const compiled = new WeakMap<Model, Scorers>()
let seed: Scorers | null = null

/** `model` null: what the seed sentences teach, learned by the first who asks. */
export const scorersOf = (model: Model | null): Scorers => {
  if (!model) {
    seed ??= learnSeed()
    return seed
  }
  const known = compiled.get(model) ?? compile(model)
  compiled.set(model, known)
  return known
}

/** A second or two of work; plain arrays, so that another process can take them. */
export const learnSeed = (): Scorers => compile(train([]))

/** What another process learned from the same sentences. */
export const takeSeed = (learned: Scorers): void => {
  seed = learned
}

const compile = ({ categories, lanes }: Model): Scorers => ({
  categories: scorerOf(categories),
  lanes: scorerOf(lanes),
  ...untaught(),
})

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
