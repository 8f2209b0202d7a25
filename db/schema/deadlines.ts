import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  char,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { SpanUnit } from '../vocabulary.ts'
import { instant, json } from './routing.ts'
import { tickets } from './tickets.ts'

/** A length of time as the rules say it; working hours and days follow the calendar, the others the clock on the wall. */
export type Span = { unit: SpanUnit; amount: number }

/** Working time inside one day: minutes after midnight, from inclusive, to exclusive. */
export type Interval = readonly [from: number, to: number]

const momentKinds = ['accept-warn', 'accept-miss', 'warn', 'miss', 'escalate'] as const

/** By when, for a lane × category × urgency × province; a change adds a row and ends the old one. */
export const targets = pgTable(
  'targets',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    lane: text('lane').notNull(),
    categoryCode: text('category_code'),
    urgency: text('urgency').notNull(),
    provinceCode: char('province_code', { length: 2 }),
    /** The row is for remote communes only. */
    place: text('place', { enum: ['any', 'remote'] })
      .notNull()
      .default('any'),
    ordinary: text('ordinary', { enum: ['any', 'ordinary', 'other'] })
      .notNull()
      .default('any'),
    accept: json('accept').$type<Span | null>(),
    resolve: json('resolve').$type<Span>().notNull(),
    /** How long an emergency rings at one door before it is told at the next: around the clock. */
    ring: json('ring').$type<Span | null>(),
    source: text('source').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.lane)],
)

/** Days that differ from the week: holidays, substitute days off, swapped working days. */
export const holidays = pgTable(
  'holidays',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    date: date('date').notNull(),
    provinceCode: char('province_code', { length: 2 }),
    kind: text('kind', { enum: ['holiday', 'working', 'half'] }).notNull(),
    /** Minutes after midnight, for a half or swapped day; null means the weekday's own. */
    intervals: json('intervals').$type<Interval[] | null>(),
    name: text('name').notNull(),
    source: text('source').notNull(),
  },
  (t) => [unique('holidays_day').on(t.date, t.provinceCode).nullsNotDistinct()],
)

/** The working week, in minutes after midnight; province null is the whole country. */
export const workingHours = pgTable(
  'working_hours',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    provinceCode: char('province_code', { length: 2 }),
    weekday: integer('weekday').notNull(),
    intervals: json('intervals').$type<Interval[]>().notNull(),
  },
  (t) => [unique('working_hours_day').on(t.provinceCode, t.weekday).nullsNotDistinct()],
)

/** What stopped, moved or set again the clock of a ticket after it opened. */
export const clockEvents = pgTable(
  'clock_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    kind: text('kind', {
      enum: [
        'accepted',
        'unaccepted',
        'handed-over',
        'paused',
        'resumed',
        'extended',
        'retargeted',
        'stopped',
        'restarted',
        'restored',
      ],
    }).notNull(),
    at: instant('at').notNull(),
    data: json('data').$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index().on(t.ticketId, t.id),
    index('clock_events_retargeted').on(t.at).where(sql`kind = 'retargeted'`),
  ],
)

/**
 * By when each ticket is due, with every warning and miss computed ahead; a sweep acts on the next one.
 * Apart from the ticket, so that a changed holiday table rewrites a million narrow rows and touches nothing else.
 */
export const deadlines = pgTable(
  'deadlines',
  {
    ticketId: bigint('ticket_id', { mode: 'number' })
      .primaryKey()
      .references(() => tickets.id),
    targetId: integer('target_id').references(() => targets.id),
    /** Whose calendar it runs by: here, so that a bulk computation never reads the wide tickets. */
    provinceCode: char('province_code', { length: 2 }),
    startsAt: instant('starts_at').notNull(),
    acceptDueAt: instant('accept_due_at'),
    dueAt: instant('due_at').notNull(),
    open: boolean('open').notNull().default(true),
    pausedSince: instant('paused_since'),
    pausedFor: text('paused_for', { enum: ['resident', 'department', 'law'] }),
    /** The moments ahead that are no due date themselves; null while there are none of their kind. */
    acceptWarnAt: instant('accept_warn_at'),
    warnAt: instant('warn_at'),
    escalateAt: instant('escalate_at'),
    /** The soonest moment that nobody acted on. */
    nextKind: text('next_kind', { enum: momentKinds }),
    nextAt: instant('next_at'),
    /** For each kind of moment, the last instant of it that was acted on: never twice, and none is lost. */
    acted: json('acted')
      .$type<Readonly<Partial<Record<(typeof momentKinds)[number], string>>>>()
      .notNull()
      .default({}),
  },
  (t) => [
    index('deadlines_next').on(t.nextAt).where(sql`next_at is not null`),
    index('deadlines_due').on(t.dueAt, t.ticketId).where(sql`open`),
  ],
)
export type DeadlineRow = typeof deadlines.$inferSelect

/** Extensions asked, granted or refused; most lanes allow one, a denunciation two (Law 25/2018, art. 30). */
export const extensions = pgTable(
  'extensions',
  {
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    round: smallint('round').notNull(),
    why: text('why').notNull(),
    until: instant('until').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    decision: text('decision', { enum: ['granted', 'refused'] }),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    note: text('note'),
  },
  (t) => [primaryKey({ columns: [t.ticketId, t.round] })],
)
