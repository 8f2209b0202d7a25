import { phoneKind } from '../platform/phone-kind.ts'
import type { Occasion, ResidentFacts } from './facts.ts'

/** Why a message was written and not sent; staff read it, and a person may send it after all. */
export const heldBecause = [
  'cannot-receive',
  'abroad',
  'unverified',
  'number-cap',
  'no-gateway',
  'budget',
] as const
export type HeldBecause = (typeof heldBecause)[number]

/**
 * Whom a number belongs to that somebody typed into a form is not known until it writes to us: it is told that a report came
 * in and how it ended, and nothing between. Danger is told all the same.
 */
const toldToAnybody: readonly Occasion['event']['type'][] = [
  'ticket.opened',
  'ticket.danger-suspected',
  'ticket.secret-renewed',
  'ticket.contact-corrected',
  'ticket.resolved',
  'ticket.refused',
  'ticket.attached',
]

export const isForKnownNumbers = (
  { event, ticket }: Pick<Occasion, 'event' | 'ticket'>,
  { verified }: Pick<ResidentFacts, 'verified'>,
): boolean => !verified && ticket.lane !== 'emergency' && !toldToAnybody.includes(event.type)

/** A number at which nobody reads an SMS: a landline, a company's, one paid by the minute. */
export const cannotReceive = (phone: string): boolean => {
  const { kind, abroad } = phoneKind(phone)
  return kind !== 'mobile' && !(kind === 'unknown' && abroad)
}

export const isAbroad = (phone: string): boolean => phoneKind(phone).abroad
