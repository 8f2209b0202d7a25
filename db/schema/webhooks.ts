import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { deliveryStates, webhookStates } from '../sending-words.ts'
import { clientReaches } from '../vocabulary.ts'
import { departments, instant } from './routing.ts'

/** Where events of tickets are sent to, in the form of Standard Webhooks. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    url: text('url').notNull(),
    /** Of which events; all that programs hear of when empty. */
    types: text('types').array().notNull(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    reach: text('reach', { enum: clientReaches }).notNull(),
    /** What signs, sealed with a key outside the database; the one before signs too until then. */
    secret: text('secret').notNull(),
    previousSecret: text('previous_secret'),
    previousUntil: instant('previous_until'),
    state: text('state', { enum: webhookStates }).notNull(),
    /** Why it was stopped by itself. */
    stoppedBecause: text('stopped_because', { enum: ['gone', 'failing'] }),
    /** The newest event that was looked at for it. */
    readUntil: bigint('read_until', { mode: 'number' }).notNull(),
    /** Since when nothing was taken, how often in a row, and until when it is left alone. */
    failingSince: instant('failing_since'),
    failuresInARow: integer('failures_in_a_row').notNull().default(0),
    restsUntil: instant('rests_until'),
    madeBy: text('made_by'),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [index('webhooks_on').on(t.id).where(sql`state = 'on'`), index().on(t.departmentId)],
)
export type WebhookRow = typeof webhooks.$inferSelect

/** What was sent or waits to be: a row for each event and subscription. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    webhookId: text('webhook_id')
      .notNull()
      .references(() => webhooks.id),
    /** Null for one that tries the way. */
    eventId: bigint('event_id', { mode: 'number' }),
    ticketId: bigint('ticket_id', { mode: 'number' }),
    type: text('type').notNull(),
    /** Sent and signed as it stands. */
    body: text('body').notNull(),
    state: text('state', { enum: deliveryStates }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    /** Somebody sends it until then. */
    claimedUntil: instant('claimed_until'),
    /** Of the last answer: its status and how it began; without one, why. */
    status: integer('status'),
    answer: text('answer'),
    error: text('error'),
    madeAt: instant('made_at').notNull(),
    doneAt: instant('done_at'),
  },
  (t) => [
    unique('webhook_deliveries_once').on(t.webhookId, t.eventId),
    index('webhook_deliveries_waiting').on(t.webhookId, t.ticketId, t.id).where(sql`state = 'waiting'`),
    index('webhook_deliveries_due').on(t.webhookId, t.id).where(sql`state = 'waiting'`),
    index('webhook_deliveries_log').on(t.webhookId, t.id),
    index('webhook_deliveries_done').on(t.doneAt),
  ],
)
export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect
