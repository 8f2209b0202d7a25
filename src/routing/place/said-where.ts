import { fold } from '../text.ts'
import type { Gazetteer } from './gazetteer.ts'
import { resolvePlace } from './resolve.ts'

export type Choice = { code: string; name: string }
export type PlaceAnswer = { communeCode: string } | 'no-such-choice' | null

/** Words that say nothing of their own beside a number or a name: "so 2 nhe", "o P. X a", "dung roi". */
const filler = new Set(
  'a ah ak anh ban cam chau chi chon chu co con da day do dung e em la loi minh nha nhe noi o ok on roi so tai thoi thuoc toi tra vang vay y'.split(
    ' ',
  ),
)
const types = new Set(['p', 'ph', 'x', 'dk', 'phuong', 'xa', 'dac', 'khu', 'tt', 'thi', 'tran'])
const opensWithType =
  /^(?:(?:khong|ko|k) (?:phai )?)?(?:(?:o|tai|thuoc|la|ma) )*(?:p|ph|x|dk|phuong|xa|dac khu) /

/** Where nothing was offered to choose from, a place in so few words is the answer. */
const MOST_WORDS = 9

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const saysNothing = (words: readonly string[]): boolean => words.every((word) => filler.has(word))

/**
 * The answer to "1: P. X, 2: P. Y": its number or its name, beside polite words only, so that what tells more is never
 * taken for a choice. `named` is the commune that the gazetteer reads in the text: it counts when the text opens with it.
 */
export const readPlaceAnswer = (
  text: string,
  { choices, named }: { choices: readonly Choice[]; named: string | null },
): PlaceAnswer => {
  const words = wordsOf(text)
  const number = numberIn(words)
  if (number !== null && choices.length > 0)
    return choices[number - 1] ? { communeCode: choices[number - 1]!.code } : 'no-such-choice'
  const chosen = choices.filter(({ name }) => isCalled(words, wordsOf(name)))
  if (chosen.length === 1) return { communeCode: chosen[0]!.code }
  const isAll = choices.length === 0 && words.length <= MOST_WORDS
  return named !== null && (isAll || opensWithType.test(`${words.join(' ')} `))
    ? { communeCode: named }
    : null
}

const numberIn = (words: readonly string[]): number | null => {
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word))
  const [number, ...more] = numbers
  return number !== undefined && more.length === 0 && saysNothing(words.filter((word) => word !== number))
    ? Number(number)
    : null
}

/** Whether the text is this name, with or without its type, and nothing else. */
const isCalled = (words: readonly string[], name: readonly string[]): boolean => {
  const bare = name.slice(name[0] === 'dac' || name[0] === 'thi' ? 2 : 1)
  return words.some((_, at) => {
    if (!bare.every((word, i) => words[at + i] === word)) return false
    const beside = [...words.slice(0, at), ...words.slice(at + bare.length)]
    return saysNothing(beside.filter((word) => !types.has(word)))
  })
}

/** The commune that an answer names: as a sentence, else as it would stand in an address ("yen hoa"). */
export const communeIn = (
  gazetteer: Gazetteer,
  text: string,
  provinceCode: string | null | undefined,
): string | null => {
  const asked = { text, ...(provinceCode && { provinceCode }) }
  const { communeCode, candidates } = resolvePlace(gazetteer, asked)
  if (communeCode || candidates.length > 0 || text.length > ADDRESS_LENGTH) return communeCode
  return resolvePlace(gazetteer, { ...asked, address: text }).communeCode
}

/** Whether the text is the name of that commune, today's or a former one, with its kind and polite words and nothing else. */
export const isPlaceAlone = (
  gazetteer: Gazetteer,
  text: string,
  provinceCode: string | null | undefined,
): boolean => {
  const { communeCode, candidates } = resolvePlace(gazetteer, { text, ...(provinceCode && { provinceCode }) })
  const named = wordsOf(candidates.find(({ code }) => code === communeCode)?.words ?? '')
  return named.length > 0 && saysNothing(wordsOf(text).filter((word) => !named.includes(word)))
}

const ADDRESS_LENGTH = 60
