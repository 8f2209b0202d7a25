import { z } from 'zod'
import { forms } from './setting-forms.ts'

const address = z.url({ protocol: /^postgres(ql)?$/, error: forms.postgres }).optional()

export const databaseSettings = {
  /** Where PostgreSQL is; absent means the embedded server under data/. */
  DATABASE_URL: address,
  /** Who owns its tables and brings them up to date; absent: the same login, and then nothing keeps it from what it owns. */
  DATABASE_OWNER_URL: address,
  /** A pooler of transactions (PgBouncer) before the same database, by which the addresses ask; absent: DATABASE_URL. */
  DATABASE_POOLED_URL: address,
  /** One that follows it, for what may be a few seconds old; absent: DATABASE_URL. */
  DATABASE_READ_URL: address,
}

const beside = ['DATABASE_POOLED_URL', 'DATABASE_READ_URL'] as const

type Addresses = Partial<Record<keyof typeof databaseSettings, string | undefined>>

/** What makes sense beside a database of one's own alone. */
export const databaseLacks = (addresses: Addresses): string[] =>
  beside
    .filter((name) => addresses[name] && !addresses.DATABASE_URL)
    .map((name) => `  ${name}: cần có cả DATABASE_URL / needs DATABASE_URL beside it`)
