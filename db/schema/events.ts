import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { lanes, statuses } from '../vocabulary.ts'
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
    /** The ticket as it stood then; null for the house, and before the chain was keyed. */
    lane: text('lane', { enum: lanes }),
    status: text('status', { enum: statuses }),
    departmentId: integer('department_id'),
    officerId: text('officer_id'),
    /** The link to the row before it: keyed, and covering all of the above; see src/events/chain.ts. */
    hash: bytea('hash').notNull(),
    /** Which key made the link; null: made before there was one. */
    key: text('key'),
    /** What of the data a person wrote: it enters the link as `digest`, made with `salt`; of an opening it is the ticket's text. */
    written: text('written').array(),
    digest: bytea('digest'),
    salt: bytea('salt'),
    /** Proves that the house itself erased what was written, and the salt with it. */
    erased: bytea('erased'),
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
    // Figures tell of each ticket which messages about it failed.
    index('ticket_events_not_reached')
      .on(sql`((data->>'aboutTicket')::bigint)`)
      .where(sql`type = 'message.failed'`),
    index('ticket_events_at').using('brin', t.at),
    // What somebody typed in on a day; what residents open themselves is not in it.
    index('ticket_events_typed_in')
      .on(t.actor, t.at)
      .where(sql`type = 'ticket.opened' and actor like 'staff:%'`),
  ],
)
export type EventRow = typeof ticketEvents.$inferSelect

/** A hash over the heads of all chains that moved on a day. */
export const dailyRoots = pgTable('daily_roots', {
  day: date('day').primaryKey(),
  chains: bigint('chains', { mode: 'number' }).notNull(),
  root: bytea('root').notNull(),
  madeAt: instant('made_at').notNull(),
  /** The newest event then: what is written later of that day is no part of it. */
  untilId: bigint('until_id', { mode: 'number' }),
  /** The root under this key of the house; null before there was one. */
  mac: bytea('mac'),
  key: text('key'),
})

/** Where the chains stood when they were first keyed: no row without a key comes after it. One row. */
export const unkeyedChains = pgTable('unkeyed_chains', {
  id: integer('id').primaryKey(),
  untilId: bigint('until_id', { mode: 'number' }).notNull(),
  chains: bigint('chains', { mode: 'number' }).notNull(),
  root: bytea('root').notNull(),
  mac: bytea('mac'),
  key: text('key'),
})
