import {
  ADDED_TO_A_CRY,
  ADDRESS_BESIDE_A_CRY,
  BURNING_PLACES,
  BURNING_VEHICLES,
  CRIES,
} from '../knowledge/cries.ts'
import { splitWords, type Token, type Words } from '../tokens.ts'
import { findPhrases, phraseBook } from './phrases.ts'

const wordsOf = (list: string): Token[] => splitWords(list).tokens
const CRY = new Set(wordsOf(CRIES).flatMap(({ accented, key }) => [accented, key]))
const ADDED = new Set(wordsOf(ADDED_TO_A_CRY).map(({ key }) => key))

const ADDRESSES = phraseBook<true>([[ADDRESS_BESIDE_A_CRY, true]])

const BURNING = phraseBook<'place' | 'vehicle'>([
  [BURNING_PLACES, 'place'],
  [BURNING_VEHICLES, 'vehicle'],
])

/** In more words than these something else is told beside the address. */
const LONGEST_ADDRESS = 8

/**
 * Is nothing said but a cry ("cứu", "chay roi"), or a cry and an address ("cháy phố hàng bạc")? Who writes so little may have
 * no time for more.
 */
export const isCry = (words: Words): boolean => {
  const address = addressIn(words)
  return words.tokens.length - address <= LONGEST_ADDRESS && isOnlyACry(words.tokens.slice(0, address))
}

/** Nothing but an address, and a cry behind it ("đường lê lợi cháy")? What burns there may still be a lamp. */
export const endsInACry = (words: Words): boolean =>
  addressIn(words) === 0 && words.tokens.length <= LONGEST_ADDRESS && isOnlyACry(endOf(words.tokens))

/** Of more words than these, none of them a number, an address beside what burns is no address. */
const LONGEST_PLAIN_ADDRESS = 3
const DIGIT = /\d/

/** Is nothing said but that something may burn ("nha hang chay", "chay xe may truoc nha"), by one who leaves accents out? */
export const isBurning = (words: Words): boolean => {
  const { tokens, accented } = words
  if (accented || tokens.length > 2 * LONGEST_ADDRESS) return false
  return findPhrases(BURNING, words).some(({ phrase, start, end }) => {
    const before = tokens.slice(0, start)
    const after = afterAddress(words, end)
    const first = before.length > 0 && before.every(isBurnt) && after.length === 0
    const last = phrase.says === 'place' && before.length === 0 && after.some(isBurnt) && isOnlyACry(after)
    return first || last
  })
}

const isBurnt = ({ key }: Token): boolean => key === 'chay'

/** What stands behind these words, an address left out that is one. */
const afterAddress = ({ accented, tokens }: Words, end: number): readonly Token[] => {
  const rest = { accented, tokens: tokens.slice(end) }
  const from = addressIn(rest)
  const address = rest.tokens.slice(from)
  const isOne = address.length <= LONGEST_PLAIN_ADDRESS || address.some(({ key }) => DIGIT.test(key))
  return isOne ? rest.tokens.slice(0, from) : rest.tokens
}

const addressIn = (words: Words): number => findPhrases(ADDRESSES, words)[0]?.start ?? words.tokens.length

const isOnlyACry = (tokens: readonly Token[]): boolean =>
  tokens.some(cries) && tokens.every((token) => cries(token) || ADDED.has(token.key))

/** The words of the cry that an address ends in. */
const endOf = (tokens: readonly Token[]): Token[] => {
  let from = tokens.length
  while (from > 0 && (cries(tokens[from - 1]!) || ADDED.has(tokens[from - 1]!.key))) from--
  return tokens.slice(from)
}

const cries = ({ accented }: Token): boolean => CRY.has(accented)
