import { ASKED_BEFORE, SPELLS, SURELY_CUES, TIMES } from '../knowledge/place-words.ts'
import type { Words } from '../tokens.ts'
import { cueAt, cueBefore, cuesOf, isBreak } from './cues.ts'
import { MARKER_ENDS } from './markers.ts'

const TIME = cuesOf(TIMES)
const SPELL = cuesOf(SPELLS)
const ASKED = cuesOf(ASKED_BEFORE)
const SURELY = cuesOf(SURELY_CUES)

/** "gọi phường 2 lần", "báo xã 3 ngày rồi": the number counts what was done, no ward is called by it. */
export const isCount = (words: Words, at: number): boolean => {
  const { tokens } = words
  const token = tokens[at]!
  if (!/^\d{1,2}$/.test(token.key) || at === 0 || !MARKER_ENDS.has(tokens[at - 1]!.key)) return false
  const next = tokens[at + 1]
  if (!next || isBreak(token, tokens[at - 1]) || isBreak(next, token)) return false
  if (cueBefore(SURELY, words, at - 1) > 0) return false
  return (
    cueAt(TIME, words, at + 1) > 0 || (cueAt(SPELL, words, at + 1) > 0 && cueBefore(ASKED, words, at - 1) > 0)
  )
}
