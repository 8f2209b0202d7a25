import type { Model } from './learn.ts'
import { type Linear, rowsOf, type Scorer, scorerOf, scorerUnder } from './scorer.ts'

/** What tickets taught, ready for use. */
export type Taught = { categories: Scorer; lanes: Scorer }

/** Which layout it is; what another version packed is not read. */
const LAYOUT = 1
type Head = { layout: number; parts: { labels: string[]; features: number }[] }

const WORD = 4
const inWords = (bytes: number): number => Math.ceil(bytes / WORD) * WORD

/**
 * A model as a process holds it: the hashes of its features and its weights, a third of its JSON. It is taken into use in
 * milliseconds, by processes that are answering people.
 */
export const pack = ({ categories, lanes }: Model): Uint8Array => {
  const parts = [categories, lanes]
  const head: Head = {
    layout: LAYOUT,
    parts: parts.map(({ labels, features }) => ({ labels, features: features.length })),
  }
  const said = new TextEncoder().encode(JSON.stringify(head))
  const pieces = [Uint32Array.of(said.length), said, ...parts.flatMap(piecesOf)]
  const packed = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + inWords(byteLength), 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of pieces) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += inWords(byteLength)
  }
  return packed
}

const piecesOf = (part: Linear) => {
  const { hashes, weights } = rowsOf(part)
  return [hashes, weights]
}

/** Null: another version packed it. */
export const unpack = (packed: Uint8Array): Taught | null => {
  // A copy begins where numbers may lie, which what comes from a socket does not.
  const { buffer } = new Uint8Array(packed)
  const length = new Uint32Array(buffer, 0, 1)[0]!
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, WORD, length))) as Head
  if (head.layout !== LAYOUT) return null
  let at = WORD + inWords(length)
  const [categories, lanes] = head.parts.map(({ labels, features }) => {
    const hashes = new Int32Array(buffer, at, features)
    at += hashes.byteLength
    const weights = new Int16Array(buffer, at, features * labels.length)
    at += inWords(weights.byteLength)
    return scorerUnder(labels, hashes, weights)
  })
  return { categories: categories!, lanes: lanes! }
}

export const taughtBy = ({ categories, lanes }: Model): Taught => ({
  categories: scorerOf(categories),
  lanes: scorerOf(lanes),
})
