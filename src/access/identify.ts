import type { Role } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import { digestOf } from '../platform/digest.ts'
import { type Lent, lentTo } from './delegation/store.ts'
import { findClientByKey, saveKeyUse } from './key-store.ts'
import { withSignaturesOfNow } from './old-signatures.ts'
import type { Staff } from './permissions.ts'
import { endOf, endsUnused, type IdleLimits, usualIdleLimits } from './session-time.ts'
import type { SignIn } from './sign-in.ts'
import { findStaff, renewSession } from './store.ts'

export type Identify = (headers: Headers) => Promise<Staff | null>

/** Somebody whom the database knows, and when the sign-in ends unless it is used again, or the key does. */
export type Recognised = {
  staff: Staff
  ends: Date | null
  session?: SessionKnown
  key?: { usedAt: Date | null }
}
export type SessionKnown = { id: string; startedAt: Date; usedAt: Date }
export type Recognise = (headers: Headers) => Promise<Recognised | null>

export type Recognising = {
  signIn: SignIn
  /** Roles that enter with a second factor only; absent: none. */
  secured?: Role[]
  limits?: IdleLimits
  clock: () => Date
}

/**
 * Who sends this request: a signed-in member of staff by session cookie, or a program by its API key; else nobody.
 */
export const createRecognise = (db: Db, recognising: Recognising): Recognise => {
  const bySession = recogniseSession(db, recognising)
  return async (headers) => {
    const key = headers.get('authorization')?.match(/^Bearer ([\x21-\x7e]{20,200})$/)?.[1]
    // Keys are kept as SHA-256 only.
    if (!key) return headers.get('cookie') ? bySession(headers) : null
    const found = await findClientByKey(db, digestOf(key), recognising.clock())
    return found && { staff: found.staff, ends: found.ends, key: { usedAt: found.lastUsedAt } }
  }
}

const recogniseSession =
  (db: Db, { signIn, secured = [], limits = usualIdleLimits, clock }: Recognising): Recognise =>
  async (headers) => {
    const found = await signIn.api.getSession({ headers: withSignaturesOfNow(headers, signIn) })
    if (!found) return null
    const sessionId = found.session.id
    const [own, lent] = await Promise.all([
      findStaff(db, found.user.id, { secured, sessionId }),
      lentTo(db, { id: found.user.id, sessionId }, clock()),
    ])
    if (!own) return null
    const staff = lent ? withLent(own, lent, secured) : own
    const { id, createdAt, updatedAt } = found.session
    const ends = endOf(found.session, staff.roles, limits)
    return ends > clock() ? { staff, ends, session: { id, startedAt: createdAt, usedAt: updatedAt } } : null
  }

/** A role that enters with a second factor only does so in another's place too. */
const withLent = (own: Staff, { lacksFactor, ...actingFor }: Lent, secured: Role[]): Staff => {
  const asks = lacksFactor && actingFor.roles.some((role) => secured.includes(role))
  return { ...own, roles: [...own.roles, ...actingFor.roles], mustEnrol: own.mustEnrol || asks, actingFor }
}

/** Writes down that a sign-in is used now, and answers until when it lasts. */
export type Use = (used: Recognised, now: Date) => Promise<Date | null>

export const createUse =
  (db: Db, limits: IdleLimits = usualIdleLimits): Use =>
  async ({ staff, session, ends: keyEnds }, now) => {
    if (staff.client) {
      await saveKeyUse(db, staff.client.keyId, now)
      return keyEnds
    }
    if (!session) return null
    const ends = endsUnused(staff.roles, { startedAt: session.startedAt, usedAt: now, limits })
    await renewSession(db, { id: session.id, now, ends })
    return ends
  }

/** Those whose screens listen: who still has to add a second factor is nobody, and a program asks for changes instead. */
export const onlyEntered =
  (recognise: Recognise): Recognise =>
  async (headers) => {
    const recognised = await recognise(headers)
    return recognised?.staff.mustEnrol || recognised?.staff.client ? null : recognised
  }
