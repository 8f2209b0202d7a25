import type { LaneEvidence } from './evidence.ts'
import type { Found } from './signals.ts'

/** Of fewer words learning judges too little to calm anybody. */
const WORDS_TO_KNOW = 16
const NAMED = 3
const HINT = 2

/** So little a second look must hear of danger where none is named, where a mere word of it is, and beside one hint. */
const CALM = { unnamed: 0.1, word: 0.08, hint: 0.01 }

/**
 * Does a long report that may tell of a danger tell of none, by what was learned from calm reports as well? A danger that is named, or
 * hinted at twice or in two parts ("lũ … cô lập"), is never taken back.
 */
export const isCalmAtSecondLook = (
  { heard, again }: Pick<LaneEvidence, 'heard' | 'again'>,
  hazards: readonly Found[],
): boolean => {
  if (heard.tokens.length < WORDS_TO_KNOW || hazards.some(({ points }) => points >= NAMED)) return false
  const hints = hazards.filter(({ points }) => points >= HINT)
  if (hints.length > 1 || hints.some(isInParts)) return false
  return again() < CALM[hazards.length === 0 ? 'unnamed' : hints.length === 0 ? 'word' : 'hint']
}

const isInParts = ({ words }: Found): boolean => words.some((said) => said.includes(' … '))
