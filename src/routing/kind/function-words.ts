import { BARE_FUNCTION_WORDS, FUNCTION_WORDS } from '../knowledge/function-words.ts'
import type { Words } from '../tokens.ts'

/** The words that hold a report's sentences together and say nothing of what happened. */
export const holdingTogether = ({ accented }: Words): ReadonlySet<string> =>
  accented ? FUNCTION_WORDS : BARE_FUNCTION_WORDS
