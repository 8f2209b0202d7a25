import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { deleteDraft, upsertDraft } from './store.ts'

export type Draft = { verb: string; body: Record<string, string> }

/** Keeps what an officer is typing; a draft is theirs alone and no event. */
export const keepDraft = async (ctx: Ctx, ticketId: TicketId, draft: Draft): Promise<void> => {
  const { id: staffId } = staffOf(ctx.actor)
  if (!(await findVisible(ctx.db, ctx.actor, ticketId))) throw noSuchTicket()
  await upsertDraft(ctx.db, { staffId, ticketId, ...draft, updatedAt: ctx.now })
}

export const dropDraft = async (ctx: Ctx, ticketId: TicketId, verb: string): Promise<void> => {
  await deleteDraft(ctx.db, { staffId: staffOf(ctx.actor).id, ticketId, verb })
}
