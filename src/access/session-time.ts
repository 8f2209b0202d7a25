import type { Role } from '../../db/vocabulary.ts'
import { sealedLanesOf } from './permissions.ts'

/** Minutes that a sign-in may lie unused: of those who may read what is sealed, and of all others. */
export type IdleLimits = { sealed: number; others: number }

export const usualIdleLimits: IdleLimits = { sealed: 60, others: 480 }

const minute = 60_000

/** However much it is used, the password is asked for again after it (ASVS 5.0, 7.3.2); longer than any shift. */
export const wholeSession = 24 * 60 * minute

/** A use is written down once in so long: what is seconds apart is one use. */
const written = minute

/** A sign-in as its row has it. */
export type SessionTimes = { createdAt: Date; updatedAt: Date; expiresAt: Date }

/** When a sign-in that is used now ends, unless it is used again. */
export const endsUnused = (
  roles: Role[],
  { startedAt, usedAt, limits }: { startedAt: Date; usedAt: Date; limits: IdleLimits },
): Date => {
  const { sealed, others } = limits
  const idle = sealedLanesOf({ roles }).length > 0 ? Math.min(sealed, others) : others
  return new Date(Math.min(usedAt.getTime() + idle * minute, startedAt.getTime() + wholeSession))
}

/** When it ends; the roles of now count, though it was made for those of then. */
export const endOf = (
  { createdAt, updatedAt, expiresAt }: SessionTimes,
  roles: Role[],
  limits: IdleLimits,
): Date => {
  const ends = endsUnused(roles, { startedAt: createdAt, usedAt: updatedAt, limits })
  return ends < expiresAt ? ends : expiresAt
}

export const isWorthWriting = (usedAt: Date, now: Date): boolean =>
  now.getTime() - usedAt.getTime() >= written

/** `yes` on what a program asks by itself, because of a hint or a clock: it does not count as use. */
export const byItself = 'x-by-itself'
