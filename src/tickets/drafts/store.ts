import { and, eq, sql } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { drafts } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import { storableJson } from '../../platform/text.ts'

type Draft = typeof drafts.$inferSelect
type DraftKey = Pick<Draft, 'staffId' | 'ticketId' | 'verb'>

export type DraftRow = Pick<Draft, 'verb' | 'body' | 'updatedAt'>

export const draftsOf = (db: Db, staffId: string, ticketId: number): Promise<DraftRow[]> =>
  query(db)
    .select({ verb: drafts.verb, body: drafts.body, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.staffId, staffId), eq(drafts.ticketId, ticketId)))
    .execute()

export const upsertDraft = (db: Db, { updatedAt, ...draft }: Draft) => {
  const body = sql`${storableJson(draft.body)}::text::jsonb`
  return query(db)
    .insert(drafts)
    .values({ ...draft, body, updatedAt })
    .onConflictDoUpdate({
      target: [drafts.staffId, drafts.ticketId, drafts.verb],
      set: { body: sql`excluded.body`, updatedAt },
    })
}

export const deleteDraft = (db: Db, { staffId, ticketId, verb }: DraftKey) =>
  query(db)
    .delete(drafts)
    .where(and(eq(drafts.staffId, staffId), eq(drafts.ticketId, ticketId), eq(drafts.verb, verb)))
