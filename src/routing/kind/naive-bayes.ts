/** An example by numbers: the features known, and which label. */
export type Row = { ids: Uint32Array; label: number }

export type Size = { features: number; labels: number }

/** How many made-up sightings every feature starts with, spread as it is seen overall. */
const PRIOR = 60

/**
 * Naive Bayes by counting: for every feature and label the log of how much likelier the feature is in that label than
 * anywhere, in the layout of the fitted weights.
 */
export const likenessOf = (rows: readonly Row[], { features, labels: width }: Size): Float64Array => {
  const counts = new Float64Array(features * width)
  const perLabel = new Float64Array(width)
  const perFeature = new Float64Array(features)
  let all = 0
  for (const { ids, label } of rows)
    for (const id of ids) {
      counts[id * width + label]!++
      perLabel[label]!++
      perFeature[id]!++
      all++
    }
  for (let id = 0; id < features; id++) {
    const overall = perFeature[id]! / all
    for (let label = 0; label < width; label++) {
      const at = id * width + label
      counts[at] = Math.log((counts[at]! + PRIOR * overall) / (perLabel[label]! + PRIOR) / overall)
    }
  }
  return counts
}
