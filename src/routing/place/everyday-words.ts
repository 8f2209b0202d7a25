import { SEED_SENTENCES } from '../knowledge/sentences.ts'
import { foldWord } from '../text.ts'
import type { Token } from '../tokens.ts'

type Heard = { words: Set<string>; pairs: Set<string>; seconds: Map<string, Set<string>> }
let heard: Heard | null = null

const SMALL_WORD = /^\p{Ll}+$/u

/** What everyday reports say in small letters, with accents and without, gathered when first asked for. */
const hear = (): Heard => {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const seconds = new Map<string, Set<string>>()
  for (const { text } of SEED_SENTENCES) {
    let before = ''
    for (const word of text.normalize('NFC').split(' ')) {
      const small = SMALL_WORD.test(word) ? word : ''
      if (small && before) {
        const plain = `${foldWord(before)} ${foldWord(small)}`
        pairs.add(`${before} ${small}`).add(plain)
        seconds.set(plain, (seconds.get(plain) ?? new Set()).add(small))
      }
      if (small) words.add(foldWord(small))
      before = small
    }
  }
  return { words, pairs, seconds }
}

/** "tien dien", "con lon": a name that everyday reports write as words. */
export const isEveryday = (name: readonly Token[]): boolean => {
  heard ??= hear()
  const { pairs } = heard
  if (name.length === 1) return !isUnheard(name[0]!)
  return name.slice(1).every(({ accented }, i) => pairs.has(`${name[i]!.accented} ${accented}`))
}

/** A syllable that no everyday report writes belongs to a name. */
export const isUnheard = ({ key }: Token): boolean => {
  heard ??= hear()
  return !heard.words.has(key)
}

/** "sat lo" is "sạt lở" wherever it is said, and no "lò": what the second word is where it stands behind the first, null if never heard. */
export const heardBehind = (before: Token, { key }: Token): ReadonlySet<string> | null => {
  heard ??= hear()
  return heard.seconds.get(`${before.key} ${key}`) ?? null
}
