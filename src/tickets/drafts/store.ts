import type { Db } from '../../platform/database.ts'
import { storableJson } from '../../platform/text.ts'

export type DraftRow = { verb: string; body: Record<string, string>; updatedAt: Date }

export const draftsOf = (db: Db, staffId: string, ticketId: number) => db<DraftRow[]>`
  select verb, body, updated_at from drafts where staff_id = ${staffId} and ticket_id = ${ticketId}`

export const upsertDraft = (
  db: Db,
  draft: { staffId: string; ticketId: number; verb: string; body: Record<string, string>; at: Date },
) => db`
  insert into drafts (staff_id, ticket_id, verb, body, updated_at)
  values (${draft.staffId}, ${draft.ticketId}, ${draft.verb}, ${storableJson(draft.body)}::text::jsonb, ${draft.at})
  on conflict (staff_id, ticket_id, verb) do update set body = excluded.body, updated_at = excluded.updated_at`

export const deleteDraft = (db: Db, draft: { staffId: string; ticketId: number; verb: string }) => db`
  delete from drafts where staff_id = ${draft.staffId} and ticket_id = ${draft.ticketId} and verb = ${draft.verb}`
