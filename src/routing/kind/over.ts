import type { LaneRule } from '../knowledge/lane-rules.ts'
import { CERTAINLY_GOES_ON, ENDINGS, GOES_ON, THANKS } from '../knowledge/over-words.ts'
import { fold } from '../text.ts'
import type { Token, Words } from '../tokens.ts'
import { findPhrases, isCut, type Match, outermost, type PhraseBook, phraseBook } from './phrases.ts'
import { alarmSignalsIn, type Found } from './signals.ts'

type Ends = { ends: readonly LaneRule[] | 'all'; surely: boolean }
type Says = 'thanks' | 'goes-on' | 'certainly-goes-on' | Ends

const BOOK: PhraseBook<Says> = phraseBook<Says>([
  [THANKS, 'thanks'],
  [GOES_ON, 'goes-on'],
  [CERTAINLY_GOES_ON, 'certainly-goes-on'],
  ...ENDINGS.map(({ phrases, ...ends }): [string, Says] => [phrases, ends]),
])

/**
 * Are thanks given for a danger that is over ("cảm ơn đã dập cháy kịp thời")? Only where its end is told, nothing goes on or is
 * asked for, and nothing dangerous is told after it.
 */
export const isOver = (words: Words, hazards: readonly Found[]): boolean => {
  const said = saidIn(words)
  return (
    said.some(({ phrase }) => phrase.says === 'thanks') &&
    !said.some(({ phrase }) => phrase.says === 'goes-on' || phrase.says === 'certainly-goes-on') &&
    !tellsOfSeveral(words) &&
    allEnd(hazards, endingsIn(said)) &&
    !isDangerous(sinceThen(words, endingsIn(said).at(-1)!))
  )
}

/**
 * Is its end told, though nobody thanks and something is asked for ("bị chó cắn, chích ngừa rồi, xin bắt chó thả rông")? Whoever
 * is on duty looks all the same.
 */
export const isSaidToBeOver = (words: Words, hazards: readonly Found[]): boolean => {
  const said = saidIn(words)
  const endings = endingsIn(said).filter(({ surely }) => surely)
  return (
    !said.some(({ phrase }) => phrase.says === 'certainly-goes-on') &&
    !tellsOfSeveral(words) &&
    allEnd(hazards, endings) &&
    !isDangerous({ ...words, tokens: words.tokens.slice(endings.at(-1)!.end) })
  )
}

type Said = readonly Match<Says>[]
const saidIn = (words: Words): Said => outermost(findPhrases(BOOK, words))

type Ending = Ends & Pick<Match<Says>, 'end'>
const endingsIn = (said: Said): Ending[] =>
  said.flatMap(({ phrase: { says }, end }) => (typeof says === 'object' ? [{ ...says, end }] : []))

const allEnd = (hazards: readonly Found[], endings: readonly Ending[]): boolean =>
  endings.length > 0 &&
  hazards.every(
    ({ rule }) => rule === 'strait' || endings.some(({ ends }) => ends === 'all' || ends.includes(rule)),
  )

const COUNTS = new Set('mot hai ba bon may vai nhieu'.split(' '))
const PEOPLE = ['người', 'em', 'cháu', 'bé', 'đứa', 'cụ', 'ông', 'bà', 'hộ', 'nhà']
const WITH_ACCENTS = new Set(PEOPLE)
const WITHOUT = new Set(PEOPLE.map(fold))
const isCount = (key: string): boolean => COUNTS.has(key) || /^\d$/.test(key)

/** Of two and one: what is over for the first need not be for the others. */
const tellsOfSeveral = ({ tokens, accented }: Words): boolean =>
  tokens.filter(({ key }, at) => isCount(key) && isPeople(tokens[at + 1], accented)).length > 1

const isPeople = (token: Token | undefined, accented: boolean): boolean =>
  token !== undefined && (accented ? WITH_ACCENTS.has(token.accented) : WITHOUT.has(token.key))

/** What is said in the breaths after these words. */
const sinceThen = ({ accented, tokens }: Words, { end }: Pick<Match<Says>, 'end'>): Words => {
  const next = tokens.findIndex(({ gap }, at) => at >= end && isCut(gap))
  return { accented, tokens: next < 0 ? [] : tokens.slice(next) }
}

const isDangerous = (words: Words): boolean =>
  alarmSignalsIn(words).some(({ family, points }) => family === 'danger' && points > 1)
