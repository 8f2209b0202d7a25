import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { user } from './access.ts'
import { instant } from './routing.ts'

/** Keys by which somebody enters without a password (WebAuthn): the public half, and the name that their owner gave each. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** As the key names itself, and its public half, in base64url. */
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    /** How often it says it was used; a copy of it would fall behind. Keys that are kept in several devices say 0. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    /** How a browser may reach it again. */
    transports: text('transports').array().notNull().default([]),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [index().on(t.userId)],
)

/** What a key has to sign, once: to enter, or to be added to whom it was made for. */
export const passkeyChallenges = pgTable(
  'passkey_challenges',
  {
    challenge: text('challenge').primaryKey(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index().on(t.expiresAt)],
)
