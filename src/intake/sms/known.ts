import type { openQuestions } from '../../../db/schema/intake.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import type { Status } from '../../../db/vocabulary.ts'
import type { Danger } from '../../routing/kind/danger.ts'
import type { Choice } from '../../routing/place/said-where.ts'

/** A ticket of the sender, their own by `ownId`: `id` and `status` are those of the ticket that it was merged into, if it was. */
export type PhoneTicket = Pick<
  TicketRow,
  | 'id'
  | 'reference'
  | 'status'
  | 'lane'
  | 'language'
  | 'categoryCode'
  | 'communeCode'
  | 'resolvedAt'
  | 'reportedAt'
  | 'text'
> & { ownStatus: Status; ownId: TicketRow['id'] }

export type OpenQuestion = Pick<typeof openQuestions.$inferSelect, 'ticketId' | 'kind'> & {
  choices: Choice[]
}

export type Known = {
  /** What this number reported, newest first. */
  tickets: PhoneTicket[]
  /** What we asked this number, newest first. */
  questions: readonly OpenQuestion[]
  /** Whether routing hears somebody in danger. */
  danger: Danger
  /** The subject that routing is sure of. */
  subject: string | null
  /** The commune that routing reads in the text. */
  named: string | null
  /** The text names that commune and says nothing else. */
  placeAlone: boolean
  /** How many of its texts of the last half hour, this one among them, came at once after a message of ours. */
  prompt: number
  now: Date
}

export type Understanding =
  | { is: 'stop' }
  | { is: 'start' }
  | { is: 'help' }
  | { is: 'track'; ticket: PhoneTicket }
  | { is: 'nothing-sent' }
  | { is: 'withdraw'; ticket: PhoneTicket }
  | { is: 'place'; ticket: PhoneTicket; communeCode: string }
  | { is: 'no-such-choice'; ticket: PhoneTicket; choices: { name: string }[] }
  | { is: 'incident'; ticket: PhoneTicket; incidentId: number; same: boolean }
  | { is: 'which'; tickets: PhoneTicket[]; command?: 'HUY' }
  | { is: 'rating'; ticket: PhoneTicket; score: number; comment: string | null; reopens: boolean }
  | { is: 'not-done'; ticket: PhoneTicket; why: string }
  | { is: 'reply'; ticket: PhoneTicket }
  | { is: 'ended'; ticket: PhoneTicket }
  | { is: 'repeated'; ticket: PhoneTicket }
  | { is: 'unknown-reference'; reference: string }
  | { is: 'unclear' }
  | { is: 'report' }
