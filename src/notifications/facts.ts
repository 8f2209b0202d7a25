import type { staff, user } from '../../db/schema/access.ts'
import type { deadlines } from '../../db/schema/deadlines.ts'
import type { communes, departments } from '../../db/schema/routing.ts'
import type { PlaceCandidate, reporters, tickets } from '../../db/schema/tickets.ts'
import type { Holding, Staff } from '../access/permissions.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'

type TicketRow = typeof tickets.$inferSelect
type ReporterRow = typeof reporters.$inferSelect

/** What the tables of this folder decide on, read before they decide. */
export type TicketFacts = Holding &
  Pick<TicketRow, 'id' | 'reference' | 'urgency' | 'receivedAt' | 'published'> &
  Pick<typeof deadlines.$inferSelect, 'dueAt'> & {
    category: Sentence
    communeName: (typeof communes.$inferSelect)['fullName'] | null
    departmentName: (typeof departments.$inferSelect)['name']
    /** The report may tell of danger, and nobody has decided its lane since. */
    possibleDanger: boolean
    /** The communes that the reporter may choose from by a digit. */
    choices: Pick<PlaceCandidate, 'code' | 'name'>[]
    /** The reporter was asked where it is, with choices or without. */
    asksPlace: boolean
  }

export type ResidentFacts = Pick<
  ReporterRow,
  'name' | 'phone' | 'email' | 'postalAddress' | 'language' | 'accented'
> & {
  ticketId: TicketRow['id']
  /** `merged`: reported the same matter, in a ticket that was merged into this one. */
  kind: 'reporter' | 'merged' | 'follower'
  /** The ticket that they know: their own. */
  reference: TicketRow['reference']
  /** How they reported; null for who follows. */
  channel: TicketRow['channel'] | null
  stopped: boolean
}

export type StaffFacts = Staff &
  Pick<typeof user.$inferSelect, 'email'> &
  Pick<typeof staff.$inferSelect, 'phone' | 'mailRhythm'> & {
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
