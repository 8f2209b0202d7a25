import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { callBackOutcomes, languages, mailsSetAside, reportChannels, smsSetAside } from '../vocabulary.ts'
import { bytea, instant, json } from './routing.ts'

/** As the index of what became no ticket says it: its sender and words are not erased yet. */
export const inboundKept = `sender not like 'erased:%'`

/** What came in, raw, before anything is understood. */
export const inboundMessages = pgTable(
  'inbound_messages',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    channel: text('channel', { enum: reportChannels }).notNull(),
    gateway: text('gateway').notNull(),
    providerId: text('provider_id').notNull(),
    sender: text('sender').notNull(),
    recipient: text('recipient'),
    body: text('body').notNull(),
    raw: json('raw').notNull(),
    receivedAt: instant('received_at').notNull(),
    handledAt: instant('handled_at'),
    outcome: text('outcome'),
    ticketId: bigint('ticket_id', { mode: 'number' }),
    attempts: integer('attempts').notNull().default(0),
    /** A long message comes in parts, in any order: which message, which part, of how many. */
    partOf: text('part_of'),
    part: integer('part'),
    parts: integer('parts'),
    /** Why an SMS was acted on by nobody, and who decided then what becomes of it. */
    setAside: text('set_aside', { enum: smsSetAside }),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by'),
  },
  (t) => [
    uniqueIndex('inbound_messages_provider').on(t.gateway, t.providerId).where(sql`channel <> 'sms'`),
    // A provider of SMS that counts anew uses an id for another message: the same id, sender and words are the same message.
    uniqueIndex('inbound_sms_once')
      .on(t.gateway, t.providerId, t.sender, sql`md5(body)`, sql`coalesce(part, 0)`)
      .where(sql`channel = 'sms'`),
    index('inbound_messages_aside').on(t.id).where(sql`set_aside is not null and settled_at is null`),
    index('inbound_messages_unhandled').on(t.channel, t.id).where(sql`handled_at is null`),
    index().on(t.sender, t.id),
    index('inbound_messages_ticket').on(t.ticketId).where(sql`ticket_id is not null`),
    index('inbound_messages_unfiled')
      .on(t.id)
      .where(sql.raw(`ticket_id is null and ${inboundKept}`)),
  ],
)

export type InboundMessageRow = typeof inboundMessages.$inferSelect

/** A mail as it came, byte for byte, beside its row of what came in; and what became of one that no rule may act on. */
export const inboundMails = pgTable(
  'inbound_mails',
  {
    inboundId: bigint('inbound_id', { mode: 'number' })
      .primaryKey()
      .references(() => inboundMessages.id),
    source: bytea('source').notNull(),
    subject: text('subject'),
    /** All that it says. */
    whole: text('whole'),
    /** The new words alone, without the mails that they quote. */
    words: text('words'),
    /** The ticket that it speaks of, whoever wrote it. */
    aboutId: bigint('about_id', { mode: 'number' }),
    setAside: text('set_aside', { enum: mailsSetAside }),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by'),
    /** When its files were added to the ticket; null while they wait, or where there are none. */
    filesAt: instant('files_at'),
  },
  (t) => [
    index('inbound_mails_waiting').on(t.inboundId).where(sql`set_aside is not null and settled_at is null`),
    index('inbound_mails_about').on(t.aboutId).where(sql`about_id is not null`),
  ],
)

/** Calls of the hotline: who rang, who answered, which ticket came of it. */
export const calls = pgTable(
  'calls',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    externalId: text('external_id').notNull().unique(),
    phone: text('phone'),
    operatorId: text('operator_id'),
    provinceCode: text('province_code'),
    startedAt: instant('started_at').notNull(),
    answeredAt: instant('answered_at'),
    endedAt: instant('ended_at'),
    ticketId: bigint('ticket_id', { mode: 'number' }),
    /** The line of the phone system in which it waits. */
    queue: text('queue'),
    /** How often it was put through, the last time when; until somebody takes it there it rings anew since then. */
    transfers: integer('transfers').notNull().default(0),
    transferredAt: instant('transferred_at'),
    ringsSince: instant('rings_since'),
    /** Where the phone system keeps what was said; gone with the number. */
    recordingUrl: text('recording_url'),
    /** Nobody took it: whoever rang is to be called back. */
    callBackId: bigint('call_back_id', { mode: 'number' }).references(() => callBacks.id),
  },
  (t) => [
    index().on(t.phone, t.id),
    index('calls_ticket').on(t.ticketId).where(sql`ticket_id is not null`),
    index('calls_unfiled')
      .on(t.id)
      .where(sql`ticket_id is null and (phone is not null or recording_url is not null)`),
    index('calls_under_way').on(t.startedAt).where(sql`ended_at is null`),
    index('calls_missed').on(t.callBackId, t.id).where(sql`call_back_id is not null`),
  ],
)

/** Somebody rang and nobody took it: to be called back, once however often they rang. Their number stands with their calls alone. */
export const callBacks = pgTable(
  'call_backs',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    provinceCode: text('province_code'),
    calls: integer('calls').notNull().default(1),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
    /** Who stands here longest is called first; whoever did not answer goes to the end. */
    standsSince: instant('stands_since').notNull(),
    claimedBy: text('claimed_by'),
    claimedAt: instant('claimed_at'),
    tries: integer('tries').notNull().default(0),
    triedAt: instant('tried_at'),
    endedAt: instant('ended_at'),
    endedBy: text('ended_by'),
    outcome: text('outcome', { enum: callBackOutcomes }),
  },
  (t) => [
    index('call_backs_open').on(t.standsSince, t.id).where(sql`ended_at is null`),
    index('call_backs_ended').on(t.endedAt).where(sql`ended_at is not null`),
  ],
)

/** Who asked to follow a ticket, until they have shown that the number or mailbox is theirs; the code is derived and stored nowhere. */
export const followRequests = pgTable(
  'follow_requests',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Of all contacts that one person left at once. */
    key: text('key').notNull(),
    ticketId: bigint('ticket_id', { mode: 'number' }).notNull(),
    channel: text('channel', { enum: ['sms', 'email'] }).notNull(),
    /** To follow another's report, to show that the number left with their own is theirs or that a new one is, or to find what was sent with it. */
    purpose: text('purpose', { enum: ['follow', 'own', 'change', 'find'] })
      .notNull()
      .default('follow'),
    address: text('address').notNull(),
    language: text('language', { enum: languages }).notNull(),
    tries: integer('tries').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [
    unique().on(t.key, t.channel),
    // A mailbox is one however it is spelled.
    index('follow_requests_contact').on(sql`lower(${t.address})`, t.createdAt),
    index().on(t.ticketId, t.createdAt),
    index().on(t.createdAt),
  ],
)
export type FollowRequestRow = typeof followRequests.$inferSelect

/** What we asked a sender and wait for, of each ticket: which commune, what rating. */
export const openQuestions = pgTable(
  'open_questions',
  {
    /** A number, or a mailbox. */
    sender: text('sender').notNull(),
    ticketId: bigint('ticket_id', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: ['place', 'rating', 'incident'] }).notNull(),
    choices: json('choices').notNull(),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sender, t.ticketId] }), index().on(t.ticketId)],
)
