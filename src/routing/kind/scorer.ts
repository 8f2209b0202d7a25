import { type HashTable, hashOn, hashTable, lookUp, START } from './hash.ts'

/** A linear model as plain data: for every feature one weight per label, in the order of `labels`. */
export type Linear = { labels: string[]; features: string[]; weights: number[][] }

export const softmaxInPlace = (scores: Float64Array): void => {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) if (scores[i]! > most) most = scores[i]!
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum || 1
}

/** The model ready for use: hash of a feature → its row of weights. */
export type Scorer = {
  labels: readonly string[]
  rows: HashTable
  /** In hundredths: half the memory to walk through. */
  weights: Int16Array
  /** In which run each row was last counted, so that a feature found twice counts once. */
  lastRun: Uint32Array
}

export const scorerOf = (linear: Linear): Scorer => {
  const { hashes, weights } = rowsOf(linear)
  return scorerUnder(linear.labels, hashes, weights)
}

/** The hash of each feature and the weights of all, in one order. */
export const rowsOf = ({ labels, features, weights }: Linear) => ({
  hashes: Int32Array.from(features, (feature) => hashOn(START, feature)),
  weights: inOneRow(weights, labels.length),
})

/** `hashes`: of the features, in the order of the rows of their weights. */
export const scorerUnder = (labels: readonly string[], hashes: Int32Array, weights: Int16Array): Scorer => ({
  labels,
  rows: hashTable(hashes),
  weights,
  lastRun: new Uint32Array(hashes.length),
})

export const HUNDREDTHS = 100
const MOST_WEIGHT = 32_767

const inOneRow = (rows: readonly number[][], width: number): Int16Array => {
  const all = new Int16Array(rows.length * width)
  for (const [i, row] of rows.entries())
    for (let c = 0; c < width; c++)
      all[i * width + c] = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(row[c]! * HUNDREDTHS)))
  return all
}

let run = 0

/** One raw score per label for features given by their hashes. */
export const scoreLinear = (
  { labels, rows, weights, lastRun }: Scorer,
  hashes: readonly number[],
): Float64Array => {
  const width = labels.length
  const sums = new Int32Array(width)
  run = (run + 1) >>> 0 || 1
  let known = 0
  for (let i = 0; i < hashes.length; i++) {
    const row = lookUp(rows, hashes[i]!)
    if (row < 0 || lastRun[row] === run) continue
    lastRun[row] = run
    known++
    for (let c = 0, at = row * width; c < width; c++, at++) sums[c]! += weights[at]!
  }
  const scale = 1 / (HUNDREDTHS * Math.sqrt(known || 1))
  const scores = new Float64Array(width)
  for (let c = 0; c < width; c++) scores[c] = sums[c]! * scale
  return scores
}
