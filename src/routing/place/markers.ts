import { MARKERS, MARKERS_AFTER } from '../knowledge/place-words.ts'
import { splitWords, type Token, type Words } from '../tokens.ts'
import { type Cues, cueBefore, cuesOf, isBareName, isBreak } from './cues.ts'

export const MARKER_ENDS = new Set(
  Object.values(MARKERS).flatMap((words) => words.map((word) => splitWords(word).tokens.at(-1)!.key)),
)
const MARKER_CUES = Object.entries(MARKERS).map(([type, words]): [string, Cues] => [type, cuesOf(words)])

/** Is any kind of place (phường, P., xã …) written at all? Without one no name is certain. */
export const namesKind = ({ tokens }: Words): boolean =>
  tokens.some(({ key }) => MARKER_ENDS.has(key) || Object.hasOwn(MARKERS_AFTER, key))

/** Inside a name only spaces, dashes and apostrophes are written, and "_" behind a "#". */
export const joins = (token: Token): boolean =>
  token.gap === ' ' || token.gap === '' || (/^[ \t\-–.'’_]*$/.test(token.gap) && !token.gap.includes('. '))

type Stretch = { start: number; end: number; from: number; kinds?: readonly string[] }

/**
 * The kind that is written before a name, or behind it. `kinds`: those that have the name, of which one is meant where accents
 * do not tell ("can bo do thi xa Hòa Liên" names no thị xã).
 */
export const markerAround = (
  words: Words,
  { start, end, from, kinds = [] }: Stretch,
): { types: string[]; markerStart: number } => {
  const { tokens } = words
  const after =
    end > start && end < tokens.length && joins(tokens[end]!) ? MARKERS_AFTER[tokens[end]!.key] : undefined
  if (after)
    return {
      types: after === 'province' ? ['province', 'district', 'thi_tran'] : [after],
      markerStart: start,
    }
  if (start === 0 || !MARKER_ENDS.has(tokens[start - 1]!.key) || isBreak(tokens[start]!, tokens[start - 1]))
    return { types: [], markerStart: start }
  const read = isBareName(words, start, end) ? { ...words, accented: false } : words
  const found = MARKER_CUES.map(([type, cues]) => ({ type, length: cueBefore(cues, read, start) })).filter(
    (marker) => marker.length > 0 && start - marker.length >= from,
  )
  const fitting = read.accented ? [] : found.filter(({ type }) => kinds.includes(type))
  const meant = fitting.length > 0 ? fitting : found
  const length = Math.max(0, ...meant.map((marker) => marker.length))
  return { types: meant.filter((m) => m.length === length).map((m) => m.type), markerStart: start - length }
}
