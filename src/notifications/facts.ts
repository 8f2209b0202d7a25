import type { StaffRow, user } from '../../db/schema/access.ts'
import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { CommuneRow, DepartmentRow, provinces } from '../../db/schema/routing.ts'
import type { PlaceCandidate, ReporterRow, TicketRow } from '../../db/schema/tickets.ts'
import type { LocalNumber } from '../../web/emergency.ts'
import type { Holding, Staff } from '../access/permissions.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'

/** What the tables of this folder decide on, read before they decide. */
export type TicketFacts = Holding &
  Pick<
    TicketRow,
    | 'id'
    | 'reference'
    | 'categoryCode'
    | 'urgency'
    | 'receivedAt'
    | 'published'
    | 'publicAnswer'
    | 'answerHeld'
  > &
  Pick<DeadlineRow, 'dueAt'> & {
    category: Sentence
    /** Whom to call there besides the numbers of the whole country. */
    localNumbers?: LocalNumber[]
    communeName: CommuneRow['fullName'] | null
    provinceName: (typeof provinces.$inferSelect)['name'] | null
    departmentName: DepartmentRow['name']
    /** The report may tell of danger, and nobody has decided its lane since. */
    possibleDanger: boolean
    /** The communes that the reporter may choose from by a digit. */
    choices: Pick<PlaceCandidate, 'code' | 'name'>[]
    /** The reporter was asked where it is, with choices or without. */
    asksPlace: boolean
  }

export type ResidentFacts = Pick<
  ReporterRow,
  'name' | 'phone' | 'email' | 'postalAddress' | 'zaloId' | 'language' | 'accented'
> & {
  ticketId: TicketRow['id']
  reporterId: ReporterRow['id']
  /** `merged`: reported the same matter, in a ticket that was merged into this one. */
  kind: 'reporter' | 'merged' | 'follower'
  /** The ticket that they know: their own. */
  reference: TicketRow['reference']
  title: TicketRow['title']
  /** How they reported; null for who follows. */
  channel: TicketRow['channel'] | null
  stopped: boolean
  /** The number wrote to us or was confirmed, or its owner stood before us or rang: what was only typed into a form may be anybody's. */
  verified: boolean
  /** It was left from where too many numbers were. */
  doubted: boolean
}

export type StaffFacts = Staff &
  Pick<typeof user.$inferSelect, 'email'> &
  Pick<StaffRow, 'phone' | 'mailRhythm'> & {
    /** Of the departments that may have to be told: those in the commune that this person leads. */
    overDepartments: number[]
  }

export type Occasion = {
  event: RecordedTicketEvent
  ticket: TicketFacts
  residents: ResidentFacts[]
  staff: StaffFacts[]
}
