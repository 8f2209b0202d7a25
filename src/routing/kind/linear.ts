import { likenessOf, type Row, type Size } from './naive-bayes.ts'
import { type Linear, softmaxInPlace } from './scorer.ts'

export type Example = { features: readonly string[]; label: string }

const ROUNDS = 4
/** An example that the model is this sure of teaches nothing more in this round. */
const SURE = 0.96
const RATE = 1
const SHRINK = 0.001
/** How much counting alone (naive Bayes) says beside what was fitted: it steadies features that were seen once or twice. */
const LIKENESS_SHARE = 0.2
const LIKENESS_SHARE_OF_MANY = 0.3
const MANY_LABELS = 10
/** Where a wrong answer frightens somebody, or nobody: twice as steady under other examples, and better at telling danger from calm. */
const LIKENESS_SHARE_OF_STEADY = 0.4

/**
 * Multinomial logistic regression by AdaGrad over sparse yes/no features, steadied by naive Bayes on the same features. The
 * examples are walked with a fixed stride, so the same examples give the same model.
 */
export const trainLinear = (
  examples: readonly Example[],
  labels: readonly string[],
  manner: 'plain' | 'steady' = 'plain',
): Linear => {
  const features = featuresWorthKeeping(examples)
  const place = new Map(features.map((feature, i) => [feature, i]))
  const rows = examples
    .map((example) => rowOf(example, place, labels))
    .filter(({ ids, label }) => label >= 0 && ids.length > 0)
  const size = { features: features.length, labels: labels.length }
  const steady = manner === 'steady'
  const fitted = steady ? descendOften(rows, size) : descend(rows, size, STRIDE)
  const counted = likenessOf(rows, size)
  const plain = labels.length < MANY_LABELS ? LIKENESS_SHARE : LIKENESS_SHARE_OF_MANY
  const share = steady ? LIKENESS_SHARE_OF_STEADY : plain
  for (let at = 0; at < fitted.length; at++) fitted[at]! += share * counted[at]!
  return {
    labels: [...labels],
    features,
    weights: features.map((_, i) => roundRow(fitted, i * labels.length, labels.length)),
  }
}

/** With this many examples what was seen once only fills the model, with twice as many what was seen twice, and so on. */
const EXAMPLES_PER_SIGHTING = 20_000

const featuresWorthKeeping = (examples: readonly Example[]): string[] => {
  const least = 1 + Math.floor(examples.length / EXAMPLES_PER_SIGHTING)
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const kept: string[] = []
  for (const [feature, times] of seen) if (times >= least) kept.push(feature)
  return kept
}

const rowOf = (
  { features, label }: Example,
  place: ReadonlyMap<string, number>,
  labels: readonly string[],
): Row => {
  const ids: number[] = []
  for (const feature of features) {
    const id = place.get(feature)
    if (id !== undefined) ids.push(id)
  }
  return { ids: Uint32Array.from(ids), label: labels.indexOf(label) }
}

/** What order the examples are walked in moves a weight as much as a fifth of them does: the mean of several walks stands stiller. */
const WALKS = 5
const STRIDE = 0.618
const NEXT_STRIDE = 0.083

const descendOften = (rows: readonly Row[], size: Size): Float64Array => {
  const mean = new Float64Array(size.features * size.labels)
  for (let walk = 0; walk < WALKS; walk++) {
    const weights = descend(rows, size, STRIDE - walk * NEXT_STRIDE)
    for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / WALKS
  }
  return mean
}

const descend = (rows: readonly Row[], { features, labels: width }: Size, share: number): Float64Array => {
  const weights = new Float64Array(features * width)
  const state: State = {
    weights,
    squares: new Float64Array(features * width).fill(0.01),
    scores: new Float64Array(width),
    width,
  }
  const stride = strideFor(rows.length, share)
  for (let step = 0; step < ROUNDS * rows.length; step++)
    learnFrom(rows[(step * stride) % rows.length]!, state)
  return weights
}

type State = { weights: Float64Array; squares: Float64Array; scores: Float64Array; width: number }

const learnFrom = ({ ids, label }: Row, { weights, squares, scores, width }: State): void => {
  const scale = 1 / Math.sqrt(ids.length)
  scores.fill(0)
  for (let i = 0; i < ids.length; i++) {
    const from = ids[i]! * width
    for (let c = 0; c < width; c++) scores[c]! += weights[from + c]! * scale
  }
  softmaxInPlace(scores)
  if (scores[label]! > SURE) return
  scores[label]! -= 1
  for (let i = 0; i < ids.length; i++) {
    const from = ids[i]! * width
    for (let c = 0; c < width; c++) {
      const at = from + c
      const slope = scores[c]! * scale + SHRINK * weights[at]!
      squares[at]! += slope * slope
      weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!)
    }
  }
}

const strideFor = (length: number, share: number): number => {
  let stride = Math.max(1, Math.floor(length * share))
  while (greatestDivisor(stride, length) > 1) stride++
  return stride
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

const roundRow = (weights: Float64Array, from: number, width: number): number[] => {
  const row = new Array<number>(width)
  for (let i = 0; i < width; i++) row[i] = Math.round(weights[from + i]! * 100) / 100 + 0
  return row
}
