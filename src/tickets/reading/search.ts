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
/** Where something that is asked for stands in no more tickets than this, all of them are leapt through in milliseconds. */
const few = 20_000
/** Else a page looks through so many windows, one by one, and the next page goes on: words may stand in millions of tickets, and in none together. */
const windowsOfAPage = 20

type From = { newest: number; after: { rank: number; id: number } | null; rarest: number }
/** `left`: what the next page looks through, below this ticket. */
type Stages = { stages: Stage[]; left: number | null }

/**
 * In which order tickets are looked through: what presses, then the rest from the newest (or the last that was shown) back. `rarest`: in how
 * many tickets that stands which stands in the fewest.
 */
export const stagesOf = ({ newest, after, rarest }: From): Stages => {
  const from = after?.rank === 2 ? after.id : newest + 1
  const stages: Stage[] = after?.rank === 2 ? [] : [{ pressing: true, windows: [], below: newest + 1 }]
  const steps = rarest <= few ? together : Array<number>(windowsOfAPage).fill(1)
  let below = from
  for (const many of steps) {
    const last = windowOf(below - 1)
    const windows = Array.from({ length: Math.min(many, last + 1) }, (_, back) => `#${last - back}`)
    stages.push({ pressing: false, windows, below })
    below = (last - windows.length + 1) * 2 ** windowBits
    if (below <= 0) return { stages, left: null }
  }
  if (rarest > few) return { stages, left: below }
  return { stages: [...stages, { pressing: false, windows: [], below }], left: null }
}

type Question = { seats: string[]; words: string[]; asked: Narrowing }

/** In which share of all tickets a word of the index stands, as far as is known; what is not known is rare. */
export type Shares = ReadonlyMap<string, number>

const shareOf = (shares: Shares, anyOf: string[]) =>
  anyOf.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0)

/** The share of what is asked for that stands in the fewest tickets. */
export const rarestOf = (shares: Shares, question: Question): number =>
  Math.min(...askedOf(false, question).map((any) => shareOf(shares, any)))

/** Everything that the index may be asked for. */
export const namedIn = (question: Question): string[] => askedOf(false, question).flat()

/**
 * What the index of words is asked, all of which must hold. Questions of their own leap over what another rules out; joined in one, each
 * ticket of the rarest word is looked at (fifty times as long in eight windows of ten million tickets, two hundred times in sixty-four).
 * The first question is the one that leaps: a few windows, so that nothing outside them is touched, then what is rarest. Many windows
 * are asked last: each step of them looks at all.
 */
export const questionsOf = ({ pressing, windows }: Stage, question: Question, shares: Shares): string[] => {
  const rest = askedOf(pressing, question).toSorted((a, b) => shareOf(shares, a) - shareOf(shares, b))
  const within = windows.length ? [windows] : []
  return (windows.length > 8 ? [...rest, ...within] : [...within, ...rest]).map(anyOf)
}

/** In one of these seats, each of the words, and what else `words_of` in SQL names. */
const askedOf = (pressing: boolean, { seats, words, asked }: Question): string[][] => [
  seats.map((seat) => `${pressing ? '!' : isOpenOnly(asked.status) ? '+' : '@'}${seat}`),
  ...words.map((word) => [word]),
  ...standing(asked.status),
  ...lyingIn(seats, asked),
  ...(asked.category ? [[`@category:${asked.category}`]] : []),
  ...(asked.lane && asked.lane !== 'feedback' ? [[`@lane:${asked.lane}`]] : []),
]

/** What is open is little of every seat, and has a word of its own there, as what presses has. */
const isOpenOnly = (status: Status[] | undefined): boolean =>
  status !== undefined && status.length > 0 && status.every((one) => openStatuses.includes(one))

const standing = (status: Status[] | undefined): string[][] => {
  if (!status) return []
  if (status.every((one) => rareEndings.includes(one))) return [status.map((one) => `@${one}`)]
  return status.some((one) => openStatuses.includes(one)) ? [] : [['@done']]
}

/** What is sealed has no seat by its place. */
const lyingIn = (seats: string[], { department, commune, province, mine }: Narrowing): string[][] => {
  const sealed = seats.filter(isSealed)
  return [
    ...(department ? [`department:${department}`] : []),
    ...(commune ? [`commune:${commune}`] : []),
    ...(province ? [`province:${province}`] : []),
    ...(mine ? seats.filter((seat) => kindOf(seat) === 'staff') : []),
  ].map((seat) => [seat, ...sealed].map((one) => `@${one}`))
}

const anyOf = (lexemes: string[]) => `(${lexemes.map(quoted).join(' | ')})`

const quoted = (lexeme: string) => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
