import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { staff } from './access.ts'
import { instant } from './routing.ts'

/** A leader lets somebody of the same unit decide in their place from `from_at` until `to_at`, or until one of the two ends it. */
export const delegations = pgTable(
  'delegations',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    giverId: text('giver_id')
      .notNull()
      .references(() => staff.id),
    deputyId: text('deputy_id')
      .notNull()
      .references(() => staff.id),
    /** The paper that it rests on, or the reason in words. */
    why: text('why').notNull(),
    fromAt: instant('from_at').notNull(),
    toAt: instant('to_at').notNull(),
    givenAt: instant('given_at').notNull(),
    /** When screens were told that it had begun, and that it was over. */
    begunAt: instant('begun_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('delegations_to').on(t.deputyId).where(sql`ended_at is null`),
    index('delegations_by').on(t.giverId, t.id),
  ],
)
export type DelegationRow = typeof delegations.$inferSelect
