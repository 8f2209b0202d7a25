import { mustBeAble } from '../access/permissions.ts'
import { requestExtension } from '../deadlines/request-extension.ts'
import { record } from '../events/record.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import { lockTicket } from './lock.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type ExtensionRequest = { why: string; until: string; version?: number }

/** An officer asks for more time, with the reason and the new date; a leader decides. */
export const askExtension = (
  ctx: Ctx,
  id: TicketId,
  { why, until, version }: ExtensionRequest,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'extend', ticket)
    const end = await requestExtension(ctx, ticket, { why, until })

    const asked = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, asked, { type: 'ticket.extension-asked', why, until: end.toISOString() })
    return asked
  })
