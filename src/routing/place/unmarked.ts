import { CLOSING_WORDS, SURNAMES } from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { cueAt, cuesOf, isBreak } from './cues.ts'
import { isEveryday, isOfOtherWords, isUnheard } from './everyday-words.ts'
import type { Mention } from './mentions.ts'

/** In a text all in capitals or all in small letters nothing marks a name. */
export type Unmarked = { unsure: boolean }

/** Without any capital. */
export const isSmall = ({ tokens }: Words, { start, end }: Mention): boolean =>
  !tokens.slice(start, end).some(({ capital }) => capital)

const SHOUTED = 0.7

export const isShouted = ({ tokens }: Words): boolean =>
  tokens.length > 3 &&
  tokens.filter((token) => token.raw === token.raw.toUpperCase()).length > tokens.length * SHOUTED

const isAllSmall = ({ tokens }: Words): boolean =>
  !tokens.some(
    ({ capital, raw }, at) =>
      capital && raw !== raw.toUpperCase() && at > 0 && !isBreak(tokens[at]!, tokens[at - 1]),
  )

/**
 * A name of several words without a kind that nothing else explains, where nothing marks names: null when its words are
 * of every day (unless its district or province, `around`, stands right behind) or of a person's name. Sure only with its
 * accents, with a syllable that no other word has, where none of its words goes with the word beside it, or before a district that is
 * called one.
 */
export const unmarkedName = (
  mention: Mention,
  words: Words,
  around: Mention | undefined,
): Unmarked | null => {
  const { start, end, misspelt } = mention
  if (misspelt || end - start < 2) return null
  const name = words.tokens.slice(start, end)
  const shouted = isShouted(words)
  const opens = start === 0 && isSmall(words, { ...mention, start: 1 })
  if (!shouted && !((opens || isSmall(words, mention)) && isAllSmall(words))) return null
  const everyday = isEveryday(name) && !isOfOtherWords(words.tokens, start, end)
  const inDistrict = around?.types.includes('district') ?? false
  if (everyday && !around) return null
  if (!inDistrict && isOfPerson(words.tokens, start)) return null
  const alone =
    inDistrict || start === 0 || words.accented || name.some(isUnheard) || standsClear(words, mention)
  return { unsure: everyday || !alone }
}

/** Vietnamese syllables begin and end otherwise: "krel", "dak" and "der" are said only where a place is named. */
const OTHER_TONGUE = /^(?:[bdghkmpsx]r|[bgkmp]l|[fjwz])|[^aceghimnopqtuy]$|[^cn]h$/

/** A name in a tongue of the highlands is one wherever it stands, in small letters and without accents too. */
export const isOfOtherTongue = ({ tokens }: Words, { start, end }: Mention): boolean =>
  end - start > 1 && tokens.slice(start, end).some(({ key }) => OTHER_TONGUE.test(key))

/** "den tat huong mac ca tuan": neither "tat huong" nor "mac ca" is ever said, so the name is all of itself. */
const standsClear = (words: Words, { start, end }: Mention): boolean => {
  const { tokens } = words
  const goesWith = (at: number): boolean =>
    at > 0 &&
    at < tokens.length &&
    !isBreak(tokens[at]!, tokens[at - 1]) &&
    isEveryday(tokens.slice(at - 1, at + 1))
  return !goesWith(start) && !goesWith(end)
}

const CLOSERS = cuesOf(CLOSING_WORDS)

/** ", tan lap nhe.": nothing else is said between the breaks. */
export const isSegment = (words: Words, { start, end }: Mention): boolean => {
  const { tokens } = words
  let after = end
  while (after < tokens.length && cueAt(CLOSERS, words, after) > 0) after++
  const ends = after === tokens.length || isBreak(tokens[after]!, tokens[after - 1])
  return ends && isBreak(tokens[start]!, tokens[start - 1])
}

const SURNAME = new Set(SURNAMES.map(fold))

/** "do trom bau ham": with the word behind it "do" is no surname but what everyday reports say. */
const isOfPerson = (tokens: readonly Token[], start: number): boolean =>
  [start - 2, start - 1].some((at) => {
    const key = tokens[at]?.key
    if (key === 'van' || key === 'thi') return true
    return key !== undefined && SURNAME.has(key) && (at === start - 1 || !isEveryday(tokens.slice(at, start)))
  })
