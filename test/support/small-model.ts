import { pack } from '../../src/routing/kind/packed.ts'

/** A model as small as one can be, of these labels. */
export const smallModel = (labels: readonly string[]): Uint8Array => {
  const linear = { labels: [...labels], features: ['x'], weights: [labels.map(() => 0)] }
  return pack({ categories: linear, lanes: linear, trainedOn: 1, accuracy: null })
}
