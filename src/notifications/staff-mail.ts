import type { StaffFacts } from './facts.ts'
import type { NewMessage } from './store.ts'
import type { Worded } from './ticket-words.ts'

type StaffMail = Worded & {
  person: Pick<StaffFacts, 'email' | 'language'>
  eventId: number | null
  now: Date
  notBefore: Date
  /** What its link opens; absent: it has none of its own. */
  opens?: string
}

/** A mail to somebody who works here that is about no one ticket. */
export const staffMail = ({ person, now, opens, ...mail }: StaffMail): NewMessage => ({
  ...mail,
  opens: opens ?? null,
  ticketId: null,
  channel: 'email',
  recipient: person.email,
  recipientKind: 'staff',
  language: person.language,
  urgent: 0,
  createdAt: now,
})
