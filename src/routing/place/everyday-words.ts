import { SEED_SENTENCES } from '../knowledge/sentences.ts'
import { foldWord } from '../text.ts'
import type { Token } from '../tokens.ts'

type Heard = {
  words: Set<string>
  pairs: Set<string>
  seconds: Map<string, Set<string>>
  behind: Map<string, string>
}
let heard: Heard | null = null

const SMALL_WORD = /^\p{Ll}+$/u

/** What everyday reports say in small letters, with accents and without, gathered when first asked for. */
const hear = (): Heard => {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const seconds = new Map<string, Set<string>>()
  const befores = new Map<string, Set<string>>()
  for (const { text } of SEED_SENTENCES) {
    let before = ''
    let first = ''
    for (const word of text.normalize('NFC').split(' ')) {
      const small = SMALL_WORD.test(word) ? word : ''
      if (small && before) {
        const plain = `${foldWord(before)} ${foldWord(small)}`
        pairs.add(`${before} ${small}`).add(plain)
        seconds.set(plain, (seconds.get(plain) ?? new Set()).add(small))
        befores.set(plain, (befores.get(plain) ?? new Set()).add(first))
      }
      if (small) words.add(foldWord(small))
      first = foldWord(before)
      before = small
    }
  }
  return { words, pairs, seconds, behind: behindOne(befores, seconds) }
}

/** So many words are heard behind two that are one word of their own ("điều kiện"). */
const FOLLOWERS = 3

/** Pairs that are heard behind one word alone, with which the first of them is a word: "kiện an" behind "điều". */
const behindOne = (
  befores: ReadonlyMap<string, ReadonlySet<string>>,
  seconds: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> => {
  const followers = new Map<string, number>()
  for (const pair of befores.keys()) for (const before of befores.get(pair)!) count(followers, before, pair)
  const alone = new Map<string, string>()
  for (const [pair, before] of befores) {
    const [only = ''] = before
    const word = `${only} ${pair.slice(0, pair.indexOf(' '))}`
    if (before.size === 1 && only && seconds.has(word) && followers.get(word)! >= FOLLOWERS)
      alone.set(pair, only)
  }
  return alone
}

const count = (followers: Map<string, number>, before: string, pair: string): void => {
  const word = `${before} ${pair.slice(0, pair.indexOf(' '))}`
  followers.set(word, (followers.get(word) ?? 0) + 1)
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

/** "sat lo kien an": everyday reports say "kien an" only in "dieu kien an toan", so that behind another word it is none of theirs. */
export const isOfOtherWords = (tokens: readonly Token[], start: number, end: number): boolean => {
  heard ??= hear()
  if (end - start !== 2) return false
  const only = heard.behind.get(`${tokens[start]!.key} ${tokens[start + 1]!.key}`)
  return only !== undefined && tokens[start - 1]?.key !== only
}
