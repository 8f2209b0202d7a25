import { hasAccents } from '../text.ts'
import type { Words } from '../tokens.ts'
import { type Cues, isBreak } from './cues.ts'
import { heardBehind } from './everyday-words.ts'

/** "sat lo kien an" is no kiln ("lò"): without accents, with the word before it, it is another word whenever it is said. */
export const isOtherWord = ({ accented }: Cues, words: Words, at: number): boolean => {
  const { tokens } = words
  if (words.accented || at === 0 || isBreak(tokens[at]!, tokens[at - 1])) return false
  const said = heardBehind(tokens[at - 1]!, tokens[at]!)
  return said !== null && [...said].some(hasAccents) && ![...said].some((word) => accented.has(word))
}
