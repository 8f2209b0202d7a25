import {
  CALM_SIGNALS,
  COMPLAINT_SIGNALS,
  DENUNCIATION_SIGNALS,
  EMERGENCY_SIGNALS,
  EVERYDAY_SIGNALS,
  type LaneRule,
  type Signal,
  SPAM_SIGNALS,
} from '../knowledge/lane-rules.ts'
import type { Words } from '../tokens.ts'
import { dangerPairs } from './pairs.ts'
import { findPhrases, type Match, outermost, phraseBook } from './phrases.ts'

const FAMILIES = ['danger', 'calm', 'complaint', 'denunciation', 'everyday', 'spam'] as const
export type Family = (typeof FAMILIES)[number]
type Says = { family: Family; rule: LaneRule; points: number }
/** A signal that was found: its points count once, however many of its phrases occur. */
export type Found = Says & { words: string[] }

const tagged = (family: Family, signals: readonly Signal[]): [string, Says][] =>
  signals.map(({ rule, points, phrases }) => [phrases, { family, rule: rule as LaneRule, points }])

const BOOK = phraseBook<Says>([
  ...tagged('danger', EMERGENCY_SIGNALS),
  ...tagged('calm', CALM_SIGNALS),
  ...tagged('complaint', COMPLAINT_SIGNALS),
  ...tagged('denunciation', DENUNCIATION_SIGNALS),
  ...tagged('everyday', EVERYDAY_SIGNALS),
  ...tagged('spam', SPAM_SIGNALS),
])

/** Without accents one syllable may be many words ("troi": trói, trôi, trời); alone it is only a hint. */
const isClear = (words: Words, { phrase }: Match<Says>): boolean =>
  words.accented ||
  phrase.words.length > 1 ||
  Math.abs(phrase.says.points) === 1 ||
  phrase.accented[0] === phrase.words[0]

/** What a report says that bears on its lane; what stands in a figure of speech is not taken at its word. */
export const signalsIn = (words: Words): Found[] => {
  const matches = findPhrases(BOOK, words).filter((match) => isClear(words, match))
  const figures = matches.filter(isFigure)
  const found = new Map<string, Found>()
  for (const family of FAMILIES) {
    const own = matches.filter(
      (match) => match.phrase.says.family === family && (isFigure(match) || !touches(figures, match)),
    )
    for (const { phrase } of outermost(own)) note(found, phrase.says, phrase.text)
  }
  for (const { rule, points, words: said } of dangerPairs(words, (match) => touches(figures, match)))
    note(found, { family: 'danger', rule, points }, said)
  return [...found.values()]
}

const note = (found: Map<string, Found>, says: Says, text: string): void => {
  const key = says.family + says.rule
  const known = found.get(key)
  if (!known) found.set(key, { ...says, words: [text] })
  else if (!known.words.includes(text)) known.words.push(text)
}

const isFigure = ({ phrase }: Match<Says>): boolean => phrase.says.rule === 'figure'

const touches = (
  figures: readonly Match<Says>[],
  { start, end }: Pick<Match<Says>, 'start' | 'end'>,
): boolean => {
  for (let i = 0; i < figures.length; i++) if (figures[i]!.start < end && start < figures[i]!.end) return true
  return false
}
