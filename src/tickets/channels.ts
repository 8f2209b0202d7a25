import type { ReporterRow } from '../../db/schema/tickets.ts'
import type { MessageChannel, ReportChannel } from '../../db/vocabulary.ts'
import type { Management } from '../access/management.ts'
import { phoneKind } from '../platform/phone-kind.ts'

type Traits = {
  /** How its reporter is answered: the best way first, as far as they left an address for it. */
  answersBy: readonly MessageChannel[]
  /** Who holds the link of the tracking page once the report is in: a helper at the counter never does. */
  hasLink: 'sender' | 'resident' | 'nobody'
  /** Whether the number that a reporter left is known to be theirs: always, until staff put it right, or not by this. */
  knowsNumber: 'always' | 'as-given' | 'no'
  /** Whether answers may have accents: always, or as the resident's own message had. */
  accented: 'always' | 'as-written'
  /** When it reached us: as it came in, or on a day that whoever types it in must say. */
  receivedAt: 'now' | 'told'
  /** Whether keeping the reporter's name and address was asked for, or follows from writing to us. */
  consent: 'asked' | 'by-writing'
  /** The duty of the staff who type it in for the resident; null where nobody does. */
  typedInBy: Management | null
}

/** What a channel means, everywhere. */
export const channels = {
  web: {
    answersBy: ['email', 'sms'],
    hasLink: 'sender',
    knowsNumber: 'no',
    accented: 'always',
    receivedAt: 'now',
    consent: 'asked',
    typedInBy: null,
  },
  sms: {
    answersBy: ['sms', 'email'],
    hasLink: 'nobody',
    knowsNumber: 'as-given',
    accented: 'as-written',
    receivedAt: 'now',
    consent: 'by-writing',
    typedInBy: null,
  },
  hotline: {
    answersBy: ['sms', 'email'],
    hasLink: 'nobody',
    knowsNumber: 'always',
    accented: 'always',
    receivedAt: 'now',
    consent: 'asked',
    typedInBy: 'log-calls',
  },
  email: {
    answersBy: ['email', 'sms'],
    hasLink: 'nobody',
    knowsNumber: 'no',
    accented: 'always',
    receivedAt: 'now',
    consent: 'by-writing',
    typedInBy: null,
  },
  open311: {
    answersBy: ['email', 'sms'],
    hasLink: 'nobody',
    knowsNumber: 'no',
    accented: 'always',
    receivedAt: 'now',
    consent: 'by-writing',
    typedInBy: null,
  },
  counter: {
    answersBy: ['sms', 'email', 'post'],
    hasLink: 'resident',
    knowsNumber: 'always',
    accented: 'always',
    receivedAt: 'now',
    consent: 'asked',
    typedInBy: 'receive-reports',
  },
  letter: {
    answersBy: ['post', 'sms', 'email'],
    hasLink: 'nobody',
    knowsNumber: 'always',
    accented: 'always',
    receivedAt: 'told',
    consent: 'by-writing',
    typedInBy: 'receive-reports',
  },
  zalo: {
    answersBy: ['zalo', 'sms', 'email'],
    hasLink: 'nobody',
    knowsNumber: 'no',
    accented: 'always',
    receivedAt: 'now',
    consent: 'by-writing',
    typedInBy: null,
  },
} as const satisfies Record<ReportChannel, Traits>

/** The channels that staff type in. */
export type TypedIn = {
  [C in ReportChannel]: (typeof channels)[C]['typedInBy'] extends null ? never : C
}[ReportChannel]

/** Whoever follows another's report came by no channel of their own, and is answered as on the web. */
const answersBy = (channel: ReportChannel | null): Traits['answersBy'] => channels[channel ?? 'web'].answersBy

/** Where somebody can be written to. */
export type Contact = Pick<ReporterRow, 'phone' | 'email' | 'postalAddress' | 'zaloId'>

export const addresses = {
  sms: 'phone',
  email: 'email',
  post: 'postalAddress',
  zalo: 'zaloId',
} as const satisfies Record<MessageChannel, keyof Contact>

export type Way = { channel: MessageChannel; address: string }

/** The ways in which somebody can be answered, the best first; null for who follows. */
export const waysTo = (channel: ReportChannel | null, contact: Contact): Way[] =>
  answersBy(channel).flatMap((way) => {
    const address = contact[addresses[way]]
    return address && !(way === 'sms' && phoneKind(address).kind === 'fixed')
      ? [{ channel: way, address }]
      : []
  })

/** Whether the reporter can be asked: over the tracking page, or where they left an address. */
export const canBeReached = (
  channel: ReportChannel,
  person: (Contact & { helper: string | null }) | null,
): boolean => {
  const { hasLink } = channels[channel]
  if (hasLink === 'sender' || (hasLink === 'resident' && !person?.helper)) return true
  return person !== null && waysTo(channel, person).length > 0
}
