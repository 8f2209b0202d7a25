import type { EventFields, TicketEventType } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'

/** Names that a timeline shows; a member of staff who is not to be named has none. */
export type Names = {
  department: (id: number) => string
  staff: (id: string) => string | null
  commune: (code: string) => string
}

/** What the resident reads of a line: all of it, the sentence without what was written, or nothing. */
export type Reading = 'all' | 'sentence' | 'nothing'

/** How one kind of event stands in the timeline. */
export type Line<T extends TicketEventType> = {
  sentence: (data: EventFields[T], names: Names) => Sentence
  /** The same, said to the resident who did it. */
  toThem?: (data: EventFields[T]) => Sentence
  /** What a person wrote: a question, an answer, a note. */
  text: (data: EventFields[T]) => string | null
  resident: (data: EventFields[T]) => Reading
}

/** A family of events, each with its line. */
export type Lines<T extends TicketEventType> = { [K in T]: Line<K> }

export const say = (vi: string, en: string): Sentence => ({ vi, en })

export const always = (vi: string, en: string) => () => say(vi, en)

export const unwritten = () => null
export const why = (data: { why: string }) => data.why || null

export const all = (): Reading => 'all'
export const sentenceAlone = (): Reading => 'sentence'
export const nothing = (): Reading => 'nothing'
