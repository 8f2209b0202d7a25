import type { Calendar } from '../deadlines/calendar.ts'
import type { Clock } from '../deadlines/clock.ts'
import { betweenOn, pausesWithin, type Scale } from '../deadlines/pause.ts'
import { bucketOf } from '../deadlines/standing.ts'
import type { TicketEventType } from '../events/event.ts'
import { dateOf, minuteMs } from '../platform/vietnam-time.ts'
import { binOf } from './bins.ts'
import type { MeasureCode, StandsIn } from './measures.ts'

/** One event as far as figures rest on it, oldest first; `departmentId` holds the ticket after it. */
export type Told = {
  type: TicketEventType | 'message.failed'
  at: Date
  departmentId: number
  /** Of a rating. */
  score: number | null
  /** Of a correction: what was wrong. */
  field: string | null
  /** Of a miss of the answer: when it was due. */
  missedDue: Date | null
}

/** A ticket from its opening to now; `clockAt` reads its clock as it was once the events up to then had happened. */
export type Story = {
  reportedAt: Date
  open: boolean
  told: readonly Told[]
  calendar: Calendar
  clockAt: (at: Date) => Clock
}

export type Fact = { measure: MeasureCode; day: string; bin: number; departmentId: number }

type Standing = 'done-in-time' | 'done-late' | 'ended' | null

/** Where a ticket stands while its events are read. */
type Course = {
  holder: number
  moves: number
  corrected: boolean
  answers: number
  ended: Standing
  missed: Date | null
}

/** What a ticket adds to the figures; the same events and calendar give the same facts, whoever asks and when. */
export const factsOf = (story: Story): Fact[] => {
  const [first] = story.told
  if (!first) return []
  const course: Course = {
    holder: first.departmentId,
    moves: 0,
    corrected: false,
    answers: 0,
    ended: null,
    missed: null,
  }
  const facts = withoutSlips(story.told).flatMap((told) => [
    ...moved(course, told),
    ...happened(course, told, story),
  ])
  return [...facts, standing(course, story)]
}

/** What was accepted by a slip was not accepted: nothing else has happened to it between the two. */
const withoutSlips = (told: readonly Told[]): Told[] => {
  const stood: Told[] = []
  for (const one of told)
    if (one.type !== 'ticket.acceptance-undone') stood.push(one)
    else
      stood.splice(
        stood.findLastIndex(({ type }) => type === 'ticket.accepted'),
        1,
      )
  return stood
}

const fact = (
  measure: MeasureCode,
  { at, departmentId }: Pick<Told, 'at' | 'departmentId'>,
  bin = 0,
): Fact => ({
  measure,
  day: dateOf(at),
  bin,
  departmentId,
})

/**
 * Whatever brought it to another department: a hand-over, or a correction of what the choice rested on. A commune that is no more
 * handed nothing on.
 */
const moved = (course: Course, { type, at, departmentId }: Told): Fact[] => {
  if (departmentId === course.holder) return []
  const from = { at, departmentId: course.holder }
  course.holder = departmentId
  if (type === 'ticket.commune-ended') return []
  course.moves += 1
  return [fact('handed-on', from), ...(course.moves > 1 ? [fact('bounced', from)] : [])]
}

const happened = (course: Course, told: Told, story: Story): Fact[] => {
  switch (told.type) {
    case 'ticket.opened':
      return [fact('taken-in', told)]
    case 'ticket.corrected':
    case 'ticket.lane-changed':
      if (told.field !== 'urgency') course.corrected = true
      return []
    case 'ticket.accepted':
      return accepted(told, story)
    case 'ticket.resolved':
    case 'ticket.refused':
      return answered(course, told, story)
    case 'ticket.merged':
    case 'ticket.withdrawn':
      course.ended = 'ended'
      return [fact('ended-otherwise', told)]
    case 'ticket.unmerged':
      course.ended = null
      return []
    case 'ticket.reopened':
      course.ended = null
      return [fact('reopened', told)]
    case 'ticket.missed':
      course.missed = told.missedDue ?? course.missed
      return told.missedDue ? [fact('missed', told)] : []
    case 'message.failed':
      return [fact('not-reached', told)]
    case 'ticket.rated':
      return [fact('rated', told, told.score ?? 0)]
    default:
      return []
  }
}

const accepted = (told: Told, { clockAt, calendar }: Story): Fact[] => {
  const clock = clockAt(told.at)
  const { acceptDueAt, begunAt, handedOverAt } = clock
  const since = handedOverAt && handedOverAt > begunAt ? handedOverAt : begunAt
  const scale = { calendar, unit: clock.target.resolve.unit }
  return [
    fact(acceptDueAt && told.at > acceptDueAt ? 'accepted-late' : 'accepted-in-time', told),
    fact('time-to-accept', told, binOf(minutesOn(scale, since, told.at))),
  ]
}

const answered = (course: Course, told: Told, { clockAt, calendar }: Story): Fact[] => {
  const clock = clockAt(told.at)
  const scale = { calendar, unit: clock.target.resolve.unit }
  const paused = pausesWithin(clock.pauses, clock.countsFrom, told.at)
  const waited = paused.reduce((sum, { from, to }) => sum + minutesOn(scale, from, to), 0)
  const took = Math.max(0, minutesOn(scale, clock.countsFrom, told.at) - waited)
  const first = course.answers === 0
  const right = first && course.moves === 0 && !course.corrected
  course.answers += 1
  course.ended = bucketOf(clock, told.at) === 'done-late' ? 'done-late' : 'done-in-time'
  return [
    fact(course.ended, told),
    fact('time-to-answer', told, binOf(took)),
    ...(first ? [fact('answered-first', told)] : []),
    ...(right ? [fact('right-at-once', told)] : []),
  ]
}

const minutesOn = (scale: Scale, from: Date, to: Date): number =>
  Math.max(0, betweenOn(scale, from, to) / minuteMs)

const standing = ({ holder, ended, missed }: Course, { open, reportedAt, clockAt, told }: Story): Fact => {
  const at = { at: reportedAt, departmentId: holder }
  if (!open) return fact(stoodAs(ended), at)
  // A later due date makes it in time again, until it is missed again.
  const { dueAt } = clockAt(told.at(-1)!.at)
  return fact(missed && dueAt <= missed ? 'stands-overdue' : 'stands-open', at)
}

const stoodAs = (ended: Standing): StandsIn | 'stands-ended' => {
  if (ended === 'done-late') return 'stands-done-late'
  return ended === 'done-in-time' ? 'stands-done-in-time' : 'stands-ended'
}
