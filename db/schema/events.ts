import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { bytea, instant, json } from './routing.ts'

/**
 * What happened: timeline, audit and trigger in one, append-only.
 * Hash-chained for each subject, so that the chain serialises nobody.
 */
export const ticketEvents = pgTable(
  'ticket_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Null for a change that is about no ticket (a duty, a holiday). */
    ticketId: bigint('ticket_id', { mode: 'number' }),
    /** 'ticket:ABCD-EFGH', 'department:12': the chain that this row belongs to. */
    subject: text('subject').notNull(),
    type: text('type').notNull(),
    actor: text('actor').notNull(),
    data: json('data').notNull(),
    at: instant('at').notNull(),
    /** The rooms whose screens hear of it. */
    audience: text('audience').array().notNull(),
    /** The ticket's version once it had happened; null for the house, and before versions were kept. Part of the hash. */
    version: integer('version'),
    hash: bytea('hash').notNull(),
    /** When the house was asked to do what follows by itself. */
    dispatchedAt: instant('dispatched_at'),
    /** Given when screens are told, under a lock: its order is the commit order of the relay. */
    seq: bigint('seq', { mode: 'number' }),
  },
  (t) => [
    index('ticket_events_ticket').on(t.ticketId, t.id),
    index('ticket_events_chain').on(t.subject, t.id),
    index('ticket_events_untold').on(t.id).where(sql`seq is null`),
    index('ticket_events_seq').on(t.seq),
    index('ticket_events_at').using('brin', t.at),
  ],
)
export type EventRow = typeof ticketEvents.$inferSelect

/** A hash over the heads of all chains that moved on a day. */
export const dailyRoots = pgTable('daily_roots', {
  day: date('day').primaryKey(),
  chains: bigint('chains', { mode: 'number' }).notNull(),
  root: bytea('root').notNull(),
  madeAt: instant('made_at').notNull(),
})
