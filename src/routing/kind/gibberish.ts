import type { Words } from '../tokens.ts'

const VOWEL = /[aeiouy]/
const STRANGE = /(.)\1\1|[bcdfghjklmnpqrstvxz]{4}|asd|qwe|zxc/
/** Short names of places have no vowels: "p15 bt tphcm". */
const PLACE = /^[bcdđghklmnpqstvx]{1,2}$|^tp[a-z]{1,4}$|^(hcm|brvt|kdc|kdt|tdp|khdt)$/
const LATIN = /^\p{Script=Latin}+$/u
/** What people type or say to try whether anything answers. */
const TRYING = /^(test|alo|hello|hi|abc|xyz|hihi|hehe|haha|(ha|he|hi|hu|ka|k)\2+)$/

type Sound = { latin: boolean; strange: boolean; trying: boolean }
const sounds = new Map<string, Sound>()
const MOST_SOUNDS = 20_000

const soundOf = (key: string): Sound => {
  const known = sounds.get(key)
  if (known) return known
  const sound = {
    latin: LATIN.test(key),
    strange: !PLACE.test(key) && (key.length > 7 || !VOWEL.test(key) || STRANGE.test(key)),
    trying: TRYING.test(key),
  }
  if (sounds.size < MOST_SOUNDS) sounds.set(key, sound)
  return sound
}

/** Is this no report at all: keys struck at random, or only words that try whether anyone answers? */
export const isGibberish = ({ tokens }: Words): boolean => {
  if (tokens.length === 0) return true
  const latin = tokens.map(({ key }) => key).filter((key) => soundOf(key).latin)
  const tries = latin.filter((key) => soundOf(key).trying).length
  if (tries > 1 && tries * 2 >= latin.length) return true
  const strange = latin.filter((key) => soundOf(key).strange)
  return tokens.length >= 2 ? strange.length * 2 > tokens.length : strange.some((key) => key.length > 4)
}
