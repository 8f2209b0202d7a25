import type { Language } from '../../../db/vocabulary.ts'
import type { EventFields, TicketEventType } from '../../events/event.ts'
import type { Sentence } from '../../platform/errors.ts'
import type { ResidentFacts, TicketFacts } from '../facts.ts'

/**
 * What a resident is told: one sentence, what a person wrote, and what to do now, by SMS and by mail. `letter` stands for
 * the sentence on paper, where that one speaks of the tracking page; `sealed` for all of it where the matter is kept
 * confidential; `hint` is told by SMS where there is room. `online` leads to the page or the hotline, in the place of
 * `sms`, where the number that sends takes no answer; where there is none, nothing is asked for.
 */
export type Said = {
  what: string
  quote?: string
  sms?: string
  online?: string
  mail?: string
  letter?: string
  sealed?: string
  hint?: string
}

/** How to stop the messages: told until it is known. */
export const howToStop = { vi: 'Không nhận tin: soạn DUNG', en: 'No messages: reply DUNG' }

export type Told<T extends TicketEventType> = {
  department: string
  due: string
  reference: string
  data: EventFields[T]
  ticket: TicketFacts
}
export type Words<T extends TicketEventType> = Record<Language, (told: Told<T>) => Said>

/**
 * `holder`: the officer, else the officers of the department that holds the ticket; `leader`: who leads them;
 * `centre`: the
 * operators and dispatchers of the province; `called`: whom the event names; `named`: the department that the event names; `named-leader`: who leads that one.
 */
export type Post = 'holder' | 'leader' | 'centre' | 'called' | 'named' | 'named-leader'

export type Posts = {
  /** In the rhythm that each person chose; at once when the ticket is urgent. */
  paced?: Post[]
  atOnce?: Post[]
  /** Told besides, and at once, when there is danger. */
  emergency?: Post[]
  /** The department that the event names as the one to act. */
  named?: number
  /** The people whom an alarm is told to. */
  called?: string[]
}

type ResidentKind = ResidentFacts['kind']

/** Who hears of one kind of event, and in what words; `null` is nobody. */
export type Notice<T extends TicketEventType> = {
  residents: {
    who: (data: EventFields[T], ticket: TicketFacts) => ResidentKind[]
    words: Words<T>
    /** Whether who is answered by post gets a letter of it: not every step is printed. */
    byPost: boolean
  } | null
  /** Staff read what happened, never what a resident wrote. */
  staff: {
    posts: (data: EventFields[T], ticket: TicketFacts) => Posts
    what: (data: EventFields[T]) => Sentence
  } | null
}

/** A family of events, each with its notice. */
export type Notices<T extends TicketEventType> = { [K in T]: Notice<K> }

export const say = (vi: string, en: string): Sentence => ({ vi, en })
export const always = (vi: string, en: string) => () => say(vi, en)

export const everybody = (): ResidentKind[] => ['reporter', 'merged', 'follower']
export const reporter = (): ResidentKind[] => ['reporter']
export const holder = (): Posts => ({ paced: ['holder'] })
export const named = ({ departmentId }: { departmentId: number }): Posts => ({
  paced: ['named'],
  named: departmentId,
})

export const nobody = { residents: null, staff: null }
