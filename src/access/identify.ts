import type { Db } from '../platform/database.ts'
import { digestOf } from '../platform/digest.ts'
import type { Staff } from './permissions.ts'
import type { SignIn } from './sign-in.ts'
import { findStaff, findStaffByKey } from './store.ts'

export type Identify = (headers: Headers) => Promise<Staff | null>

/** Who sends this request: a signed-in member of staff by session cookie, or a program by API key; else nobody. */
export const createIdentify =
  (db: Db, signIn: SignIn): Identify =>
  async (headers) => {
    const key = headers.get('authorization')?.match(/^Bearer ([\x21-\x7e]{20,200})$/)?.[1]
    // Keys are kept as SHA-256 only.
    if (key) return findStaffByKey(db, await digestOf(key))
    if (!headers.get('cookie')) return null
    const session = await signIn.api.getSession({ headers })
    return session ? findStaff(db, session.user.id) : null
  }
