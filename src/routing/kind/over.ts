import type { LaneRule } from '../knowledge/lane-rules.ts'
import { ENDINGS, GOES_ON, THANKS } from '../knowledge/over-words.ts'
import type { Words } from '../tokens.ts'
import { findPhrases, isCut, type Match, outermost, type PhraseBook, phraseBook } from './phrases.ts'
import { alarmSignalsIn, type Found } from './signals.ts'

type Says = 'thanks' | 'goes-on' | { ends: readonly LaneRule[] | 'all' }

const BOOK: PhraseBook<Says> = phraseBook<Says>([
  [THANKS, 'thanks'],
  [GOES_ON, 'goes-on'],
  ...ENDINGS.map(({ ends, phrases }): [string, Says] => [phrases, { ends }]),
])

/**
 * Are thanks given for a danger that is over ("cảm ơn đã dập cháy kịp thời")? Only where its end is told, nothing goes on or is
 * asked for, and nothing dangerous is told after it.
 */
export const isOver = (words: Words, hazards: readonly Found[]): boolean => {
  if (tellsOfSeveral(words)) return false
  const said = outermost(findPhrases(BOOK, words))
  if (!said.some(({ phrase }) => phrase.says === 'thanks')) return false
  if (said.some(({ phrase }) => phrase.says === 'goes-on')) return false
  const endings = said.flatMap(({ phrase: { says }, end }) =>
    typeof says === 'object' ? [{ ...says, end }] : [],
  )
  const last = endings.at(-1)
  return (
    last !== undefined &&
    hazards.every(
      ({ rule }) => rule === 'strait' || endings.some(({ ends }) => ends === 'all' || ends.includes(rule)),
    ) &&
    !isDangerous(sinceThen(words, last))
  )
}

const COUNTS = new Set('mot hai ba bon may vai nhieu'.split(' '))
const PEOPLE = new Set('nguoi em chau be dua cu ong ba ho nha'.split(' '))
const isCount = (key: string): boolean => COUNTS.has(key) || /^\d$/.test(key)

/** Of two and one: what is over for the first need not be for the others. */
const tellsOfSeveral = ({ tokens }: Words): boolean =>
  tokens.filter(({ key }, at) => isCount(key) && PEOPLE.has(tokens[at + 1]?.key ?? '')).length > 1

/** What is said in the breaths after these words. */
const sinceThen = ({ accented, tokens }: Words, { end }: Pick<Match<Says>, 'end'>): Words => {
  const next = tokens.findIndex(({ gap }, at) => at >= end && isCut(gap))
  return { accented, tokens: next < 0 ? [] : tokens.slice(next) }
}

const isDangerous = (words: Words): boolean =>
  alarmSignalsIn(words).some(({ family, points }) => family === 'danger' && points > 1)
