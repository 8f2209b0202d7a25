import { NEAR, NEARBY, TRADE, WRITER } from '../knowledge/setting-words.ts'
import type { Words } from '../tokens.ts'
import { phrasesFor, type SpokenFor } from './category-phrases.ts'
import { placeNamesIn } from './heard.ts'
import { findPhrases, type PhraseBook, phraseBook } from './phrases.ts'

type Part = 'near' | 'nearby' | 'writer' | 'trade'

const BOOK: PhraseBook<Part> = phraseBook<Part>([
  [NEAR, 'near'],
  [NEARBY, 'nearby'],
  [WRITER, 'writer'],
  [TRADE, 'trade'],
])
const AFTER: Partial<Record<Part, Part>> = { near: 'nearby', writer: 'trade' }

export type Topic = { words: Words; spoken: SpokenFor }

/**
 * What is reported, without where it stands ("trước cổng trường"), what that is called ("đường Hàng Đèn") and who writes ("tôi là
 * giáo viên"): setting is not topic.
 * Where nothing else is spoken of, the setting is the topic and all words stay.
 */
export const topicOf = (words: Words, spoken: SpokenFor): Topic => {
  const parts = findPhrases(BOOK, words)
  const away = new Set<number>()
  for (const lead of parts) {
    const wanted = AFTER[lead.phrase.says]
    if (!wanted) continue
    for (const { phrase, start, end } of parts)
      if (phrase.says === wanted && start === lead.end) for (let at = lead.start; at < end; at++) away.add(at)
  }
  for (const { start, end } of placeNamesIn(words)) for (let at = start; at < end; at++) away.add(at)
  if (away.size === 0) return { words, spoken }
  const left = { ...words, tokens: words.tokens.filter((_, at) => !away.has(at)) }
  const said = phrasesFor(left)
  return said.byCategory.size > 0 ? { words: left, spoken: said } : { words, spoken }
}
