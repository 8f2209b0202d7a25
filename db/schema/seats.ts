import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core'
import { lanes, statuses } from '../vocabulary.ts'
import { instant } from './routing.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** As the partial indexes say it: the seats that are no place, and of those of a department or its people, what another may hold. */
export const seatsOfPeople = `seat ~ '^(department|staff|legal|leader):'`
export const heldElsewhere = `(seat ~ '^(department|staff):' and seat <> 'department:' || department_id::text)`

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
    /** Who holds the ticket. */
    departmentId: integer('department_id').notNull(),
    /** The codes of its province and commune, one after the other: what lies in a province begins with it. */
    place: text('place').notNull(),
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
    index('ticket_seats_lane_category_due')
      .on(t.seat, t.lane, t.categoryCode, t.rank, t.status, t.paused, t.dueAt, t.ticketId)
      .where(sql`rank < 3 and lane <> 'feedback'`),
    index('ticket_seats_lane_category_newest')
      .on(t.seat, t.lane, t.categoryCode, t.rank, t.status, t.ticketId)
      .where(sql`lane <> 'feedback'`),
    // A seat that is a place says where its tickets lie.
    index('ticket_seats_place')
      .on(t.seat, t.place, t.rank, t.status, t.ticketId)
      .where(sql.raw(seatsOfPeople)),
    index('ticket_seats_elsewhere')
      .on(t.seat, t.departmentId, t.rank, t.status, t.ticketId)
      .where(sql.raw(heldElsewhere)),
    index('ticket_seats_open_elsewhere')
      .on(t.seat, t.status, t.ticketId)
      .where(sql.raw(`rank < 3 and ${heldElsewhere}`)),
  ],
)

/** The words of each ticket with the seats that see it, its age and whether it is open, so that one index finds them together. */
export const ticketWords = pgTable(
  'ticket_words',
  {
    ticketId: bigint('ticket_id', { mode: 'number' }).primaryKey(),
    words: tsvector('words').notNull(),
  },
  (t) => [index('ticket_words_found').using('gin', t.words).with({ gin_pending_list_limit: 256 })],
)
