import { ADDED_TO_A_CRY, CRIES } from '../knowledge/cries.ts'
import { splitWords, type Token, type Words } from '../tokens.ts'

const wordsOf = (list: string): Token[] => splitWords(list).tokens
const CRY = new Set(wordsOf(CRIES).flatMap(({ accented, key }) => [accented, key]))
const ADDED = new Set(wordsOf(ADDED_TO_A_CRY).map(({ key }) => key))

/** Is nothing said but a cry ("cứu", "chay roi")? Who writes so little may have no time for more. */
export const isCry = ({ tokens }: Words): boolean =>
  tokens.some(cries) && tokens.every((token) => cries(token) || ADDED.has(token.key))

const cries = ({ accented }: Token): boolean => CRY.has(accented)
