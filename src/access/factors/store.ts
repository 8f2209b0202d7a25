import { eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { user } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'

/* SQL where several tables change in one statement; the rest is built. */

export const hasCodeApp = async (db: Db, userId: string): Promise<boolean> => {
  const [row] = await query(db).select({ on: user.twoFactorEnabled }).from(user).where(eq(user.id, userId))
  return row?.on ?? false
}

/** Nothing is asked for behind the password any more, nobody elsewhere is them, and who is signed in is signed out. */
export const deleteFactors = (db: Db, userId: string) => db`
  with app as (delete from two_factor where user_id = ${userId}),
    keys as (delete from passkeys where user_id = ${userId}),
    asked as (delete from passkey_challenges where user_id = ${userId}),
    elsewhere as (delete from account where user_id = ${userId} and provider_id like 'oidc:%'),
    signed_in as (delete from session where user_id = ${userId})
  update "user" set two_factor_enabled = false where id = ${userId}`
