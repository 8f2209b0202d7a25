import type { Language, ReportChannel, Urgency } from '../../db/vocabulary.ts'
import type { Holding, Staff } from '../access/permissions.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'

/** What the tables of this folder decide on, read before they decide. */
export type TicketFacts = Holding & {
  id: number
  reference: string
  urgency: Urgency
  category: Sentence
  communeName: string | null
  departmentName: string
  receivedAt: Date
  dueAt: Date
  published: boolean
  /** The report may tell of danger, and nobody has decided its lane since. */
  possibleDanger: boolean
  /** The communes that the reporter may choose from by a digit. */
  choices: { code: string; name: string }[]
}

export type ResidentFacts = {
  ticketId: number
  /** `merged`: reported the same matter, in a ticket that was merged into this one. */
  kind: 'reporter' | 'merged' | 'follower'
  /** The ticket that they know: their own. */
  reference: string
  /** How they reported; null for who follows. */
  channel: ReportChannel | null
  name: string | null
  phone: string | null
  email: string | null
  postalAddress: string | null
  language: Language
  accented: boolean
  stopped: boolean
}

export type StaffFacts = Staff & {
  email: string
  phone: string | null
  mailRhythm: 'each' | 'daily' | 'weekly' | 'none'
  /** The communes whose duty officer this person is just now. */
  dutyFor: string[]
  /** Of the departments that may have to be told: those in the commune that this person leads. */
  overDepartments: number[]
}

export type Occasion = {
  event: RecordedTicketEvent
  ticket: TicketFacts
  residents: ResidentFacts[]
  staff: StaffFacts[]
}
