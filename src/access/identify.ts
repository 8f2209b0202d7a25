import type { Db } from '../platform/database.ts'
import type { Staff } from './permissions.ts'
import type { SignIn } from './sign-in.ts'
import { findStaff, findStaffByKey } from './store.ts'

export type Identify = (headers: Headers) => Promise<Staff | null>

/** Who sends this request: a signed-in member of staff by session cookie, or a program by API key; else nobody. */
export const createIdentify =
  (db: Db, signIn: SignIn): Identify =>
  async (headers) => {
    const key = headers.get('authorization')?.match(/^Bearer ([\x21-\x7e]{20,200})$/)?.[1]
    if (key) return findStaffByKey(db, await digest(key))
    if (!headers.get('cookie')) return null
    const session = await signIn.api.getSession({ headers })
    return session ? findStaff(db, session.user.id) : null
  }

/** Keys are kept as SHA-256 only. */
export const digest = async (key: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
