import { sql } from 'drizzle-orm'
import { bigint, boolean, customType, index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { lanes, statuses } from '../vocabulary.ts'
import { instant } from './routing.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * Who sees which ticket, one row a seat (a live room of events/rooms.ts), with what lists are sorted and narrowed by. Kept by
 * triggers on the tables that it is made of, so that no statement can forget it.
 */
export const ticketSeats = pgTable(
  'ticket_seats',
  {
    ticketId: bigint('ticket_id', { mode: 'number' }).notNull(),
    seat: text('seat').notNull(),
    /** An open emergency 0, what may be one 1, whatever else is open 2, what is done 3. */
    rank: smallint('rank').notNull(),
    status: text('status', { enum: statuses }).notNull(),
    lane: text('lane', { enum: lanes }).notNull(),
    categoryCode: text('category_code').notNull(),
    paused: boolean('paused').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.seat] }),
    index('ticket_seats_due')
      .on(t.seat, t.rank, t.status, t.paused, t.dueAt, t.ticketId)
      .where(sql`rank < 3`),
    index('ticket_seats_newest').on(t.seat, t.rank, t.status, t.ticketId),
    index('ticket_seats_category_due')
      .on(t.seat, t.categoryCode, t.rank, t.status, t.paused, t.dueAt, t.ticketId)
      .where(sql`rank < 3`),
    index('ticket_seats_category_newest').on(t.seat, t.categoryCode, t.rank, t.status, t.ticketId),
    index('ticket_seats_lane_due')
      .on(t.seat, t.lane, t.rank, t.status, t.paused, t.dueAt, t.ticketId)
      .where(sql`rank < 3 and lane <> 'feedback'`),
    index('ticket_seats_lane_newest')
      .on(t.seat, t.lane, t.rank, t.status, t.ticketId)
      .where(sql`lane <> 'feedback'`),
  ],
)

/** The words of each ticket with the seats that see it, its age and whether it is open, so that one index finds them together. */
export const ticketWords = pgTable(
  'ticket_words',
  {
    ticketId: bigint('ticket_id', { mode: 'number' }).primaryKey(),
    words: tsvector('words').notNull(),
  },
  (t) => [index('ticket_words_found').using('gin', t.words)],
)
