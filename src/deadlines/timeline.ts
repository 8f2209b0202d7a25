import type { Interval } from '../../db/schema/deadlines.ts'
import { type DayNumber, dayOf, minuteMs, startOfDay, weekdayOf } from '../platform/vietnam-time.ts'
import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { WaitingFor } from './clock-event.ts'
import { intervalsOf } from './year-table.ts'

export type Stretch = {
  from: Date
  to: Date
  kind: 'counted' | 'night' | 'weekend' | 'holiday' | 'paused' | 'break'
  name?: string
  /** Of what is paused: who was waited for. */
  waitingFor?: WaitingFor
}

type Piece = {
  from: number
  to: number
  kind: Stretch['kind']
  name?: string | undefined
  waitingFor?: WaitingFor | undefined
}

/**
 * What was and will be counted from the start to `until`, without a gap: working time for targets in working
 * hours or days, all time for the others, and what was paused in either.
 */
export const timelineOf = (calendar: Calendar, clock: Clock, until: Date): Stretch[] => {
  const from = clock.startedAt.getTime()
  const to = until.getTime()
  const days = worksByCalendar(clock)
    ? daysBetween(from, to).flatMap((day) => piecesOfDay(calendar, day))
    : [{ from, to, kind: 'counted' as const }]
  const pauses = clock.pauses.map((pause) => ({
    from: pause.from.getTime(),
    to: pause.to?.getTime() ?? to,
    waitingFor: pause.for,
  }))
  const pieces = days
    .map((piece) => ({ ...piece, from: Math.max(piece.from, from), to: Math.min(piece.to, to) }))
    .flatMap((piece) => cut(piece, pauses))
    .filter((piece) => piece.from < piece.to)
  return joined(pieces).map(({ from, to, kind, name, waitingFor }) => ({
    from: new Date(from),
    to: new Date(to),
    kind,
    ...(name ? { name } : {}),
    ...(waitingFor ? { waitingFor } : {}),
  }))
}

const worksByCalendar = ({ target: { resolve } }: Clock): boolean =>
  resolve.unit === 'working-hours' || resolve.unit === 'working-days'

const daysBetween = (from: number, to: number): DayNumber[] =>
  Array.from({ length: Math.max(0, dayOf(to) - dayOf(from) + 1) }, (_, i) => dayOf(from) + i)

const piecesOfDay = (calendar: Calendar, day: DayNumber): Piece[] => {
  const special = calendar.special.get(day)
  const intervals = intervalsOf(day, { week: calendar.week, special })
  const usual = calendar.week[weekdayOf(day) - 1]!
  const whole = { from: startOfDay(day), to: startOfDay(day + 1) }
  if (intervals.length === 0)
    return [special ? { ...whole, kind: 'holiday', name: special.name } : { ...whole, kind: 'weekend' }]
  const off = special?.kind === 'half' ? { usual, name: special.name } : null
  const at = (minute: number) => whole.from + minute * minuteMs
  const pieces = intervals.flatMap(([from, to], i): Piece[] => [
    { from: at(i === 0 ? 0 : intervals[i - 1]![1]), to: at(from), kind: i === 0 ? 'night' : 'break' },
    { from: at(from), to: at(to), kind: 'counted' },
  ])
  pieces.push({ from: at(intervals.at(-1)![1]), to: whole.to, kind: 'night' })
  return off ? pieces.flatMap((piece) => freed(piece, off, at)) : pieces
}

/** On a half day, the usual hours nobody works are the holiday, not the night. */
const freed = (
  piece: Piece,
  { usual, name }: { usual: readonly Interval[]; name: string },
  at: (minute: number) => number,
): Piece[] => {
  if (piece.kind !== 'night') return [piece]
  const hours = usual.map(([from, to]) => ({ from: at(from), to: at(to) }))
  return carve(piece, hours).map((part) =>
    part.inside ? { ...part, kind: 'holiday', name } : { ...part, kind: 'night' },
  )
}

type Window = { from: number; to: number; waitingFor?: WaitingFor }

const cut = (piece: Piece, pauses: Window[]): Piece[] =>
  carve(piece, pauses).map(({ from, to, inside }) =>
    inside ? { from, to, kind: 'paused', waitingFor: inside.waitingFor } : { ...piece, from, to },
  )

type Part = { from: number; to: number; inside: Window | null }

/** A piece split at the edges of ordered windows, each part with the window that it lies in. */
const carve = ({ from, to }: { from: number; to: number }, windows: readonly Window[]): Part[] => {
  const parts: Part[] = []
  let at = from
  for (const window of windows) {
    const start = Math.max(window.from, at)
    const end = Math.min(window.to, to)
    if (start >= end) continue
    if (start > at) parts.push({ from: at, to: start, inside: null })
    parts.push({ from: start, to: end, inside: window })
    at = end
  }
  if (at < to) parts.push({ from: at, to, inside: null })
  return parts
}

const joined = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && last.kind === piece.kind && last.name === piece.name && last.waitingFor === piece.waitingFor)
      last.to = piece.to
    else out.push({ ...piece })
  }
  return out
}
