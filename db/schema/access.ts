import { bigint, boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { languages, personFields, readKinds, roles, showingReasons } from '../vocabulary.ts'
import { departments, instant } from './routing.ts'

/* The tables of better-auth, in the names that its Drizzle adapter expects. */

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  /** A code is asked for behind the password. */
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** Whoever let them in asked for a second factor itself. */
    secondFactor: boolean('second_factor').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index().on(t.userId)],
)

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index().on(t.userId)],
)

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index().on(t.identifier)],
)

/** The key that codes are made of, and the recovery codes, both sealed by the library; unverified until a first code was right. */
export const twoFactor = pgTable(
  'two_factor',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: instant('locked_until'),
    /** The half minute of the newest code that was used: that one and those before it open nothing any more. */
    usedStep: integer('used_step'),
  },
  (t) => [index().on(t.userId)],
)

/** Passwords tried in a row, by account, by browser and by source; digests, no addresses of people. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    key: text('key').primaryKey(),
    failures: integer('failures').notNull(),
    /** So many in a row cost no waiting. */
    allowed: integer('allowed').notNull(),
    lastAt: instant('last_at').notNull(),
    /** When the next may be tried; null: at once. */
    freeAt: instant('free_at'),
  },
  (t) => [index().on(t.lastAt)],
)

/** Uses of each source in its window, counted for all processes; unlogged, for a crash may forget them. */
export const limitCounts = pgTable('limit_counts', {
  key: text('key').primaryKey(),
  /** Taken by processes, used or not. */
  used: integer('used').notNull(),
  /** To who asked last. */
  granted: integer('granted').notNull(),
  endsAt: instant('ends_at').notNull(),
})

export const staff = pgTable(
  'staff',
  {
    id: text('id')
      .primaryKey()
      .references(() => user.id),
    name: text('name').notNull(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    roles: text('roles', { enum: roles }).array().notNull(),
    phone: text('phone'),
    language: text('language', { enum: languages }).notNull().default('vi'),
    /** No new ticket is assigned over this many open ones. */
    loadLimit: integer('load_limit').notNull().default(40),
    /** When the system last gave them a ticket: of equals, who waited longest is next. */
    lastGivenAt: instant('last_given_at'),
    /** 'each' event at once, one 'daily' digest, or 'weekly'. */
    mailRhythm: text('mail_rhythm', { enum: ['each', 'daily', 'weekly', 'none'] })
      .notNull()
      .default('daily'),
    /** Whoever leads gets the figures of their unit on Mondays, unless they want none. */
    weeklyReport: boolean('weekly_report').notNull().default(true),
    /** An invitation or a file made it: until they have entered, the mailbox may be anybody's. */
    invited: boolean('invited').notNull().default(false),
    active: boolean('active').notNull().default(true),
    /** An administrator locked it, and why: it can be opened again, which one that was closed cannot. */
    lockedAt: instant('locked_at'),
    lockedWhy: text('locked_why'),
  },
  (t) => [index().on(t.departmentId), index().on(t.name, t.id)],
)
export type StaffRow = typeof staff.$inferSelect

/** Every reading of a sealed ticket, and of the data of a person. */
export const readAudit = pgTable(
  'read_audit',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    staffId: text('staff_id').notNull(),
    /** Null of a caller who has no ticket yet. */
    ticketId: bigint('ticket_id', { mode: 'number' }),
    what: text('what', { enum: readKinds }).notNull().default('ticket'),
    /** Which of the person's data. */
    fields: text('fields', { enum: personFields }).array().notNull().default([]),
    reason: text('reason', { enum: showingReasons }),
    words: text('words'),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.ticketId), index().on(t.staffId, t.id), index().on(t.at)],
)
