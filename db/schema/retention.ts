import { sql } from 'drizzle-orm'
import { char, integer, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core'
import { retentionClasses } from '../vocabulary.ts'
import { instant } from './routing.ts'

/** For how many years after a file has ended its person and its words are kept, by class; a province's own row goes first. */
export const retentionTerms = pgTable(
  'retention_terms',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    class: text('class', { enum: retentionClasses }).notNull(),
    provinceCode: char('province_code', { length: 2 }),
    /** Null: for good. */
    years: smallint('years'),
    source: text('source').notNull(),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
    /** When files that had ended before got this term; null while they wait for the night. */
    appliedAt: instant('applied_at'),
  },
  (t) => [unique('retention_terms_once').on(t.class, t.provinceCode).nullsNotDistinct()],
)
