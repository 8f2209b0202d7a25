import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { clientReaches, clientScopes } from '../vocabulary.ts'
import { staff } from './access.ts'
import { instant } from './routing.ts'
import { tickets } from './tickets.ts'

/** Programs that may ask: each is a member of staff whom nobody signs in as. */
export const apiClients = pgTable('api_clients', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id),
  /** What it is for, and whom to call when it misbehaves. */
  purpose: text('purpose').notNull(),
  contact: text('contact').notNull(),
  scopes: text('scopes', { enum: clientScopes }).array().notNull(),
  reach: text('reach', { enum: clientReaches }).notNull().default('department'),
  perMinute: integer('per_minute').notNull(),
  madeBy: text('made_by'),
  madeAt: instant('made_at').notNull(),
})
export type ApiClientRow = typeof apiClients.$inferSelect

export const apiKeys = pgTable(
  'api_keys',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    digest: text('digest').notNull().unique(),
    /** How the key begins: what people tell it by. */
    start: text('start').notNull().default(''),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull().default(sql`now() + interval '1 year'`),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index().on(t.staffId)],
)
export type ApiKeyRow = typeof apiKeys.$inferSelect

/** Which program brought which ticket. */
export const clientTickets = pgTable(
  'client_tickets',
  {
    ticketId: bigint('ticket_id', { mode: 'number' })
      .primaryKey()
      .references(() => tickets.id),
    clientId: text('client_id')
      .notNull()
      .references(() => apiClients.staffId),
    /** Of what it sent: the same words once more within a day are the same request. */
    digest: text('digest').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.clientId, t.at), index().on(t.clientId, t.digest, t.at)],
)
