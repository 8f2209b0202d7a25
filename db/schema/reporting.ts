import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  char,
  date,
  doublePrecision,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { lanes, reportChannels } from '../vocabulary.ts'
import { staff } from './access.ts'
import { categories, communes, departments, instant, json, provinces } from './routing.ts'
import { tickets } from './tickets.ts'

/**
 * What one ticket adds to the figures, told by its events alone and written anew whenever another happens: so a figure opens the
 * list of what it counts. Category, channel, lane and place are the ticket's own as it stands, the department the one of that day.
 */
export const ticketFacts = pgTable(
  'ticket_facts',
  {
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    turn: smallint('turn').notNull(),
    measure: text('measure').notNull(),
    day: date('day').notNull(),
    /** A length of time or a mark; 0 where the measure is a plain number. */
    bin: smallint('bin').notNull(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    communeCode: char('commune_code', { length: 5 }),
    provinceCode: char('province_code', { length: 2 }),
    /** Where it is, whoever holds it: the ticket's own place as it stands. */
    placeCommuneCode: char('place_commune_code', { length: 5 }),
    placeProvinceCode: char('place_province_code', { length: 2 }),
    categoryCode: text('category_code').notNull(),
    channel: text('channel', { enum: reportChannels }).notNull(),
    lane: text('lane', { enum: lanes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.turn] }),
    index('ticket_facts_department').on(t.departmentId, t.measure, t.day, t.ticketId),
    index('ticket_facts_commune').on(t.communeCode, t.measure, t.day, t.ticketId),
    index('ticket_facts_province').on(t.provinceCode, t.measure, t.day, t.ticketId),
    index('ticket_facts_place').on(t.placeCommuneCode, t.measure, t.day, t.ticketId),
  ],
)
export type TicketFactRow = typeof ticketFacts.$inferSelect

const spread = (name: string) => numeric(name).notNull().default('0')

/**
 * The facts added up by day, week and month, all that is counted of a unit in one row, so that a board costs the same with ten tickets
 * and with ten million.
 */
export const figures = pgTable(
  'figures',
  {
    /** Who holds: 'department:12', 'commune:00364', 'province:01'. Where it is, whoever holds it: 'place:00364', 'place:01'. */
    unit: text('unit').notNull(),
    /** 'all' is what is ordinary; 'category:road', 'channel:sms' and 'lane:emergency' are parts, of a place 'department:12', too. */
    cut: text('cut').notNull(),
    span: text('span', { enum: ['day', 'week', 'month'] }).notNull(),
    /** The day, or the first of the month, or the Monday. */
    starts: date('starts').notNull(),
    // Each measure of `src/reporting/measures.ts` has its column.
    takenIn: integer('taken_in').notNull().default(0),
    acceptedInTime: integer('accepted_in_time').notNull().default(0),
    acceptedLate: integer('accepted_late').notNull().default(0),
    doneInTime: integer('done_in_time').notNull().default(0),
    doneLate: integer('done_late').notNull().default(0),
    missed: integer('missed').notNull().default(0),
    endedOtherwise: integer('ended_otherwise').notNull().default(0),
    handedOn: integer('handed_on').notNull().default(0),
    bounced: integer('bounced').notNull().default(0),
    reopened: integer('reopened').notNull().default(0),
    answeredFirst: integer('answered_first').notNull().default(0),
    rightAtOnce: integer('right_at_once').notNull().default(0),
    notReached: integer('not_reached').notNull().default(0),
    standsDoneInTime: integer('stands_done_in_time').notNull().default(0),
    standsDoneLate: integer('stands_done_late').notNull().default(0),
    standsOpen: integer('stands_open').notNull().default(0),
    standsOverdue: integer('stands_overdue').notNull().default(0),
    standsEnded: integer('stands_ended').notNull().default(0),
    // Lengths of time and marks: how many in each step, as one number that is added like others (`src/reporting/spread.ts`).
    timeToAccept: spread('time_to_accept'),
    timeToAnswer: spread('time_to_answer'),
    rated: spread('rated'),
  },
  (t) => [primaryKey({ columns: [t.unit, t.cut, t.span, t.starts] })],
)
export type FigureRow = typeof figures.$inferSelect

/** Up to which event the facts are told, and when last none was left untold. */
export const figuresKept = pgTable('figures_kept', {
  single: boolean('single').primaryKey().default(true),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  at: instant('at').notNull().defaultNow(),
})

/** The report of a week that somebody was sent, as it was told then: each person is told of a week once. */
export const weeklyReports = pgTable(
  'weekly_reports',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Its Monday. */
    week: date('week').notNull(),
    told: json('told').notNull(),
    messageId: bigint('message_id', { mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.staffId, t.week] }),
    uniqueIndex('weekly_reports_message').on(t.messageId),
  ],
)

/** How many reports of a category came to a commune or a province in the weeks learnt from; spikes of then are cut. */
export const usualCounts = pgTable(
  'usual_counts',
  {
    /** The code of a commune or of a province. */
    place: text('place').notNull(),
    /** '' is all of them. */
    categoryCode: text('category_code').notNull(),
    n: doublePrecision('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.place, t.categoryCode] })],
)

/** The rest of what is usual: the week of each category, how it scatters, and the time of year. One row, made anew each day. */
export const usualRhythms = pgTable('usual_rhythms', {
  single: boolean('single').primaryKey().default(true),
  learntOn: date('learnt_on').notNull(),
  data: json('data').notNull(),
})

/** Far more reports of one category in one place than usual, from when it was seen until it was over. */
export const warnings = pgTable(
  'warnings',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    provinceCode: char('province_code', { length: 2 })
      .notNull()
      .references(() => provinces.code),
    /** Null: in the province as a whole. */
    communeCode: char('commune_code', { length: 5 }).references(() => communes.code),
    categoryCode: text('category_code')
      .notNull()
      .references(() => categories.code),
    /** So many within so many hours, and how many are usual then. */
    hours: smallint('hours').notNull(),
    count: integer('count').notNull(),
    usually: doublePrecision('usually').notNull(),
    /** The reports since then are what it is about. */
    fromAt: instant('from_at').notNull(),
    raisedAt: instant('raised_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: text('acknowledged_by').references(() => staff.id),
    why: text('why'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    // Nobody is told twice of the same spike.
    uniqueIndex('warnings_once')
      .on(t.provinceCode, sql`coalesce(commune_code, '')`, t.categoryCode)
      .where(sql`ended_at is null`),
    index('warnings_province').on(t.provinceCode, t.id),
    index('warnings_commune').on(t.communeCode, t.id),
  ],
)
export type WarningRow = typeof warnings.$inferSelect
