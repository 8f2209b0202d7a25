import type { Occasion, ResidentFacts } from './facts.ts'

/** Why a message was written and not sent; staff read it, and a person may send it after all. */
export const heldBecause = [
  'cannot-receive',
  'abroad',
  'unverified',
  'source-cap',
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

/** Why an SMS about a ticket waits for a person. */
export const holdingOf = (
  occasion: Pick<Occasion, 'event' | 'ticket'>,
  resident: Pick<ResidentFacts, 'verified' | 'doubted'>,
): { held?: HeldBecause } => {
  if (resident.doubted && !resident.verified) return { held: 'source-cap' }
  return isForKnownNumbers(occasion, resident) ? { held: 'unverified' } : {}
}

const isForKnownNumbers = (
  { event, ticket }: Pick<Occasion, 'event' | 'ticket'>,
  { verified }: Pick<ResidentFacts, 'verified'>,
): boolean => !verified && ticket.lane !== 'emergency' && !toldToAnybody.includes(event.type)
