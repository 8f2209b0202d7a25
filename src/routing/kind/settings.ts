import { MERIT, NEAR, NEARBY, OWED_FOR_IT, TRADE, WRITER } from '../knowledge/setting-words.ts'
import type { Words } from '../tokens.ts'
import { findPhrases, type PhraseBook, phraseBook } from './phrases.ts'

type Part = 'near' | 'nearby' | 'writer' | 'trade' | 'merit' | 'owed'
/** `landmark`: what it is only near to ("trước cổng trường"); `writer`: who writes ("tôi là giáo viên"). */
export type Setting = { says: 'landmark' | 'writer'; start: number; end: number }

const BOOK: PhraseBook<Part> = phraseBook<Part>([
  [NEAR, 'near'],
  [NEARBY, 'nearby'],
  [WRITER, 'writer'],
  [TRADE, 'trade'],
  [MERIT, 'merit'],
  [OWED_FOR_IT, 'owed'],
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
    return []
  })
}
