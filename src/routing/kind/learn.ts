import { type Lane, lanes } from '../../../db/vocabulary.ts'
import { CATEGORY_CODES, type CategoryCode } from '../categories.ts'
import {
  CALM_LANE_SENTENCES,
  FIELD_SENTENCES,
  SEED_SENTENCES,
  type SeedSentence,
} from '../knowledge/sentences.ts'
import type { Words } from '../tokens.ts'
import { featureHashesOf, featuresOf } from './features.ts'
import { judgedWords } from './judged.ts'
import { trainLinear } from './linear.ts'
import { type Linear, scoreLinear, scorerOf } from './scorer.ts'

/** What was learned, as plain data. `accuracy`: share right on tickets held back, null without any. */
export type Model = {
  categories: Linear
  lanes: Linear
  trainedOn: number
  accuracy: number | null
}
export type Confirmed = { text: string; category: CategoryCode }

const HELD_BACK_EVERY = 5
/** Fewer held-back tickets than this say nothing about accuracy. */
const LEAST_TO_JUDGE = 4

/**
 * Learns from confirmed tickets and officers' corrections, on top of the seed sentences. Every fifth example is first held
 * back to measure accuracy (0–1); the model handed out has then learned from all of them.
 */
export const train = (examples: readonly Confirmed[]): Model => {
  const taught = examples.filter((_, i) => i % HELD_BACK_EVERY !== 0)
  const heldBack = examples.filter((_, i) => i % HELD_BACK_EVERY === 0)
  const accuracy = heldBack.length < LEAST_TO_JUDGE ? null : shareRight(learnCategories(taught), heldBack)
  return { ...learn(examples), accuracy }
}

/** The same without a judgement: nothing is held back. */
export const learn = (examples: readonly Confirmed[]): Model => ({
  categories: learnCategories(examples),
  lanes: learnLanes(),
  trainedOn: examples.length,
  accuracy: null,
})

const learnCategories = (examples: readonly Confirmed[]): Linear =>
  trainLinear(
    [
      ...readAll().map(({ features, category }) => ({ features, label: category })),
      ...examples.map(({ text, category }) => ({
        features: featuresOf(...read(text)),
        label: category,
      })),
    ],
    CATEGORY_CODES,
  )

let lanesLearned: Linear | null = null

/** Tickets teach no lanes, so that these are always the same. */
const learnLanes = (): Linear => {
  lanesLearned ??= trainLinear(
    readSeed().map(({ features, lane }) => ({ features, label: lane })),
    lanes,
    'steady',
  )
  return lanesLearned
}

const CALM_LANES = lanes.filter((lane) => lane !== 'emergency')
let calmLearned: Linear | null = null

/** Which lane a report without danger belongs to, learned apart: so no such sentence moves where danger begins. */
export const learnCalmLanes = (): Linear => {
  calmLearned ??= trainLinear(
    [...readSeed(), ...CALM_LANE_SENTENCES.map(readSentence)].map(({ features, lane }) => ({
      features,
      label: lane,
    })),
    CALM_LANES,
  )
  return calmLearned
}

let secondLearned: Linear | null = null

/** The lanes once more, of three thousand calm sentences besides: asked before a long report that is hardly dangerous frightens anybody. */
export const learnSecondLook = (): Linear => {
  secondLearned ??= trainLinear(
    readAll().map(({ features, lane }) => ({ features, label: lane })),
    lanes,
  )
  return secondLearned
}

/** What was read and learned of the sentences: a process that has its scorers ready would keep 30 MB for nothing. */
export const forgetSentences = (): void => {
  lanesLearned = calmLearned = secondLearned = seedRead = allRead = null
}

type ReadSentence = { features: string[]; category: CategoryCode; lane: Lane }
let seedRead: readonly ReadSentence[] | null = null
let allRead: readonly ReadSentence[] | null = null

const readSeed = (): readonly ReadSentence[] => {
  seedRead ??= SEED_SENTENCES.map(readSentence)
  return seedRead
}

const readAll = (): readonly ReadSentence[] => {
  allRead ??= [...readSeed(), ...FIELD_SENTENCES.map(readSentence)]
  return allRead
}

const readSentence = ({ text, category, lane }: SeedSentence): ReadSentence => ({
  features: featuresOf(...read(text)),
  category,
  lane,
})

const read = (text: string): [Words, ReadonlySet<string>] => {
  const { words, spoken } = judgedWords(text)
  return [words, spoken.hints]
}

const shareRight = (linear: Linear, examples: readonly Confirmed[]): number => {
  const scorer = scorerOf(linear)
  const right = examples.filter(({ text, category }) => {
    const scores = scoreLinear(scorer, featureHashesOf(...read(text)))
    return scorer.labels[scores.indexOf(Math.max(...scores))] === category
  })
  return Math.round((right.length / examples.length) * 1000) / 1000
}
