import { saysWhy, wordsIn } from '../../platform/reason.ts'

const fewestLetters = 10

/** Who a reporter is, is shown for more than two short words: whoever reads the log later has nothing else. */
export const isWhy = (text: string): boolean => {
  const words = wordsIn(text)
  return saysWhy(text) && words.length >= 2 && words.join('').length >= fewestLetters
}
