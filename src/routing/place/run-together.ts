import { MARKERS } from '../knowledge/place-words.ts'
import { isSyllable } from '../syllables.ts'
import { foldWord } from '../text.ts'
import { type Token, type Words, wordOf } from '../tokens.ts'
import { isEveryday } from './everyday-words.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Every kind as it is written in one with a name: "phuong", "thitran", "p". */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.values(MARKERS)
    .flat()
    .map((kind) => foldWord(kind.toLowerCase()).replace('.', ''))
    .map((kind) => [kind.replaceAll(' ', ''), kind]),
)
const LONGEST_KIND = Math.max(...[...KINDS.keys()].map((kind) => kind.length))

const SHORTEST = 5
const LONGEST = 40

/** A name may be written with its kind, and with its district and province behind it. */
const MOST_NAMES = 3

/**
 * "ThuyChau", "#phườngtânđịnh", "xahuongmac": a word that as a whole is a chain of names, with or without their kinds, becomes the
 * words it was made of, so that it is read as if they stood apart. A word that is no such chain to its last letter stays one.
 */
export const setApart = (gazetteer: Gazetteer, words: Words): Words => {
  if (!words.tokens.some(isRunTogether)) return words
  const tokens = words.tokens.flatMap((token, i) =>
    isRunTogether(token) && !isInAddressOfMachine(words, i) ? piecesOf(gazetteer, token) : [token],
  )
  return tokens.length === words.tokens.length ? words : { ...words, tokens }
}

const isRunTogether = ({ key, raw }: Token): boolean =>
  key.length >= SHORTEST &&
  key.length <= LONGEST &&
  raw.length === key.length &&
  (!isSyllable(key) || /\p{Ll}\p{Lu}/u.test(raw))

const DOMAIN = new Set(['vn', 'com', 'net', 'org', 'gov', 'edu'])

/** "thuychau@x.vn", "www.thuychau.gov.vn" */
const isInAddressOfMachine = ({ tokens }: Words, at: number): boolean => {
  const next = tokens[at + 1]
  return (
    /[@/\\]$/.test(tokens[at]!.gap) ||
    /^[@/\\]/.test(next?.gap ?? '') ||
    (next?.gap === '.' && DOMAIN.has(next.key))
  )
}

const piecesOf = (gazetteer: Gazetteer, token: Token): Token[] => {
  const chain = chainFrom(gazetteer, token.key, { at: 0, names: 0 })
  if (!chain) return [token]
  let from = 0
  const pieces = chain.map((syllable): Token => {
    const piece = wordOf(token.raw.slice(from, from + syllable.length))
    const gap = from === 0 ? token.gap : ''
    from += syllable.length
    return { ...piece, gap }
  })
  return isEveryday(pieces) ? pieces : pieces.map((piece) => ({ ...piece, capital: true }))
}

type Place = { at: number; names: number }

/** The syllables of the names that the letters from `at` on are made of, the longest name first. */
const chainFrom = (gazetteer: Gazetteer, key: string, { at, names }: Place): string[] | null => {
  if (at === key.length) return names > 0 ? [] : null
  if (names === MOST_NAMES) return null
  return namesFrom(gazetteer, key, { at, names }) ?? kindFrom(gazetteer, key, { at, names })
}

const namesFrom = (gazetteer: Gazetteer, key: string, { at, names }: Place): string[] | null => {
  for (let end = key.length; end - at >= SHORTEST - 1; end--) {
    const name = key.slice(at, end)
    const ends = gazetteer.joined.get(name)
    const rest = ends && chainFrom(gazetteer, key, { at: end, names: names + 1 })
    if (rest) return [...wordsOf(name, ends), ...rest]
  }
  return null
}

const wordsOf = (name: string, ends: number): string[] => {
  const words: string[] = []
  let from = 0
  for (let at = 1; at <= name.length; at++)
    if (ends & (1 << (at - 1))) {
      words.push(name.slice(from, at))
      from = at
    }
  return words
}

const kindFrom = (gazetteer: Gazetteer, key: string, { at, names }: Place): string[] | null => {
  for (let end = Math.min(key.length, at + LONGEST_KIND); end > at; end--) {
    const kind = KINDS.get(key.slice(at, end))
    const rest = kind && namesFrom(gazetteer, key, { at: end, names })
    if (rest) return [...kind.split(' '), ...rest]
  }
  return null
}
