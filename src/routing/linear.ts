/** A linear model as plain JSON: for every feature one weight per label, in the order of `labels`. */
export type Linear = { labels: string[]; features: string[]; weights: number[][] }
export type Example = { features: readonly string[]; label: string }

const ROUNDS = 14
const RATE = 0.35
const SHRINK = 0.0004
/** A feature seen in fewer examples than this teaches nothing. */
const LEAST_SEEN = 2

/**
 * Multinomial logistic regression by AdaGrad over sparse yes/no features. The order of the examples decides nothing but
 * rounding: they are walked with a fixed stride, so the same examples give the same model.
 */
export const trainLinear = (examples: readonly Example[], labels: readonly string[]): Linear => {
  const features = frequentFeatures(examples)
  const place = new Map(features.map((feature, i) => [feature, i]))
  const rows = examples.map(({ features, label }) => ({
    ids: Uint32Array.from(
      [...new Set(features)].map((feature) => place.get(feature) ?? -1).filter((id) => id >= 0),
    ),
    label: labels.indexOf(label),
  }))
  const width = labels.length
  const weights = new Float64Array(features.length * width)
  const squares = new Float64Array(features.length * width).fill(0.01)
  const stride = strideFor(rows.length)
  for (let step = 0; step < ROUNDS * rows.length; step++) {
    const row = rows[(step * stride) % rows.length]!
    learnFrom(row, { weights, squares, width })
  }
  return {
    labels: [...labels],
    features,
    weights: features.map((_, i) => roundRow(weights, i * width, width)),
  }
}

type State = { weights: Float64Array; squares: Float64Array; width: number }

const learnFrom = (
  { ids, label }: { ids: Uint32Array; label: number },
  { weights, squares, width }: State,
): void => {
  if (label < 0 || ids.length === 0) return
  const scale = 1 / Math.sqrt(ids.length)
  const scores = new Float64Array(width)
  for (const id of ids) for (let c = 0; c < width; c++) scores[c]! += weights[id * width + c]! * scale
  softmaxInPlace(scores)
  scores[label]! -= 1
  for (const id of ids)
    for (let c = 0; c < width; c++) {
      const at = id * width + c
      const slope = scores[c]! * scale + SHRINK * weights[at]!
      squares[at]! += slope * slope
      weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!)
    }
}

const frequentFeatures = (examples: readonly Example[]): string[] => {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([feature]) => feature)
}

const strideFor = (length: number): number => {
  let stride = Math.max(1, Math.floor(length * 0.618))
  while (greatestDivisor(stride, length) !== 1) stride++
  return stride
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

const roundRow = (weights: Float64Array, from: number, width: number): number[] =>
  Array.from(weights.subarray(from, from + width), (weight) => Math.round(weight * 1000) / 1000 + 0)

export const softmaxInPlace = (scores: Float64Array): void => {
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum || 1
}

/** The model ready for use: feature → where its weights begin in one long row. */
export type Scorer = { labels: readonly string[]; starts: ReadonlyMap<string, number>; weights: Float32Array }

export const scorerOf = ({ labels, features, weights }: Linear): Scorer => ({
  labels,
  starts: new Map(features.map((feature, i) => [feature, i * labels.length])),
  weights: Float32Array.from(weights.flat()),
})

/** One raw score per label. */
export const scoreLinear = (
  { labels, starts, weights }: Scorer,
  features: readonly string[],
): Float64Array => {
  const width = labels.length
  const scores = new Float64Array(width)
  let known = 0
  for (const feature of features) {
    const start = starts.get(feature)
    if (start === undefined) continue
    known++
    for (let i = 0; i < width; i++) scores[i]! += weights[start + i]!
  }
  const scale = 1 / Math.sqrt(known || 1)
  for (let i = 0; i < width; i++) scores[i]! *= scale
  return scores
}
