import type { Words } from '../tokens.ts'
import { phrasesFor, type SpokenFor } from './category-phrases.ts'
import { placeNamesIn, type Surroundings } from './heard.ts'
import { darknessOfOutage } from './outage.ts'

export type Topic = { words: Words; spoken: SpokenFor }

/**
 * What is reported, without where it stands ("trước cổng trường"), what that is called ("đường Hàng Đèn") and who writes ("tôi là
 * giáo viên"), nor that it is dark where the power is out: setting is not topic.
 * Where nothing else is spoken of, the setting is the topic and all words stay.
 */
export const topicOf = (words: Words, spoken: SpokenFor, around: Surroundings): Topic => {
  const away = new Set<number>()
  const aside = [...around.settings, ...placeNamesIn(words, around), ...darknessOfOutage(words)]
  for (const { start, end } of aside) for (let at = start; at < end; at++) away.add(at)
  if (away.size === 0) return { words, spoken }
  const left = { ...words, tokens: words.tokens.filter((_, at) => !away.has(at)) }
  const said = phrasesFor(left)
  return said.byCategory.size > 0 ? { words: left, spoken: said } : { words, spoken }
}
