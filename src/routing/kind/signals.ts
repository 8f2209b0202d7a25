import { NAMED_DANGERS, POSSIBLE_DANGERS } from '../knowledge/danger-signals.ts'
import {
  CALM_SIGNALS,
  COMPLAINT_SIGNALS,
  DENUNCIATION_SIGNALS,
  EMERGENCY_SIGNALS,
  EVERYDAY_SIGNALS,
  type LaneRule,
  SPAM_SIGNALS,
} from '../knowledge/lane-rules.ts'
import type { Signal } from '../knowledge/signal.ts'
import { STRAIT_SIGNALS } from '../knowledge/strait-signals.ts'
import { type Words, wordsAsWritten } from '../tokens.ts'
import { againIn, nearlyIn } from './averted.ts'
import { bygoneYears } from './bygone.ts'
import { isParted } from './heard.ts'
import { dangerPairs, figurePairs, lawPairs } from './pairs.ts'
import { findPhrases, type Match, outermost, type PhraseBook, phraseBook } from './phrases.ts'

const FAMILIES = ['danger', 'calm', 'complaint', 'denunciation', 'everyday', 'spam'] as const
export type Family = (typeof FAMILIES)[number]
type Says = { family: Family; rule: LaneRule; points: number }
/** A signal that was found: its points count once, however many of its phrases occur. `words`: as they were written. */
export type Found = Says & { words: string[] }

const tagged = (family: Family, signals: readonly Signal[]): [string, Says][] =>
  signals.map(({ rule, points, phrases }) => [phrases, { family, rule: rule as LaneRule, points }])

const ALARMS = phraseBook<Says>([
  ...tagged('danger', NAMED_DANGERS),
  ...tagged('danger', POSSIBLE_DANGERS),
  ...tagged('danger', EMERGENCY_SIGNALS),
  ...tagged('danger', STRAIT_SIGNALS),
  ...tagged('calm', CALM_SIGNALS),
])

/** Figures of speech mean no law and no spam either. */
const LANES = phraseBook<Says>([
  ...tagged(
    'calm',
    CALM_SIGNALS.filter(({ rule }) => rule === 'figure'),
  ),
  ...tagged('complaint', COMPLAINT_SIGNALS),
  ...tagged('denunciation', DENUNCIATION_SIGNALS),
  ...tagged('everyday', EVERYDAY_SIGNALS),
  ...tagged('spam', SPAM_SIGNALS),
])

/** Without accents one syllable may be many words ("troi": trói, trôi, trời); alone it is only a hint. */
const isClear = (words: Words, { phrase }: Match<Says>): boolean =>
  words.accented ||
  phrase.words.length > 1 ||
  (Math.abs(phrase.says.points) === 1 && phrase.says.rule !== 'strait') ||
  phrase.says.rule === 'again' ||
  phrase.accented[0] === phrase.words[0]

/** What a report says of danger, and what calms it; what stands in a figure of speech is not taken at its word. */
export const alarmSignalsIn = (words: Words): Found[] => {
  const matches = takenAtTheirWord(clearIn(ALARMS, words))
  const pairs = figurePairs(words)
  const figures = [...matches.filter(meansOtherwise), ...pairs]
  const denied = matches.filter(({ phrase }) => phrase.says.rule === 'denied')
  const averted = matches.filter(({ phrase }) => phrase.says.rule === 'averted')
  const nearly = nearlyIn(words, averted)
  const again = againIn(
    words,
    matches.filter(({ phrase }) => phrase.says.rule === 'again'),
  )
  const meant = matches.filter(
    (match) =>
      !isRightAfter(denied, match) &&
      !nearly(match, match.phrase.says.rule) &&
      !again?.(match, match.phrase.says.rule),
  )
  const found = notedIn(words, meant, figures)
  for (const { start, end } of pairs.filter(isSaid))
    note(found, FIGURE, wordsAsWritten(words.tokens, start, end))
  const meantOtherwise = words.accented ? figures.filter((figure) => !isRunning(words, figure)) : figures
  const isNone = (match: Span, rule: LaneRule) =>
    touches(meantOtherwise, match) ||
    isRightAfter(denied, match) ||
    nearly(match, rule) ||
    again?.(match, rule) === true
  for (const { rule, points, words: said } of dangerPairs(words, isNone))
    note(found, { family: 'danger', rule, points }, said)
  const dangers = meant.filter((match) => match.phrase.says.family === 'danger' && !touches(figures, match))
  const habits = matches.filter(({ phrase }) => phrase.says.rule === 'habit')
  const habitual = dangers.filter((match) => isRightAfter(habits, match))
  for (const { start, end } of [...bygoneYears(words, dangers), ...habitual])
    note(found, { family: 'calm', rule: 'past', points: BYGONE }, wordsAsWritten(words.tokens, start, end))
  const other = again && matches.find((match) => again(match, match.phrase.says.rule))
  if (other) note(found, AVERTED, wordsAsWritten(words.tokens, other.start, other.end))
  return [...found.values()]
}

/** The longer phrase is meant: "cháy hàng" is sold out, "cháy hàng rào" burns. */
const takenAtTheirWord = (matches: readonly Match<Says>[]): Match<Says>[] => {
  const dangers = matches.filter(({ phrase }) => phrase.says.family === 'danger')
  return matches.filter((match) => !isFigure(match) || !dangers.some((danger) => isLongerThan(danger, match)))
}

const isLongerThan = (danger: Span, { start, end }: Span): boolean =>
  danger.start <= start && danger.end >= end && danger.end - danger.start > end - start

/** "Xe chạy" burns for nobody who writes accents, and takes nothing from "kéo lên xe chạy mất". */
const isRunning = ({ tokens }: Words, { start, end }: Span): boolean =>
  tokens.slice(start, end).some(({ accented }) => accented === 'chạy')

/** One word is a figure by its neighbour alone. */
const isSaid = ({ start, end }: Span): boolean => end - start > 1

const FIGURE: Says = { family: 'calm', rule: 'figure', points: 0 }
const AVERTED: Says = { family: 'calm', rule: 'averted', points: 0 }
const BYGONE = -3

/** "Không có cháy": what is denied right before it is no danger; "hay lật xe" tells of other days. */
const isRightAfter = (before: readonly Span[], { start }: Span): boolean =>
  before.some(({ end }) => end === start)

/** What a report says that bears on the other lanes. */
export const laneSignalsIn = (words: Words): Found[] => {
  const matches = clearIn(LANES, words)
  const found = notedIn(words, matches, matches.filter(isFigure))
  for (const { words: said, ...says } of lawPairs(words)) note(found, says, said)
  return [...found.values()]
}

const clearIn = (book: PhraseBook<Says>, words: Words): Match<Says>[] =>
  findPhrases(book, words).filter(
    (match) => isClear(words, match) && !(isFigure(match) && isParted(words, match.start, match.end)),
  )

type Notes = Map<string, Found>

const notedIn = (words: Words, matches: readonly Match<Says>[], figures: readonly Span[]): Notes => {
  const found: Notes = new Map()
  for (const family of FAMILIES) {
    const own = matches.filter(
      (match) => match.phrase.says.family === family && (meansOtherwise(match) || !touches(figures, match)),
    )
    for (const { phrase, start, end } of outermost(own)) {
      const points = phrase.says.points - (family === 'danger' ? doubt(words, phrase) : 0)
      note(found, { ...phrase.says, points }, wordsAsWritten(words.tokens, start, end))
    }
  }
  return found
}

const HINT = 2

/** Two syllables that both lack their accents may be other words ("cho lua chay": cho lúa chạy). */
const doubt = ({ accented }: Words, { says, words, accented: meant }: Match<Says>['phrase']): number =>
  !accented && says.points >= HINT && words.length === 2 && words.every((word, i) => word !== meant[i])
    ? 1
    : 0

const note = (found: Notes, says: Says, text: string): void => {
  const key = says.family + says.rule
  const known = found.get(key)
  if (!known) {
    found.set(key, { ...says, words: [text] })
    return
  }
  if (!known.words.includes(text)) known.words.push(text)
  if (Math.abs(says.points) > Math.abs(known.points)) known.points = says.points
}

const isFigure = ({ phrase }: Match<Says>): boolean => phrase.says.rule === 'figure'

/** "Chưa đổ" has not fallen: what is said in it is no more meant than in a figure of speech. */
const meansOtherwise = (match: Match<Says>): boolean =>
  isFigure(match) || match.phrase.says.rule === 'not-yet'

type Span = Pick<Match<Says>, 'start' | 'end'>

const touches = (figures: readonly Span[], { start, end }: Span): boolean => {
  for (let i = 0; i < figures.length; i++) if (figures[i]!.start < end && start < figures[i]!.end) return true
  return false
}

export const sum = (found: readonly Found[]): number => found.reduce((total, { points }) => total + points, 0)

export const ofFamily = (found: readonly Found[], family: Family): Found[] =>
  found.filter((signal) => signal.family === family)
