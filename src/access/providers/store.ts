import { and, eq, or } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { account, session, user } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'

/** Who has this mailbox here, and whether they are asked for a code. */
export const personAt = async (
  db: Db,
  mailbox: string,
): Promise<{ id: string; hasCodeApp: boolean } | null> => {
  const [row] = await query(db)
    .select({ id: user.id, hasCodeApp: user.twoFactorEnabled })
    .from(user)
    .where(eq(user.email, mailbox))
  return row ?? null
}

export type Bound = { userId: string; provider: string; subject: string }

/** Whom this person is at the provider, and who this one of the provider's is here. */
export const boundBefore = (db: Db, { userId, provider, subject }: Bound) =>
  query(db)
    .select({ userId: account.userId, subject: account.accountId })
    .from(account)
    .where(
      and(eq(account.providerId, provider), or(eq(account.userId, userId), eq(account.accountId, subject))),
    )

export const bind = (db: Db, { userId, provider, subject, now }: Bound & { now: Date }) =>
  query(db).insert(account).values({
    id: crypto.randomUUID(),
    userId,
    providerId: provider,
    accountId: subject,
    createdAt: now,
    updatedAt: now,
  })

/** Whoever let this person in has asked for a second factor itself. */
export const markSecondFactor = (db: Db, token: string) =>
  query(db).update(session).set({ secondFactor: true }).where(eq(session.token, token))
