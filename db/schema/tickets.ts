import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  char,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  answeredInSql,
  attachmentPurposes,
  dangerChecks,
  lanes,
  languages,
  messageChannels,
  openInSql,
  outcomes,
  reportChannels,
  statuses,
  urgencies,
} from '../vocabulary.ts'
import { categories, communes, departments, instant, json, provinces } from './routing.ts'

/** A commune that a report may be about. */
export type PlaceCandidate = { code: string; name: string; confidence: number }

type Point = [x: number, y: number]
/** Black in a picture: a box, or a stroke of a brush; in shares of its width and height. */
export type Mark =
  | { kind: 'box'; from: Point; to: Point }
  | { kind: 'stroke'; points: Point[]; width: number }

const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
const ticketId = () =>
  bigint('ticket_id', { mode: 'number' })
    .notNull()
    .references(() => tickets.id)

/** Who reported: apart from the ticket, so that it can be erased and the ticket stays. */
export const reporters = pgTable(
  'reporters',
  {
    id: id(),
    name: text('name'),
    phone: text('phone'),
    /** As they gave it; left from where many numbers were; put right by staff since; or shown to be theirs by a code. */
    phoneStanding: text('phone_standing', { enum: ['given', 'doubted', 'corrected', 'confirmed'] })
      .notNull()
      .default('given'),
    email: text('email'),
    /** Where a letter reaches whoever wrote one. */
    postalAddress: text('postal_address'),
    /** How Zalo names them to our account, and to nobody else. */
    zaloId: text('zalo_id'),
    language: text('language', { enum: languages }).notNull().default('vi'),
    /** The resident writes with accents, so answers may too. */
    accented: boolean('accented').notNull().default(true),
    consentAt: instant('consent_at'),
    /** Of the words that they agreed to; null before versions were kept, and where consent follows from writing to us. */
    consentVersion: text('consent_version'),
    /** Who filed for someone who could not. */
    helper: text('helper'),
    stoppedAt: instant('stopped_at'),
    erasedAt: instant('erased_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index().on(t.phone),
    index('reporters_mailbox').on(sql`lower(email)`),
    index('reporters_zalo').on(t.zaloId).where(sql`zalo_id is not null`),
  ],
)
export type ReporterRow = typeof reporters.$inferSelect

/** As the index of an officer's sealed tickets says it. */
export const sealedLane = `lane in ('complaint', 'denunciation')`
/** As the index of what came in lately says it: neither sealed by law nor spam. */
export const ordinaryLane = `lane in ('feedback', 'emergency')`
const openComplaint = sql.raw(`lane = 'complaint' and status in ${openInSql}`)

export const tickets = pgTable(
  'tickets',
  {
    id: id(),
    reference: text('reference').notNull().unique(),
    lane: text('lane', { enum: lanes }).notNull(),
    status: text('status', { enum: statuses }).notNull(),
    urgency: text('urgency', { enum: urgencies }).notNull(),
    dangerCheck: text('danger_check', { enum: dangerChecks }).notNull().default('none'),
    channel: text('channel', { enum: reportChannels }).notNull(),
    language: text('language', { enum: languages }).notNull(),
    categoryCode: text('category_code')
      .notNull()
      .references(() => categories.code),
    communeCode: char('commune_code', { length: 5 }).references(() => communes.code),
    provinceCode: char('province_code', { length: 2 }).references(() => provinces.code),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    officerId: text('officer_id'),
    title: text('title').notNull(),
    text: text('text').notNull(),
    address: text('address'),
    /** NFC, unaccented, lower case, đ→d: title, text, address and reference; its words are found in `ticket_words`. */
    search: text('search').notNull(),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    candidates: json('candidates').$type<PlaceCandidate[]>().notNull().default([]),
    reasons: json('reasons').$type<unknown[]>().notNull().default([]),
    reporterId: bigint('reporter_id', { mode: 'number' }).references(() => reporters.id),
    idempotencyKey: text('idempotency_key').unique(),
    /** What was sent under the key, sender included. */
    idempotencyDigest: text('idempotency_digest'),
    occurredAt: instant('occurred_at'),
    /** When it reached us, as a letter does days before it is typed in: deadlines count from here. */
    receivedAt: instant('received_at').notNull(),
    /** When it was written into this system. */
    reportedAt: instant('reported_at').notNull(),
    acceptedAt: instant('accepted_at'),
    resolvedAt: instant('resolved_at'),
    closedAt: instant('closed_at'),
    /** Who holds it now holds it since then. */
    heldSince: instant('held_since').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
    /** How often the resident's secret was replaced: it is derived from this and stored nowhere. */
    secretVersion: smallint('secret_version').notNull().default(0),
    mergedInto: bigint('merged_into', { mode: 'number' }).references((): AnyPgColumn => tickets.id),
    /** The program that brought it. */
    broughtBy: text('brought_by'),
    splitFrom: bigint('split_from', { mode: 'number' }).references((): AnyPgColumn => tickets.id),
    bounces: smallint('bounces').notNull().default(0),
    reopenings: smallint('reopenings').notNull().default(0),
    supporters: integer('supporters').notNull().default(0),
    published: boolean('published').notNull().default(false),
    /** What the public reads in the place of the answer, as somebody let it out. */
    publicAnswer: text('public_answer'),
    /** Something was found in the answer that may lead to a person: the public reads it once somebody has looked. */
    answerHeld: boolean('answer_held').notNull().default(false),
    /** When its person and its words go; null while it is open, where it is kept for good, and once they went. */
    retainUntil: instant('retain_until'),
    /** When they went. */
    erasedAt: instant('erased_at'),
    legalHold: boolean('legal_hold').notNull().default(false),
  },
  (t) => [
    index('tickets_open')
      .on(t.departmentId, t.id)
      .where(sql.raw(`status in ${openInSql}`)),
    index('tickets_commune').on(t.communeCode, t.id),
    index('tickets_alike')
      .on(t.communeCode, t.reportedAt)
      .where(sql.raw(`status in ${openInSql}`)),
    index('tickets_lately')
      .on(t.receivedAt, t.categoryCode, t.provinceCode, t.communeCode)
      .where(sql.raw(ordinaryLane)),
    index('tickets_near')
      .on(t.lat, t.lon)
      .where(sql.raw(`lat is not null and status in ${openInSql}`)),
    index('tickets_officer').on(t.officerId, t.status).where(sql`officer_id is not null`),
    index('tickets_officer_sealed')
      .on(t.officerId, t.status, t.id)
      .where(sql.raw(`officer_id is not null and ${sealedLane}`)),
    index('tickets_answered_commune')
      .on(t.communeCode, t.categoryCode, t.resolvedAt)
      .where(sql.raw(`status in ${answeredInSql}`)),
    index('tickets_answered_province')
      .on(t.provinceCode, t.categoryCode, t.resolvedAt)
      .where(sql.raw(`status in ${answeredInSql}`)),
    index('tickets_reporter').on(t.reporterId),
    index('tickets_brought').on(t.broughtBy, t.updatedAt, t.id).where(sql`brought_by is not null`),
    index('tickets_answer_held').on(t.id).where(sql`answer_held`),
    index('tickets_published').on(t.provinceCode, t.id).where(sql`published`),
    index('tickets_published_at').on(t.provinceCode, t.reportedAt, t.id).where(sql`published`),
    index('tickets_published_updated').on(t.provinceCode, t.updatedAt, t.id).where(sql`published`),
    // The same of the whole country, of one subject and of one commune: a page of any is read, and no more.
    index('tickets_published_everywhere').on(t.reportedAt, t.id).where(sql`published`),
    index('tickets_published_everywhere_updated').on(t.updatedAt, t.id).where(sql`published`),
    index('tickets_published_subject').on(t.categoryCode, t.reportedAt, t.id).where(sql`published`),
    index('tickets_published_commune_at').on(t.communeCode, t.reportedAt, t.id).where(sql`published`),
    index('tickets_published_commune_updated').on(t.communeCode, t.updatedAt, t.id).where(sql`published`),
    index('tickets_published_category').on(t.provinceCode, t.categoryCode, t.id).where(sql`published`),
    index('tickets_published_commune').on(t.communeCode, t.id).where(sql`published`),
    index('tickets_complaints_commune').on(t.communeCode, t.id).where(openComplaint),
    index('tickets_complaints_province').on(t.provinceCode, t.id).where(openComplaint),
    index('tickets_merged').on(t.mergedInto).where(sql`merged_into is not null`),
    index('tickets_resolved').on(t.resolvedAt).where(sql`status = 'resolved'`),
    index('tickets_retained').on(t.retainUntil, t.id).where(sql`retain_until is not null`),
    index('tickets_erased').on(t.erasedAt, t.id).where(sql`erased_at is not null`),
  ],
)
export type TicketRow = typeof tickets.$inferSelect

const counted = {
  departmentId: integer('department_id').notNull(),
  communeCode: char('commune_code', { length: 5 }),
  provinceCode: char('province_code', { length: 2 }),
  lane: text('lane', { enum: lanes }).notNull(),
  status: text('status', { enum: statuses }).notNull(),
  n: integer('n').notNull(),
}

/** Changes of the last minute or so that add up to the counters; a job adds them to the sums, so that no row is fought over. */
export const ticketCounts = pgTable('ticket_counts', counted, (t) => [
  index().on(t.departmentId),
  index().on(t.provinceCode, t.communeCode),
])

/** What the counters came to when they were last added up; that job alone writes it. */
export const ticketSums = pgTable('ticket_sums', counted, (t) => [
  unique('ticket_sums_once')
    .on(t.departmentId, t.communeCode, t.provinceCode, t.lane, t.status)
    .nullsNotDistinct(),
  index().on(t.provinceCode, t.communeCode),
])

/** The same of whole provinces, of which a province's screen would read ten thousands of rows. */
export const provinceSums = pgTable(
  'province_sums',
  { provinceCode: counted.provinceCode, lane: counted.lane, status: counted.status, n: counted.n },
  (t) => [unique('province_sums_once').on(t.provinceCode, t.lane, t.status).nullsNotDistinct()],
)

export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    ticketId: ticketId(),
    /** Sent by the resident, shown beside the resolution as proof, or a letter to the resident. */
    purpose: text('purpose', { enum: attachmentPurposes }).notNull(),
    storageKey: text('storage_key').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    /** Of a paper: the name under which it is saved, its pages, and whether there is a signature in it. */
    name: text('name'),
    pages: integer('pages'),
    signed: boolean('signed'),
    /** The virus scanner could not be asked: nobody opens it until it was. */
    held: boolean('held').notNull().default(false),
    digest: text('digest').notNull(),
    addedBy: text('added_by').notNull(),
    published: boolean('published').notNull().default(false),
    /** What is blacked out before the public sees it, and the copy that was made of it; the original stays with staff and reporter. */
    marks: json('marks').$type<Mark[]>(),
    publicKey: text('public_key'),
    /** The ticket is public, and somebody has to look whether this picture may be. */
    awaitsLook: boolean('awaits_look').notNull().default(false),
    /** When somebody decided whether the public sees it. */
    lookedAt: instant('looked_at'),
    /** Somebody else sent it: staff alone see it, until they show it to the reporter. */
    keptFromReporter: boolean('kept_from_reporter').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique().on(t.ticketId, t.digest),
    index('attachments_awaiting').on(t.id).where(sql`awaits_look`),
    // What is blacked out is never shown from the original.
    check(
      'attachments_blacked_out',
      sql`not published or public_key is not null or coalesce(marks, '[]') = '[]'`,
    ),
  ],
)

/** Who writes an upload, among all processes; unlogged, for after a crash nobody does. */
export const uploadTurns = pgTable('upload_turns', {
  upload: text('upload').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
  /** Another has come for it. */
  asked: boolean('asked').notNull(),
})

/** What was done to a ticket under which key, so that the same sending again changes nothing. */
export const sendings = pgTable(
  'sendings',
  {
    ticketId: ticketId(),
    act: text('act').notNull(),
    key: text('key').notNull(),
    digest: text('digest').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ticketId, t.act, t.key] })],
)

/** Residents who said "me too": told of every step. */
export const followers = pgTable(
  'followers',
  {
    id: id(),
    ticketId: ticketId(),
    reporterId: bigint('reporter_id', { mode: 'number' })
      .notNull()
      .references(() => reporters.id),
    contact: text('contact').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique().on(t.ticketId, t.contact),
    index('followers_contact').on(t.contact),
    index('followers_reporter').on(t.reporterId),
  ],
)

/**
 * One rating of each reporter for each resolution; the round is the number of reopenings before it. `fromId`: the report of
 * whoever rated, another one where it was merged into this.
 */
export const ratings = pgTable(
  'ratings',
  {
    ticketId: ticketId(),
    round: smallint('round').notNull(),
    fromId: bigint('from_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id),
    score: smallint('score').notNull(),
    comment: text('comment'),
    channel: text('channel', { enum: reportChannels }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ticketId, t.round, t.fromId] })],
)

/** Notices of thụ lý and không thụ lý, numbered by department and year (Law 02/2011/QH13, art. 27; Law 25/2018/QH14, art. 29). */
export const legalNotices = pgTable(
  'legal_notices',
  {
    id: id(),
    ticketId: ticketId(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    kind: text('kind', { enum: ['taken-on', 'not-taken-on'] }).notNull(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    issuedBy: text('issued_by').notNull(),
    issuedAt: instant('issued_at').notNull(),
  },
  (t) => [index().on(t.ticketId), unique('legal_notices_number').on(t.departmentId, t.year, t.number)],
)

/** An emergency that rings until somebody says that they heard it, or takes it in hand. */
export const alarms = pgTable(
  'alarms',
  {
    ticketId: bigint('ticket_id', { mode: 'number' })
      .primaryKey()
      .references(() => tickets.id),
    /** The event that it was raised for, so that no repeated job raises it twice. */
    raisedBy: bigint('raised_by', { mode: 'number' }).notNull(),
    raisedAt: instant('raised_at').notNull(),
    /** Who held the ticket then. */
    departmentId: integer('department_id').notNull(),
    step: smallint('step').notNull().default(0),
    everyMinutes: smallint('every_minutes').notNull(),
    /** When the next are told; null once it has stopped. */
    nextAt: instant('next_at'),
    acknowledgedBy: text('acknowledged_by'),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (t) => [index('alarms_next').on(t.nextAt).where(sql`next_at is not null`)],
)

/** Whom an alarm was told to, at which step of it. */
export const alarmCalls = pgTable(
  'alarm_calls',
  {
    /** What the private link of this one person carries. */
    id: id(),
    ticketId: ticketId(),
    raisedBy: bigint('raised_by', { mode: 'number' }).notNull(),
    step: smallint('step').notNull(),
    staffId: text('staff_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [unique('alarm_calls_once').on(t.ticketId, t.raisedBy, t.step, t.staffId), index().on(t.staffId)],
)

/** A department asked inside the ticket; the clock shows who is waited for. */
export const consultations = pgTable(
  'consultations',
  {
    id: id(),
    ticketId: ticketId(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    question: text('question').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    index().on(t.ticketId),
    index().on(t.departmentId),
    uniqueIndex('consultations_open').on(t.ticketId, t.departmentId).where(sql`answered_at is null`),
  ],
)
export type ConsultationRow = typeof consultations.$inferSelect

/** A second department working along (referral) without taking the ticket. */
export const collaborators = pgTable(
  'collaborators',
  {
    ticketId: ticketId(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    task: text('task').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    doneAt: instant('done_at'),
  },
  (t) => [primaryKey({ columns: [t.ticketId, t.departmentId] }), index().on(t.departmentId)],
)
export type CollaboratorRow = typeof collaborators.$inferSelect

/** What a reporter was called, and where they were written to, before it was put right: an address is told once that it hears no more; erased with the rest. */
export const formerContacts = pgTable(
  'former_contacts',
  {
    ticketId: ticketId(),
    channel: text('channel', { enum: [...messageChannels, 'name'] }).notNull(),
    address: text('address').notNull(),
    /** It came with the report or was written to about it: what only a correction named is told nothing. */
    known: boolean('known').notNull(),
    correctedAt: instant('corrected_at').notNull(),
    toldAt: instant('told_at'),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.channel, t.address] }),
    index('former_contacts_untold').on(t.ticketId).where(sql`known and told_at is null`),
  ],
)

/** What an officer is typing, kept so that a cut or a second officer loses nothing. */
export const drafts = pgTable(
  'drafts',
  {
    staffId: text('staff_id').notNull(),
    ticketId: ticketId(),
    verb: text('verb').notNull(),
    body: json('body').$type<Record<string, string>>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.ticketId, t.verb] })],
)

/** A list that somebody asks for often, under a name of theirs. */
export const savedViews = pgTable(
  'saved_views',
  {
    staffId: text('staff_id').notNull(),
    name: text('name').notNull(),
    /** The filters as they stand in the address of the list. */
    search: text('search').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.name] })],
)

/** The words that start an answer: a category (or all) × an outcome. */
export const answerTemplates = pgTable(
  'answer_templates',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    categoryCode: text('category_code').references(() => categories.code),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    language: text('language', { enum: languages }).notNull(),
    body: text('body').notNull(),
  },
  (t) => [unique().on(t.categoryCode, t.outcome, t.language).nullsNotDistinct()],
)
