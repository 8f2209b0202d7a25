import {
  MERIT,
  NEAR,
  NEARBY,
  OWED_FOR_IT,
  PUPIL,
  TRADE,
  WHO,
  WORK,
  WRITER,
} from '../knowledge/setting-words.ts'
import type { Words } from '../tokens.ts'
import { findPhrases, isCut, type PhraseBook, phraseBook } from './phrases.ts'

type Part = 'near' | 'nearby' | 'writer' | 'trade' | 'merit' | 'owed' | 'who' | 'work' | 'pupil'
/** `landmark`: what it is only near to ("trước cổng trường"); `writer`: who writes ("tôi là giáo viên"). */
export type Setting = { says: 'landmark' | 'writer'; start: number; end: number }

const BOOK: PhraseBook<Part> = phraseBook<Part>([
  [NEAR, 'near'],
  [NEARBY, 'nearby'],
  [WRITER, 'writer'],
  [TRADE, 'trade'],
  [MERIT, 'merit'],
  [OWED_FOR_IT, 'owed'],
  [WHO, 'who'],
  [WORK, 'work'],
  [PUPIL, 'pupil'],
])

/** Where a report tells of its setting and not of its matter. */
export const settingsIn = (words: Words): Setting[] => {
  const parts = findPhrases(BOOK, words)
  const owed = parts.some(({ phrase }) => phrase.says === 'owed')
  const following = (wanted: Part, from: number) =>
    parts.filter(({ phrase, start }) => phrase.says === wanted && start === from)
  return parts.flatMap(({ phrase: { says }, start, end }): Setting[] => {
    if (says === 'near')
      return following('nearby', end).map((place) => ({ says: 'landmark', start, end: place.end }))
    if (says === 'writer')
      return [...following('trade', end), ...(owed ? [] : following('merit', end))].map((trade) => ({
        says: 'writer',
        start,
        end: trade.end,
      }))
    if (says === 'who')
      return following('work', end)
        .filter((work) => endsBreath(words, work.end))
        .map((work) => ({ says: 'writer', start, end: work.end }))
    if (says === 'pupil' && endsBreath(words, end + 1)) return [{ says: 'writer', start, end: end + 1 }]
    return []
  })
}

const POLITE = new Set(['a', 'da', 'thua'])

/** "Cháu học lớp 5 ạ.", "bố em lái xe buýt,": in the same breath it may be the matter. */
const endsBreath = ({ tokens }: Words, at: number): boolean => {
  const next = tokens[at]
  if (next === undefined) return false
  if (isCut(next.gap)) return true
  const after = tokens[at + 1]
  return POLITE.has(next.key) && after !== undefined && isCut(after.gap)
}
