import type { RecordedTicketEvent, TicketEventType } from '../../events/event.ts'
import type { Sentence } from '../../platform/errors.ts'
import { corrections } from './lines/corrections.ts'
import { danger } from './lines/danger.ts'
import { handling } from './lines/handling.ts'
import { joining } from './lines/joining.ts'
import type { Line, Lines, Names } from './lines/line.ts'
import { byResident } from './lines/resident.ts'
import { time } from './lines/time.ts'
import { together } from './lines/together.ts'

export type TimelineItem = {
  id: number
  at: Date
  type: TicketEventType
  actor: { kind: 'staff' | 'resident' | 'system'; id: string | null; name: string | null }
  sentence: Sentence
  /** What a person wrote: a question, an answer, a note. */
  text: string | null
}

const lines: Lines<TicketEventType> = {
  ...handling,
  ...byResident,
  ...joining,
  ...corrections,
  ...danger,
  ...together,
  ...time,
}

const lineOf = <T extends TicketEventType>(event: RecordedTicketEvent<T>, names: Names) => {
  const line: Line<T> = lines[event.type]
  return {
    sentence: line.sentence(event.data, names),
    text: line.text(event.data),
    resident: line.resident(event.data),
  }
}

/** What a member of staff reads. */
export const staffTimeline = (events: readonly RecordedTicketEvent[], names: Names): TimelineItem[] =>
  events.map((event) => {
    const { sentence, text } = lineOf(event, names)
    const { id, at, type } = event
    return { id, at, type, actor: actorOf(event.actor, names), sentence, text }
  })

/** What the resident reads: no names of staff, no inner steps; a note only when it was written to them. */
export const residentTimeline = (events: readonly RecordedTicketEvent[], names: Names) =>
  events.flatMap((event) => {
    const { sentence, text, resident } = lineOf(event, { ...names, staff: () => null })
    const { at, type } = event
    return resident === 'nothing' ? [] : [{ at, type, sentence, text: resident === 'all' ? text : null }]
  })

const actorOf = (actor: string, { staff }: Names): TimelineItem['actor'] => {
  if (!actor.startsWith('staff:'))
    return { kind: actor === 'resident' ? 'resident' : 'system', id: null, name: null }
  const id = actor.slice('staff:'.length)
  return { kind: 'staff', id, name: staff(id) }
}
