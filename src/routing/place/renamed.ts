import { RENAMED_CUES } from '../knowledge/place-words.ts'
import type { Words } from '../tokens.ts'
import { cueBefore, cuesOf } from './cues.ts'
import type { Judged } from './surroundings.ts'

const RENAMED = cuesOf(RENAMED_CUES)
/** "(phường A cũ)", "phường B mới": so close behind that it can only be the other name. */
const WORDS_BETWEEN = 4

/** "phường A (nay là phường B)", "phường B (phường A cũ)": one place by its former and its present name. */
export const isRenamed = (words: Words, one: Judged, other: Judged): boolean => {
  const [first, second] = one.mention.start < other.mention.start ? [one, other] : [other, one]
  const between = second.mention.markerStart - first.mention.end
  if (between < 0 || between > WORDS_BETWEEN || isSentenceEnd(words, first, second)) return false
  if (cueBefore(RENAMED, words, second.mention.markerStart) > 0) return true
  return between <= 1 && [first, second].some(({ role: { age } }) => age.old !== age.renewed)
}

const isSentenceEnd = ({ tokens }: Words, first: Judged, second: Judged): boolean =>
  tokens.slice(first.mention.end, second.mention.markerStart + 1).some(({ gap }) => /[!?;\n]|\.\s/.test(gap))
