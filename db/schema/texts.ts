import { sql } from 'drizzle-orm'
import { char, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { textKinds } from '../vocabulary.ts'
import { communes, instant, provinces } from './routing.ts'

/** What an office says in its own words, at a commune, in a province or everywhere; what ended is kept. */
export const texts = pgTable(
  'texts',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    what: text('what', { enum: textKinds }).notNull(),
    /** Which of its kind: of a template `road done vi`; else empty. */
    about: text('about').notNull().default(''),
    provinceCode: char('province_code', { length: 2 }).references(() => provinces.code),
    communeCode: char('commune_code', { length: 5 }).references(() => communes.code),
    value: text('value').notNull(),
    /** The number of a paper, or a sentence. */
    source: text('source').notNull(),
    setBy: text('set_by').notNull(),
    setAt: instant('set_at').notNull(),
    endedAt: instant('ended_at'),
    endedBy: text('ended_by'),
    /** Why it was given up for what holds more widely; null where another took its place. */
    endedWhy: text('ended_why'),
  },
  (t) => [
    uniqueIndex('texts_in_force')
      .on(t.what, t.about, sql`coalesce(${t.provinceCode}, '')`, sql`coalesce(${t.communeCode}, '')`)
      .where(sql`ended_at is null`),
    index('texts_of_place').on(t.provinceCode, t.communeCode, t.what, t.about),
  ],
)
export type TextRow = typeof texts.$inferSelect
