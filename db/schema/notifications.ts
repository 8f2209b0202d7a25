import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { languages, messageChannels, messengers } from '../vocabulary.ts'
import { instant, json } from './routing.ts'

/** Outbound: one row for each event × recipient × channel. */
export const messages = pgTable(
  'messages',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: bigint('event_id', { mode: 'number' }),
    ticketId: bigint('ticket_id', { mode: 'number' }),
    channel: text('channel', { enum: messageChannels }).notNull(),
    recipient: text('recipient').notNull(),
    recipientKind: text('recipient_kind', { enum: ['reporter', 'follower', 'staff'] }).notNull(),
    language: text('language', { enum: languages }).notNull(),
    subject: text('subject'),
    body: text('body').notNull(),
    /** The reference of the ticket that the link in it opens; the link itself is made when it leaves. */
    opens: text('opens'),
    /** The request to follow that the code in it confirms; the code itself is made when it leaves. */
    confirms: text('confirms'),
    state: text('state', {
      enum: ['queued', 'to-print', 'held', 'sending', 'sent', 'delivered', 'failed', 'cancelled'],
    }).notNull(),
    urgent: integer('urgent').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    notBefore: instant('not_before').notNull(),
    lastError: text('last_error'),
    /** By which gateway an SMS left: receipts of another one are not about it. */
    gateway: text('gateway'),
    providerId: text('provider_id'),
    /** A try ended without our knowing whether it got out: the next one may have been the second. */
    doubtful: boolean('doubtful').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    deliveredAt: instant('delivered_at'),
  },
  (t) => [
    unique('messages_once').on(t.eventId, t.channel, t.recipient),
    index('messages_held').on(t.id).where(sql`state = 'held'`),
    index('messages_waiting').on(t.createdAt).where(sql`state in ('queued', 'sending')`),
    index('messages_left').on(t.channel, t.sentAt),
    index('messages_failed').on(t.id).where(sql`state = 'failed'`),
    index().on(t.ticketId, t.id),
    index().on(t.recipient, t.createdAt),
    index('messages_mailbox').on(sql`lower(recipient)`, t.id),
    index().on(t.providerId),
    index('messages_unfiled')
      .on(t.id)
      .where(sql`ticket_id is null and recipient_kind <> 'staff' and body <> ''`),
  ],
)

/** How each SMS gateway does, for all processes: after failures in a row it rests, and the next one sends. */
export const smsGateways = pgTable('sms_gateways', {
  name: text('name').primaryKey(),
  failuresInARow: integer('failures_in_a_row').notNull().default(0),
  restsUntil: instant('rests_until'),
  lastSentAt: instant('last_sent_at'),
  lastFailedAt: instant('last_failed_at'),
  lastError: text('last_error'),
})

/** The keys with which a messenger lets us write: each renewal answers new ones, and the old are of no more use. Sealed. */
export const messengerKeys = pgTable('messenger_keys', {
  name: text('name', { enum: messengers }).primaryKey(),
  access: text('access').notNull(),
  renewal: text('renewal').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** Null where that was before this was kept. */
  renewedAt: instant('renewed_at'),
  /** The digest of the key of the settings that this one came of: another there begins anew. */
  begunWith: text('begun_with').notNull(),
  /** A process renews them until then, and no other may. */
  renewingUntil: instant('renewing_until'),
})

/** What each SMS gateway took and failed on each day of Vietnam, and the segments that are paid for. */
export const smsGatewayDays = pgTable(
  'sms_gateway_days',
  {
    gateway: text('gateway').notNull(),
    day: date('day').notNull(),
    sent: integer('sent').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    segments: integer('segments').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.gateway, t.day] })],
)

/** Mailboxes and numbers that refused for good; nothing more is sent until someone clears them. */
export const deadAddresses = pgTable(
  'dead_addresses',
  {
    /** What screens know it by: the address is shown to nobody there. */
    id: bigint('id', { mode: 'number' }).notNull().unique().generatedAlwaysAsIdentity(),
    channel: text('channel', { enum: messageChannels }).notNull(),
    address: text('address').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.address] })],
)

/** What a network said of a message before we knew by which id it calls it: the answer to our try is lost, or on the way. */
export const earlyReceipts = pgTable(
  'early_receipts',
  {
    gateway: text('gateway').notNull(),
    providerId: text('provider_id').notNull(),
    outcome: text('outcome', { enum: ['delivered', 'failed'] }).notNull(),
    reason: text('reason').notNull(),
    permanent: boolean('permanent').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.gateway, t.providerId] }), index().on(t.at)],
)

/** What waits for the next digest of a member of staff. */
export const digestItems = pgTable(
  'digest_items',
  {
    staffId: text('staff_id').notNull(),
    eventId: bigint('event_id', { mode: 'number' }).notNull(),
    ticketId: bigint('ticket_id', { mode: 'number' }),
    line: json('line').notNull(),
    at: instant('at').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.staffId, t.eventId] }),
    index('digest_items_waiting').on(t.staffId).where(sql`sent_at is null`),
    index('digest_items_at').using('brin', t.at),
  ],
)
