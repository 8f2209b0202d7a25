import type { Language, MessengerName } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { HeldBecause } from './holding.ts'
import type { MailNames } from './mail-names.ts'

/** What became of one try: sent, or not, and whether trying again makes sense. `unanswered`: it may have got out before all the same. */
export type Sending =
  | { sent: string; by?: string; unanswered?: true }
  | { held: HeldBecause }
  | { failed: string; fate: 'try-again' | 'refused' | 'dead-address'; unanswered?: true }

export type KeysKept = 'kept' | { refused: string }

/** Where and when it is written down how a way does. */
export type At = Pick<Ctx, 'db' | 'now'>

export type Outlet<Outgoing> = {
  name: string
  send: (message: Outgoing, at: At) => Promise<Sending>
  close: () => Promise<void>
  /** Keeps alive what lets it send, though nothing is sent; throws where a next try may mend it. */
  keepKeys?: (at: At) => Promise<KeysKept>
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
  /** Where it is more than its words: how a mail program shows it, and what it shows by `cid:`. */
  html?: string
  pictures?: MailPicture[]
} & MailNames

/** Drawn here, and sent as PNG, since mail programs show no SVG. */
export type MailPicture = { cid: string; svg: string }

export type Sms = {
  to: string
  body: string
  /** The same at every try and at every gateway: one that knows it sends nothing twice. */
  reference: string
  /** Of the ticket; null where the message is about none. */
  province: string | null
  urgent: 0 | 1
}

/** A word to somebody in a messenger. */
export type Talk = Pick<Sms, 'to' | 'body' | 'reference'> & {
  /** When they wrote last; null: never. */
  heardAt: Date | null
}

export type SmsGateway = Outlet<Sms> & {
  /** Whether some gateway is within its budget. */
  mayCost?: (at: At) => Promise<boolean>
}
export type Mailer = Omit<Outlet<Mail>, 'send'> & { send: (mail: Mail) => Promise<Sending> }
/** `abroad`: whether SMS go to other countries, which some pay dearly for. */
export type Outlets = { email: Mailer; sms: SmsGateway; abroad?: boolean } & Partial<
  Record<MessengerName, Outlet<Talk>>
>

/** In service without a way out: messages wait, and say so, until there is one. */
export const waitingOutlet = {
  name: 'waiting',
  isWaiting: true as const,
  send: async (): Promise<Sending> => ({ held: 'no-gateway' }),
  close: async () => {},
}

/** A demo: nothing leaves the house: the message stays to be read in the console's outbox. */
export const visibleOutbox = {
  name: 'outbox',
  send: async (): Promise<Sending> => ({ sent: 'outbox' }),
  close: async () => {},
}
