import { isAnothers } from '../../access/permissions.ts'
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
  actor: {
    kind: 'staff' | 'resident' | 'another' | 'system'
    id: string | null
    name: string | null
    /** In whose place they did it. */
    onBehalfOf: string | null
  }
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
    toThem: event.actor === 'resident' ? line.toThem?.(event.data) : undefined,
    text: line.text(event.data),
    resident: line.resident(event.data),
  }
}

/** What a member of staff reads. */
export const staffTimeline = (events: readonly RecordedTicketEvent[], names: Names): TimelineItem[] =>
  events.map((event) => {
    const { sentence, text } = lineOf(event, names)
    const { id, at, type } = event
    return { id, at, type, actor: actorOf(event, names), sentence: reasoned(event, sentence), text }
  })

/** Why the system passed it on; the resident reads only that it did. */
const reasoned = ({ type, data }: RecordedTicketEvent, { vi, en }: Sentence): Sentence => {
  if (type !== 'ticket.forwarded' || !data.because) return { vi, en }
  return { vi: `${vi}. ${data.because.vi}`, en: `${en}. ${data.because.en}` }
}

/** What the resident reads: no names of staff, no inner steps; a note only when it was written to them. */
export const residentTimeline = (events: readonly RecordedTicketEvent[], names: Names) =>
  events.flatMap((event) => {
    const { sentence, toThem, text, resident } = lineOf(event, { ...names, staff: () => null })
    const { at, type } = event
    const anothers = isAnothers(event.actor)
    if (resident === 'nothing' || (anothers && said.includes(type))) return []
    return [{ at, type, sentence: toThem ?? sentence, text: resident === 'all' && !anothers ? text : null }]
  })

/** What another resident says is theirs alone; what became of the ticket by it everybody of it reads. */
const said: readonly TicketEventType[] = [
  'ticket.replied',
  'ticket.attached',
  'ticket.attachment-held',
  'ticket.attachment-discarded',
  'ticket.rated',
]

const residentOf = (actor: string) => {
  if (isAnothers(actor)) return 'another'
  return actor === 'resident' ? 'resident' : 'system'
}

const actorOf = ({ actor, data }: RecordedTicketEvent, { staff }: Names): TimelineItem['actor'] => {
  if (!actor.startsWith('staff:')) return { kind: residentOf(actor), id: null, name: null, onBehalfOf: null }
  const id = actor.slice('staff:'.length)
  const { onBehalfOf } = data
  return { kind: 'staff', id, name: staff(id), onBehalfOf: onBehalfOf ? staff(onBehalfOf) : null }
}
