import { and, asc, eq, gt, isNull, lt, lte, ne, notExists } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { session, user } from '../../../db/schema/access.ts'
import { passkeyChallenges, passkeys } from '../../../db/schema/passkeys.ts'
import type { Db } from '../../platform/database.ts'

export type Challenge = { challenge: string; userId: string | null }

export const insertChallenge = (db: Db, row: Challenge & { expiresAt: Date }) =>
  query(db).insert(passkeyChallenges).values(row)

/** Whether it was given, for this very purpose, and has neither ended nor been signed before. */
export const takeChallenge = async (
  db: Db,
  { challenge, userId, now }: Challenge & { now: Date },
): Promise<boolean> => {
  const forThem = userId === null ? isNull(passkeyChallenges.userId) : eq(passkeyChallenges.userId, userId)
  const taken = await query(db)
    .delete(passkeyChallenges)
    .where(and(eq(passkeyChallenges.challenge, challenge), gt(passkeyChallenges.expiresAt, now), forThem))
    .returning({ challenge: passkeyChallenges.challenge })
  return taken.length > 0
}

export const deleteEndedChallenges = (db: Db, now: Date) =>
  query(db).delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now))

const seen = {
  id: passkeys.id,
  name: passkeys.name,
  createdAt: passkeys.createdAt,
  lastUsedAt: passkeys.lastUsedAt,
}

export const keysOf = (db: Db, userId: string) =>
  query(db).select(seen).from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.id))

/** As their browser knows them. */
export const credentialsOf = (db: Db, userId: string) =>
  query(db)
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))

/** All of one person, locked, so that of two that are removed at once the second sees that it is the last. */
export const lockKeys = (db: Db, userId: string) =>
  query(db)
    .select(seen)
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.id))
    .for('update')

/** The key that names itself so, and whose it is. */
export const findKey = async (db: Db, credentialId: string) => {
  const [row] = await query(db)
    .select({
      id: passkeys.id,
      credentialId: passkeys.credentialId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
      userId: passkeys.userId,
      email: user.email,
    })
    .from(passkeys)
    .innerJoin(user, eq(user.id, passkeys.userId))
    .where(eq(passkeys.credentialId, credentialId))
  return row ?? null
}

export type KeyFound = NonNullable<Awaited<ReturnType<typeof findKey>>>
export type NewKey = Omit<typeof passkeys.$inferInsert, 'id' | 'lastUsedAt'>

/** False when the key is somebody's already. */
export const insertKey = async (db: Db, row: NewKey): Promise<boolean> => {
  const made = await query(db)
    .insert(passkeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: passkeys.id })
  return made.length > 0
}

export const saveName = (db: Db, id: number, name: string) =>
  query(db).update(passkeys).set({ name }).where(eq(passkeys.id, id))

/** False when another use went before it meanwhile: one of the two is a copy. */
export const saveUse = async (
  db: Db,
  { id, counter, now }: { id: number; counter: number; now: Date },
): Promise<boolean> => {
  const goesOn = counter === 0 ? eq(passkeys.counter, 0) : lt(passkeys.counter, counter)
  const used = await query(db)
    .update(passkeys)
    .set({ counter, lastUsedAt: now })
    .where(and(eq(passkeys.id, id), goesOn))
    .returning({ id: passkeys.id })
  return used.length > 0
}

export const deleteKey = (db: Db, id: number) => query(db).delete(passkeys).where(eq(passkeys.id, id))

/** They have a key and no app: a password, or another provider's word, is not enough. */
export const entersByKeyAlone = async (db: Db, userId: string): Promise<boolean> => {
  const rows = await query(db)
    .select({ id: passkeys.id })
    .from(passkeys)
    .innerJoin(user, eq(user.id, passkeys.userId))
    .where(and(eq(passkeys.userId, userId), eq(user.twoFactorEnabled, false)))
    .limit(1)
  return rows.length > 0
}

export type Here = { userId: string; sessionId: string }

/** The key that was just made is one that they have shown. */
export const markThisSession = (db: Db, sessionId: string) =>
  query(db).update(session).set({ secondFactor: true }).where(eq(session.id, sessionId))

/** Elsewhere nobody is signed in by the password alone. */
export const endPlainSessions = (db: Db, { userId, sessionId }: Here) =>
  query(db)
    .delete(session)
    .where(
      and(
        eq(session.userId, userId),
        ne(session.id, sessionId),
        eq(session.secondFactor, false),
        notExists(
          query(db)
            .select({ id: user.id })
            .from(user)
            .where(and(eq(user.id, userId), user.twoFactorEnabled)),
        ),
      ),
    )

/** Elsewhere nobody is signed in: by the key that was lost, it may be. */
export const endOtherSessions = (db: Db, { userId, sessionId }: Here) =>
  query(db)
    .delete(session)
    .where(and(eq(session.userId, userId), ne(session.id, sessionId)))

export const endSession = (db: Db, token: string) => query(db).delete(session).where(eq(session.token, token))

export const showedSecondFactor = async (db: Db, sessionId: string): Promise<boolean> => {
  const [row] = await query(db)
    .select({ shown: session.secondFactor })
    .from(session)
    .where(eq(session.id, sessionId))
  return row?.shown ?? false
}
