import type { Role } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import { digestOf } from '../platform/digest.ts'
import { withSignaturesOfNow } from './old-signatures.ts'
import type { Staff } from './permissions.ts'
import type { SignIn } from './sign-in.ts'
import { findStaff, findStaffByKey } from './store.ts'

export type Identify = (headers: Headers) => Promise<Staff | null>

/** Somebody whom the database knows, and when the sign-in ends by itself; a key never does. */
export type Recognised = { staff: Staff; ends: Date | null }
export type Recognise = (headers: Headers) => Promise<Recognised | null>

/**
 * Who sends this request: a signed-in member of staff by session cookie, or a program by API key; else nobody. `secured`: roles
 * that enter with a second factor only.
 */
export const createRecognise =
  (db: Db, signIn: SignIn, secured: Role[] = []): Recognise =>
  async (headers) => {
    const key = headers.get('authorization')?.match(/^Bearer ([\x21-\x7e]{20,200})$/)?.[1]
    // Keys are kept as SHA-256 only.
    if (key) return known(await findStaffByKey(db, digestOf(key)), null)
    if (!headers.get('cookie')) return null
    const session = await signIn.api.getSession({ headers: withSignaturesOfNow(headers, signIn) })
    return session && known(await findStaff(db, session.user.id, secured), session.session.expiresAt)
  }

const known = (staff: Staff | null, ends: Date | null): Recognised | null => staff && { staff, ends }

/** Those who may see what is here: who still has to add a second factor is nobody to a screen that listens. */
export const onlyEntered =
  (identify: Identify): Identify =>
  async (headers) => {
    const staff = await identify(headers)
    return staff?.mustEnrol ? null : staff
  }
