import type { Language } from '../../db/vocabulary.ts'
import type { HeldBecause } from './holding.ts'

import type { MailNames } from './mail-names.ts'

/** What became of one try: sent, or not, and whether trying again makes sense. */
export type Sending =
  | { sent: string }
  | { held: HeldBecause }
  | { failed: string; fate: 'try-again' | 'refused' | 'dead-address' }

export type Outlet<Outgoing> = {
  name: string
  send: (message: Outgoing) => Promise<Sending>
  close: () => Promise<void>
  /** Nothing can leave yet. */
  isWaiting?: true
}

export type Mail = {
  to: string
  subject: string
  body: string
  language: Language
  /** What was sent to this mailbox before about the same ticket, oldest first: one conversation. */
  references: string[]
} & MailNames

export type Sms = { to: string; body: string; reference: string }

export type SmsGateway = Outlet<Sms>
export type Mailer = Outlet<Mail>
/** `abroad`: whether SMS go to other countries, which some pay dearly for. */
export type Outlets = { email: Mailer; sms: SmsGateway; abroad?: boolean }

/** In service without a way out: messages wait, and say so, until there is one. */
export const waitingOutlet: Outlet<unknown> = {
  name: 'waiting',
  isWaiting: true,
  send: async () => ({ held: 'no-gateway' }),
  close: async () => {},
}

/** A demo: nothing leaves the house: the message stays to be read in the console's outbox. */
export const visibleOutbox: Outlet<unknown> = {
  name: 'outbox',
  send: async () => ({ sent: 'outbox' }),
  close: async () => {},
}
