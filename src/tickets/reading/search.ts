import { openStatuses, rareEndings, type Status } from '../../../db/vocabulary.ts'
import { isSealed, kindOf, type Narrowing } from './narrowing.ts'

/** The words that are looked for, whole and in any order; more than twelve narrow no further. */
export const wordsOf = (folded: string): string[] => [
  ...new Set(
    folded
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 0 && word.length <= 40)
      .slice(0, 12),
  ),
]

/** What may stand within a word. */
export const partsOf = (folded: string): string[] => folded.split(' ').slice(0, 12)

/** Tickets that came one after another, so many together: `words_of` in SQL names their windows. */
const windowBits = 14
const windowOf = (id: number) => Math.floor(id / 2 ** windowBits)

export type Stage = { pressing: boolean; windows: string[]; below: number }

/** How many windows are looked through together: the newest, a few that mostly fill a page, then many, then all. */
const together = [1, 8, 64]

/** In which order tickets are looked through: what presses, then the rest from the newest (or the last that was shown) back. */
export const stagesOf = (newest: number, after: { rank: number; id: number } | null): Stage[] => {
  const from = after?.rank === 2 ? after.id : newest + 1
  const stages: Stage[] = after?.rank === 2 ? [] : [{ pressing: true, windows: [], below: newest + 1 }]
  let below = from
  for (const many of together) {
    const last = windowOf(below - 1)
    const windows = Array.from({ length: Math.min(many, last + 1) }, (_, back) => `#${last - back}`)
    stages.push({ pressing: false, windows, below })
    below = (last - windows.length + 1) * 2 ** windowBits
    if (below <= 0) return stages
  }
  return [...stages, { pressing: false, windows: [], below }]
}

type Question = { seats: string[]; words: string[]; asked: Narrowing }

/**
 * What the index of words is asked, all of which must hold: in one of these seats, each of the words, of this stage, and what else
 * `words_of` in SQL names. Questions of their own leap over what another rules out; joined in one, each ticket of the rarest word
 * is looked at (fifty times as long in eight windows of ten million tickets, two hundred times in sixty-four).
 */
export const questionsOf = ({ pressing, windows }: Stage, { seats, words, asked }: Question): string[] => [
  anyOf(seats.map((seat) => `${pressing ? '!' : isOpenOnly(asked.status) ? '+' : '@'}${seat}`)),
  ...words.map(quoted),
  ...(windows.length ? [anyOf(windows)] : []),
  ...standing(asked.status),
  ...lyingIn(seats, asked),
  ...(asked.category ? [quoted(`@category:${asked.category}`)] : []),
  ...(asked.lane && asked.lane !== 'feedback' ? [quoted(`@lane:${asked.lane}`)] : []),
]

/** What is open is little of every seat, and has a word of its own there, as what presses has. */
const isOpenOnly = (status: Status[] | undefined): boolean =>
  status !== undefined && status.length > 0 && status.every((one) => openStatuses.includes(one))

const standing = (status: Status[] | undefined): string[] => {
  if (!status) return []
  if (status.every((one) => rareEndings.includes(one))) return [anyOf(status.map((one) => `@${one}`))]
  return status.some((one) => openStatuses.includes(one)) ? [] : [quoted('@done')]
}

/** What is sealed has no seat by its place. */
const lyingIn = (seats: string[], { department, commune, province, mine }: Narrowing): string[] => {
  const sealed = seats.filter(isSealed)
  return [
    ...(department ? [`department:${department}`] : []),
    ...(commune ? [`commune:${commune}`] : []),
    ...(province ? [`province:${province}`] : []),
    ...(mine ? seats.filter((seat) => kindOf(seat) === 'staff') : []),
  ].map((seat) => anyOf([seat, ...sealed].map((one) => `@${one}`)))
}

const anyOf = (lexemes: string[]) => `(${lexemes.map(quoted).join(' | ')})`

const quoted = (lexeme: string) => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
