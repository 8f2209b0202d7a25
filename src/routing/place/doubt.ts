import {
  EITHER_AGE,
  NEW_WORDS,
  OLD_WORDS,
  OR_WORDS,
  UNSURE_AFTER,
  UNSURE_BEFORE,
} from '../knowledge/place-words.ts'
import type { Words } from '../tokens.ts'
import { cueAt, cueBefore, cuesOf, isBreak } from './cues.ts'

type Stretch = { markerStart: number; start: number; end: number }

const OR = cuesOf(OR_WORDS)
const OLD = cuesOf(OLD_WORDS)
const NEW = cuesOf(NEW_WORDS)
const EITHER = cuesOf(EITHER_AGE)
const BEFORE = cuesOf(UNSURE_BEFORE)
const AFTER = cuesOf(UNSURE_AFTER)

/** "A hay B", "A/B": the writer names both and means one of them. `at`: where the second begins, its kind included. */
export const isAlternative = (words: Words, { end }: Stretch, at: number): boolean => {
  if (at === end) return /^\s*\/\s*$/.test(words.tokens[at]?.gap ?? '')
  return at > end && cueAt(OR, words, end) === at - end
}

/** "hình như phường A", "phường A thì phải". */
export const isUnsure = ({ markerStart, end }: Stretch, words: Words): boolean =>
  cueBefore(BEFORE, words, markerStart) > 0 || cueAt(AFTER, words, end) > 0

/** How far behind the name "mới hay cũ" may stand: a district or a province may come between. */
const WORDS_BETWEEN = 8

export const ageOf = (
  { end }: Stretch,
  words: Words,
): { old: boolean; renewed: boolean; either: boolean } => {
  for (let at = end; at < Math.min(words.tokens.length, end + WORDS_BETWEEN); at++)
    if (cueAt(EITHER, words, at) > 0) return { old: false, renewed: false, either: true }
  return { old: isCalledOld({ end }, words), renewed: isCalledNew(end, words), either: false }
}

/** "A cũ": there is no street called so. */
export const isCalledOld = ({ end }: Pick<Stretch, 'end'>, words: Words): boolean =>
  cueAt(OLD, words, end) > 0

/** "phường A (mới)", not "phường A mới làm đường". */
const isCalledNew = (end: number, words: Words): boolean => {
  const after = end + cueAt(NEW, words, end)
  return (
    after > end && (after === words.tokens.length || isBreak(words.tokens[after]!, words.tokens[after - 1]))
  )
}

/** Between "không biết" and "phường nào" stand no more words than these. */
const WORDS_TO_UNIT = 5

/** "không rõ chỗ đó thuộc phường nào": whoever names a commune by the way does not say that it is there. */
export const saysUnknown = ({ tokens }: Words): boolean =>
  tokens.some(({ key }, i) => {
    if (!KNOWING.has(key) || !NOT.has(tokens[i - 1]?.key ?? '')) return false
    const rest = tokens.slice(i + 1, i + 1 + WORDS_TO_UNIT).map((token) => token.key)
    const unit = rest.findIndex((word, at) => UNITS.has(word) && rest[at + 1] === 'nao')
    return unit >= 0 && !rest.slice(0, unit).some((word) => TODAY.has(word))
  })

const NOT = new Set(['khong', 'ko', 'k', 'hong', 'hok', 'chua', 'cha', 'chang', 'kg'])
const KNOWING = new Set(['biet', 'ro', 'bit', 'bik', 'hay', 'chac'])
const UNITS = new Set(['phuong', 'xa', 'p', 'x', 'ban'])
/** "không biết nay thuộc xã nào": of a former commune, which is named all the same. */
const TODAY = new Set(['nay', 'gio', 'moi', 'sap', 'nhap'])
