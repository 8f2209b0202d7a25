import { and, eq, isNull, lt, ne, or } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { account, session, twoFactor, user } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'

/* SQL where several tables change in one statement; the rest is built. */

export const hasCodeApp = async (db: Db, userId: string): Promise<boolean> => {
  const [row] = await query(db).select({ on: user.twoFactorEnabled }).from(user).where(eq(user.id, userId))
  return row?.on ?? false
}

/** Whoever only enters by another provider has none. */
export const hasPassword = async (db: Db, userId: string): Promise<boolean> => {
  const rows = await query(db)
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
  return rows.length > 0
}

/** Sealed; null where no app was added or begun. */
export const secretOf = async (db: Db, userId: string): Promise<string | null> => {
  const [row] = await query(db)
    .select({ secret: twoFactor.secret })
    .from(twoFactor)
    .where(eq(twoFactor.userId, userId))
  return row?.secret ?? null
}

/** True for one caller alone, and only while no later one was taken. */
export const takeStep = async (db: Db, userId: string, step: number): Promise<boolean> => {
  const taken = await query(db)
    .update(twoFactor)
    .set({ usedStep: step })
    .where(and(eq(twoFactor.userId, userId), or(isNull(twoFactor.usedStep), lt(twoFactor.usedStep, step))))
    .returning({ id: twoFactor.id })
  return taken.length > 0
}

/** Elsewhere nobody is signed in by the password alone; by a key or another provider they are. */
export const endSessionsBut = (db: Db, { userId, token }: { userId: string; token: string }) =>
  query(db)
    .delete(session)
    .where(and(eq(session.userId, userId), ne(session.token, token), eq(session.secondFactor, false)))

/** Nothing is asked for behind the password any more, nobody elsewhere is them, and who is signed in is signed out. */
export const deleteFactors = (db: Db, userId: string) => db`
  with app as (delete from two_factor where user_id = ${userId}),
    keys as (delete from passkeys where user_id = ${userId}),
    asked as (delete from passkey_challenges where user_id = ${userId}),
    elsewhere as (delete from account where user_id = ${userId} and provider_id like 'oidc:%'),
    signed_in as (delete from session where user_id = ${userId})
  update "user" set two_factor_enabled = false where id = ${userId}`
