import type { Sentence } from '../../platform/errors.ts'
import type { Board } from '../read-board.ts'
import type { UnitCode } from '../unit.ts'

/** The first that there are of these are told, in this order: what rises, what is late, who is behind, who is unhappy. */
export const things = [
  'warning',
  'overdue',
  'behind',
  'unhappy',
  'not-reached',
  'reopened',
  'late',
  'accepted-late',
  'bounced',
] as const
export type ThingCode = (typeof things)[number]

/** `opens`: the page of the console that lists them. */
export type Thing = { code: ThingCode; n: number; of?: number; about?: Sentence; opens: string }

export type Seen = {
  board: Pick<Board, 'from' | 'to' | 'totals' | 'marks'>
  unit: UnitCode
  overdue: number
  /** What is overdue came in since then. */
  overdueSince: string
  today: string
  warnings: Sentence[]
  /** Who surely answers less in time than the country, the worst first. */
  behind: { unit: string; name: string; inTime: { part: number; of: number } } | null
}

const most = 3

/** The three things that a leader can do about the week, each with the list behind it; fewer where there are fewer. */
export const thingsToDo = (seen: Seen): Thing[] => {
  const found = things.flatMap((code) => {
    const thing = { code, ...find[code](seen) }
    return thing.n > 0 ? [thing] : []
  })
  return found.slice(0, most)
}

type Found = Omit<Thing, 'code'>

const lists = ({ unit, board }: Seen, measure: string): string =>
  `/figures/${unit}/${measure}?from=${board.from}&to=${board.to}`

const counted =
  (measure: 'not-reached' | 'reopened' | 'done-late' | 'accepted-late' | 'bounced') =>
  (seen: Seen): Found => ({ n: seen.board.totals[measure] ?? 0, opens: lists(seen, measure) })

const find: Record<ThingCode, (seen: Seen) => Found> = {
  warning: ({ warnings }) => ({
    n: warnings.length,
    ...(warnings[0] && { about: warnings[0] }),
    opens: '/warnings',
  }),
  overdue: ({ unit, overdue, overdueSince, today }) => ({
    n: overdue,
    opens: `/figures/${unit}/stands-overdue?from=${overdueSince}&to=${today}`,
  }),
  behind: ({ behind, board: { from, to } }) =>
    behind === null
      ? { n: 0, opens: '' }
      : {
          n: behind.inTime.part,
          of: behind.inTime.of,
          about: { vi: behind.name, en: behind.name },
          opens: `/figures/${behind.unit}?from=${from}&to=${to}`,
        },
  unhappy: (seen) => ({ n: seen.board.marks[0]! + seen.board.marks[1]!, opens: lists(seen, 'rated') }),
  'not-reached': counted('not-reached'),
  reopened: counted('reopened'),
  late: counted('done-late'),
  'accepted-late': counted('accepted-late'),
  bounced: counted('bounced'),
}
