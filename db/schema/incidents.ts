import { sql } from 'drizzle-orm'
import { bigint, char, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { incidentStandings, joinedHow } from '../vocabulary.ts'
import { warnings } from './reporting.ts'
import { categories, instant, json, provinces } from './routing.ts'
import { tickets } from './tickets.ts'

/** Within the communes of an incident: a circle, or what lies between points, as [longitude, latitude]. */
export type IncidentArea =
  | { kind: 'circle'; centre: [lon: number, lat: number]; metres: number }
  | { kind: 'polygon'; points: [lon: number, lat: number][] }

/** One matter that many report: declared, told and answered once. All that it says is public. */
export const incidents = pgTable(
  'incidents',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    provinceCode: char('province_code', { length: 2 })
      .notNull()
      .references(() => provinces.code),
    communeCodes: text('commune_codes').array().notNull(),
    area: json('area').$type<IncidentArea>(),
    /** Streets, alleys and hamlets by their names: with them only what names one, or lies in the area, is meant. */
    streets: text('streets').array().notNull().default(sql`'{}'`),
    categoryCode: text('category_code')
      .notNull()
      .references(() => categories.code),
    title: text('title').notNull(),
    /** What is known now. */
    known: text('known').notNull(),
    knownAt: instant('known_at').notNull(),
    beganAt: instant('began_at').notNull(),
    expectedEnd: instant('expected_end'),
    declaredBy: text('declared_by').notNull(),
    declaredAt: instant('declared_at').notNull(),
    closedAt: instant('closed_at'),
    answer: text('answer'),
    /** The spike that it was declared from. */
    warningId: bigint('warning_id', { mode: 'number' }).references(() => warnings.id),
  },
  (t) => [
    index('incidents_open').on(t.provinceCode, t.id).where(sql`closed_at is null`),
    index('incidents_province').on(t.provinceCode, t.id),
    index('incidents_warning').on(t.warningId, t.id).where(sql`warning_id is not null`),
  ],
)
export type IncidentRow = typeof incidents.$inferSelect

/** What stands between a ticket and an incident: joined by a yes, or said to be something else. */
export const incidentTickets = pgTable(
  'incident_tickets',
  {
    incidentId: integer('incident_id')
      .notNull()
      .references(() => incidents.id),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    standing: text('standing', { enum: incidentStandings }).notNull(),
    how: text('how', { enum: joinedHow }).notNull(),
    at: instant('at').notNull(),
    /** The newest event of the incident that this ticket was told of, or needs not be. */
    toldThrough: bigint('told_through', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.incidentId, t.ticketId] }),
    uniqueIndex('incident_tickets_joined').on(t.ticketId).where(sql`standing = 'joined'`),
    index('incident_tickets_to_tell').on(t.incidentId, t.toldThrough).where(sql`standing = 'joined'`),
  ],
)
export type IncidentTicketRow = typeof incidentTickets.$inferSelect

/** Calls in which what is known was read out, and that was all that was wanted: no ticket came of them. */
export const incidentCallers = pgTable(
  'incident_callers',
  {
    incidentId: integer('incident_id')
      .notNull()
      .references(() => incidents.id),
    /** The call, by a name that the desk gives it: sent again it counts once. */
    call: text('call').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.call] })],
)
