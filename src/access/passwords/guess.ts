import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { fold } from '../../routing/text.ts'

/** What makes a password easy to guess, by what most of it is made of. */
export type Weakness = 'breached' | 'of-house' | 'own-words' | 'keys' | 'day' | 'short-work'

type Match = ReturnType<ZxcvbnFactory['check']>['sequence'][number]

/** What is left without the words that everybody tries, years and digits has at least so many letters. */
const fewestOfOnesOwn = 6

/** Guesses in powers of ten that whoever has the digests makes in hours. */
const enough = 8

/** What everybody here would type first. */
const ofHouse =
  `matkhau phananh kiennghi langnghe duongdaynong tongdai congan canbo congvu hanhchinh dichvucong motcua ubnd uyban
nhandan chutich tinhuy thanhpho phuong xaphuong quantri admin vietnam vietnamvodich hochiminh bachho docap tudo hanhphuc
doclap xinchao anhyeuem emyeuanh iloveyou giadinh conyeu khongbiet toilaai matma dangnhap taikhoan`.split(
    /\s+/,
  )

let estimator: Promise<ZxcvbnFactory> | undefined

/** Fifty thousand breached passwords: read when the first is judged, for most processes judge none. */
const listed = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...dictionary, ofHouse },
    graphs: adjacencyGraphs,
    // What is guessed within the first sixty characters needs no more, and of 200 it would take seconds.
    maxLength: 60,
    l33tMaxSubstitutions: 20,
  })
}

/**
 * Why others would guess this password within hours; null when they would not. It is judged as typed, without accents, and
 * without what separates its words, for that is how it would be tried. `own`: names and places of its owner.
 */
export const weaknessOf = async (password: string, own: string[]): Promise<Weakness | null> => {
  estimator ??= listed()
  const judge = await estimator
  const words = own.flatMap(spellings)
  const spelled = [password, fold(password), squeezed(password)].filter(Boolean)
  const weak = spelled
    .map((spelling) => judge.check(spelling, words))
    .find(({ guessesLog10 }) => guessesLog10 < enough)
  return weak ? madeOf(weak.sequence) : woven(squeezed(password), words)
}

/** Words that all try first, with a year: whoever has them tries every order of them. Null where enough else is in it. */
const woven = (password: string, words: string[]): Weakness | null => {
  const ownWords = words.map(squeezed)
  const known = [...ofHouse, ...ownWords]
    .filter((word) => word.length > 2 && password.includes(word))
    .toSorted((a, b) => b.length - a.length)
  if (known.length === 0) return null
  const left = known.reduce((left, word) => left.replaceAll(word, ' '), password).replaceAll(/[^a-z]/g, '')
  if (left.length >= fewestOfOnesOwn) return null
  return ofHouse.includes(known[0]!) ? 'of-house' : 'own-words'
}

const squeezed = (text: string) => fold(text).replaceAll(/[^a-z0-9]/g, '')

/** As it stands, and every run of its words written together, as names become sign-ins; each of them from the back too. */
const spellings = (text: string): string[] => {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 12)
  const runs = words.flatMap((_, first) =>
    words.slice(first).flatMap((_, more) => {
      const run = words.slice(first, first + more + 1)
      return [run.join(''), run.toReversed().join('')]
    }),
  )
  return [text.toLowerCase(), ...runs.filter((run) => run.length > 1)]
}

const madeOf = (sequence: Match[]): Weakness => {
  const longest = sequence.toSorted((a, b) => b.token.length - a.token.length)[0]
  if (longest?.pattern === 'dictionary') return byDictionary[longest.dictionaryName] ?? 'breached'
  return (longest && byPattern[longest.pattern]) ?? 'short-work'
}

const byDictionary: Record<string, Weakness> = { ofHouse: 'of-house', userInputs: 'own-words' }
const byPattern: Record<string, Weakness> = {
  repeat: 'keys',
  sequence: 'keys',
  spatial: 'keys',
  date: 'day',
  regex: 'day',
}
