import { splitWords, type Words } from '../tokens.ts'
import { phrasesFor, type SpokenFor } from './category-phrases.ts'
import { spellOut } from './phrases.ts'

const LINK = /(?:\bhttps?:\/\/|\bwww\.)\S+/giu

/**
 * The words that a report is judged by. A link (a place on a map, a picture that another system names) is no word of the matter beside
 * which it stands, and no sign of spam there; where no matter is spoken of, it is what was sent.
 */
export const judgedWords = (text: string): { words: Words; spoken: SpokenFor } => {
  const bare = text.replace(LINK, ' ')
  const beside = spokenIn(bare)
  return bare === text || mostPoints(beside.spoken) > 0 ? beside : spokenIn(text)
}

const spokenIn = (text: string) => {
  const words = spellOut(splitWords(text))
  return { words, spoken: phrasesFor(words) }
}

/** The points of the category that its phrases speak for most. */
export const mostPoints = ({ byCategory }: SpokenFor): number => {
  let most = 0
  for (const [code, { points }] of byCategory) if (code !== 'other' && points > most) most = points
  return most
}
