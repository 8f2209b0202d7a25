import type { Lane } from '../../../db/vocabulary.ts'
import { TITLES } from '../knowledge/function-words.ts'
import { fold } from '../text.ts'
import type { Words } from '../tokens.ts'
import type { Reason } from './explain.ts'
import type { Found } from './signals.ts'

/**
 * `matter`: the points of the category that its phrases speak for most: curses do not make a real matter spam. `heard`: the words without place and courtesies, in which danger is looked for. `learned`: what the learned model thinks
 * each lane's chance is (0–1), `alarm` that of an emergency in the sentence that sounds most like one, `meant` the same
 * by words that carry a meaning, `again` the same at a second look; `telling`: the words that made it think so.
 */
export type LaneEvidence = {
  words: Words
  heard: Words
  matter: number
  learned: Record<Lane, number>
  alarm: number
  meant: () => number
  again: () => number
  telling: (lane: Lane) => string[]
}

const HEARD = 0.2
/** A danger is suspected sooner than another lane, and what for is said. */
const HEARD_AS_DANGER = 0.1

export const byLearning = (lane: Lane, { learned, alarm, telling }: LaneEvidence): Reason[] => {
  const isHeard = lane === 'emergency' ? alarm >= HEARD_AS_DANGER : learned[lane] >= HEARD
  return isHeard ? [{ code: 'lane-learned', lane, words: telling(lane) }] : []
}

export function reasonsFor(code: 'lane-decoy', found: readonly Found[]): Reason[]
export function reasonsFor(code: 'lane-rule', found: readonly Found[], lane: Lane): Reason[]
export function reasonsFor(
  code: 'lane-rule' | 'lane-decoy',
  found: readonly Found[],
  lane: Lane = 'feedback',
): Reason[] {
  return found
    .map(({ rule, words }) => ({ rule, words: words.filter(saysSomething) }))
    .filter(({ words }) => words.length > 0)
    .map(({ rule, words }) => (code === 'lane-rule' ? { code, lane, rule, words } : { code, rule, words }))
}

const TITLE = new Set(TITLES.map(fold))

/** "Ông" weighs beside what he did, and tells nobody why. */
const saysSomething = (word: string): boolean => !TITLE.has(fold(word))
