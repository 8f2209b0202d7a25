import { DARK, LAMPS, OUTAGE } from '../knowledge/outage-words.ts'
import type { Words } from '../tokens.ts'
import { findPhrases, type Match, outermost, phraseBook } from './phrases.ts'

type Says = 'outage' | 'dark' | 'lamps'
const BOOK = phraseBook<Says>([
  [OUTAGE, 'outage'],
  [DARK, 'dark'],
  [LAMPS, 'lamps'],
])

/** Where the power is out and no lamp is spoken of, the darkness says nothing of street lights. */
export const darknessOfOutage = (words: Words): Match<Says>[] => {
  const said = outermost(findPhrases(BOOK, words))
  const says = (what: Says) => said.filter(({ phrase }) => phrase.says === what)
  return says('outage').length > 0 && says('lamps').length === 0 ? says('dark') : []
}
