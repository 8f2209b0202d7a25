import {
  HAMLET_CUES,
  LANDMARK_CUES,
  NAMED_STREET_CUES,
  PERSON_CUES,
  STREET_CUES,
  SURNAMES,
} from '../knowledge/place-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { joins } from './markers.ts'
import type { Mention } from './mentions.ts'
import { isCapitalised, isRural } from './sights.ts'
import { isShouted } from './unmarked.ts'

const HAMLETS = cuesOf(HAMLET_CUES)
const NAMED = cuesOf([...HAMLET_CUES, ...STREET_CUES, ...LANDMARK_CUES])
const STREETS = cuesOf(NAMED_STREET_CUES)
const SURNAME = new Set(SURNAMES.map(fold))
const TITLE = new Set(PERSON_CUES.filter((cue) => !SURNAMES.includes(cue)))

/** "KH", "PA", "TĐC": letters that stand for words are no part of a name. */
export const isAbbreviation = ({ raw }: Token): boolean =>
  raw.length > 1 && raw.length < 6 && raw === raw.toUpperCase() && !/^\d/.test(raw)

/** A hamlet or a slope has two syllables or more, a person's name three. */
const SHORTEST = 2

/** "dốc Nậm Nghẹp Ngọc Chiến", "thôn Bàu Sen Tân Lập": behind the name of a part stands, without a comma, that of its commune. */
export const endsRun = (mention: Mention, words: Words): boolean => {
  const { tokens } = words
  const { start, end } = mention
  if (end - start < 2 || isShouted(words) || !isCapitalised(mention, words)) return false
  const first = beginOfRun(mention, words)
  const run = tokens.slice(first, start)
  if (
    cueBefore(NAMED, words, first) === 0 ||
    run.some(({ key, accented }) => key === 'thi' || key === 'van' || TITLE.has(accented))
  )
    return false
  return run.length >= (run[0] && SURNAME.has(run[0].key) ? SHORTEST + 1 : SHORTEST)
}

const beginOfRun = ({ start }: Mention, words: Words): number => {
  let first = start
  while (first > 0 && cueBefore(NAMED, words, first) === 0 && goesOn(words, first)) first--
  return first
}

const goesOn = ({ tokens }: Words, at: number): boolean =>
  joins(tokens[at]!) && !isBreak(tokens[at]!, tokens[at - 1]) && isOfName(tokens[at - 1]!)

const isOfName = (token: Token): boolean => token.capital && !isAbbreviation(token) && !/^\d/.test(token.key)

/** A street may have a name of four syllables, a hamlet or a country road has not. */
export const isSurelyAfterRun = (mention: Mention, words: Words): boolean => {
  const first = beginOfRun(mention, words)
  if (cueBefore(HAMLETS, words, first) > 0) return true
  return (
    cueBefore(STREETS, words, first) === 0 &&
    isRural(mention.meanings.filter(({ targets }) => targets.length > 0))
  )
}

const NUMBERED = cuesOf([...HAMLET_CUES, 'khu', 'khu vực', 'kv'].filter((cue) => !/^(?:tổ|tdp)/.test(cue)))

/** "ấp 3 Tân Lập", "xóm 4 - Ngọc Chiến": a hamlet that is called by a number lies in what is named behind it. */
export const isBehindNumberedHamlet = (words: Words, at: number): boolean => {
  const { tokens } = words
  if (at < 2 || !/^\d{1,2}$/.test(tokens[at - 1]!.key) || !joins(tokens[at]!)) return false
  return cueBefore(NUMBERED, words, at - 1) > 0
}
