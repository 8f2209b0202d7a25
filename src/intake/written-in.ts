import type { Language } from '../../db/vocabulary.ts'

/** No Vietnamese syllable is written like one of these, with accents or without. */
const english = new Set(
  `about after already and are because been before broken by could days does every for from front garbage has have help here house
  light near nobody our please report road rubbish several should since street thank thanks that there they this was water were
  what when where which who will with would you your`.split(/\s+/),
)
const fewest = 3

/**
 * The language that somebody writes in. Vietnamese, unless three words or more are English and no fewer than those with accents:
 * an English mail names its street and its ward as they are written.
 */
export const writtenIn = (text: string): Language => {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  const said = words.filter((word) => english.has(word)).length
  const accented = words.filter((word) => /[^a-z]/.test(word)).length
  return said >= fewest && said >= accented ? 'en' : 'vi'
}
