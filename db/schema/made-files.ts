import { bigint, doublePrecision, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { languages, madeFileStates } from '../vocabulary.ts'
import { staff } from './access.ts'
import { bytea, instant, json } from './routing.ts'

/** A table that was asked for and is too long to be waited for: whoever asked saves it from here until it ends. */
export const madeFiles = pgTable(
  'made_files',
  {
    id: text('id').primaryKey(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Who asked, with the rights that they had then. */
    actor: json('actor').notNull(),
    /** What for; forgotten once the file is there, for it may hold a person's number. */
    asked: json('asked'),
    what: text('what').notNull(),
    format: text('format').notNull(),
    language: text('language', { enum: languages }).notNull(),
    state: text('state', { enum: madeFileStates }).notNull().default('waiting'),
    rows: integer('rows').notNull().default(0),
    /** From 0 to 1, how much of it is there; null where nobody knows how long it becomes. */
    share: doublePrecision('share'),
    bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
    askedAt: instant('asked_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (t) => [index('made_files_of').on(t.staffId, t.askedAt), index('made_files_ending').on(t.endsAt)],
)
export type MadeFileRow = typeof madeFiles.$inferSelect

/** Its bytes in pieces of one size, the last one shorter. */
export const madeFileParts = pgTable(
  'made_file_parts',
  {
    fileId: text('file_id')
      .notNull()
      .references(() => madeFiles.id, { onDelete: 'cascade' }),
    n: integer('n').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.n] })],
)
