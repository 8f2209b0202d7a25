import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { partnerKinds, partnerStates } from '../sending-words.ts'
import { staff } from './access.ts'
import { departments, instant } from './routing.ts'
import { tickets } from './tickets.ts'

/** Neighbouring systems: what is forwarded to the department that stands in for one goes there. */
export const exchangePartners = pgTable(
  'exchange_partners',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: partnerKinds }).notNull(),
    /** Of one that files go to and fro with, none. */
    url: text('url').notNull(),
    jurisdictionId: text('jurisdiction_id').notNull(),
    /** What everything is filed under there; null: under our own subjects. */
    serviceCode: text('service_code'),
    /** What opens it to us, sealed with a key outside the database. */
    key: text('key').notNull(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    /** As whom it acts here: a program that nobody holds a key of. */
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    state: text('state', { enum: partnerStates }).notNull(),
    /** Up to when its updates were read. */
    readUntil: instant('read_until').notNull(),
    /** Somebody talks to it until then. */
    claimedUntil: instant('claimed_until'),
    /** How often in a row it did not answer, what went wrong, and until when it is left alone. */
    failuresInARow: integer('failures_in_a_row').notNull().default(0),
    error: text('error'),
    restsUntil: instant('rests_until'),
    /** When the newest file of theirs that was taken in was made, and the newest of ours that they took in. */
    fileAt: instant('file_at'),
    takenAt: instant('taken_at'),
    madeBy: text('made_by'),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [uniqueIndex('exchange_partners_stand_in').on(t.departmentId).where(sql`state <> 'ended'`)],
)
export type PartnerRow = typeof exchangePartners.$inferSelect

/** Which ticket is which request of theirs. */
export const exchangeLinks = pgTable(
  'exchange_links',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    partnerId: text('partner_id')
      .notNull()
      .references(() => exchangePartners.id),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    /** Null until it was taken there; where they gave a token first, that. */
    theirReference: text('their_reference'),
    token: text('token'),
    attempts: integer('attempts').notNull().default(0),
    /** Why it was not taken, in their words or as a code. */
    error: text('error'),
    nextAt: instant('next_at').notNull(),
    /** As it was seen there last; `missing`: they do not know it. */
    theirStatus: text('their_status', { enum: ['open', 'closed', 'missing'] }),
    /** How often it was opened again there. */
    theirTurn: integer('their_turn').notNull().default(0),
    /** The newest event of ours that they were told. */
    toldEvent: bigint('told_event', { mode: 'number' }).notNull(),
    madeAt: instant('made_at').notNull(),
    sentAt: instant('sent_at'),
    seenAt: instant('seen_at'),
  },
  (t) => [
    unique('exchange_links_ours').on(t.partnerId, t.ticketId),
    unique('exchange_links_theirs').on(t.partnerId, t.theirReference),
    index('exchange_links_ticket').on(t.ticketId),
    index('exchange_links_made').on(t.partnerId, t.madeAt),
    // What is not over there: what is told, asked and shown to differ every minute.
    index('exchange_links_live').on(t.partnerId, t.id).where(sql`their_status is distinct from 'closed'`),
  ],
)
export type LinkRow = typeof exchangeLinks.$inferSelect

/** What a neighbouring system has as ours and nobody knows here; as it was seen in the night. */
export const exchangeStrays = pgTable(
  'exchange_strays',
  {
    partnerId: text('partner_id')
      .notNull()
      .references(() => exchangePartners.id),
    theirReference: text('their_reference').notNull(),
    /** Which ticket of ours it says that it is. */
    reference: text('reference'),
    status: text('status', { enum: ['open', 'closed'] }).notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnerId, t.theirReference] })],
)
export type StrayRow = typeof exchangeStrays.$inferSelect

/** What came from a neighbouring system by file: which request of theirs is which ticket. */
export const exchangeArrivals = pgTable(
  'exchange_arrivals',
  {
    partnerId: text('partner_id')
      .notNull()
      .references(() => exchangePartners.id),
    theirReference: text('their_reference').notNull(),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnerId, t.theirReference] }),
    index('exchange_arrivals_ticket').on(t.ticketId),
    index('exchange_arrivals_at').on(t.partnerId, t.at),
  ],
)
