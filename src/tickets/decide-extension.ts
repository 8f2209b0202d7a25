import { mustBeAble } from '../access/permissions.ts'
import { decideExtension } from '../deadlines/request-extension.ts'
import { record } from '../events/record.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import { lockTicket } from './lock.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type ExtensionDecision = { decision: 'granted' | 'refused'; note?: string; version?: number }

/** A leader grants or refuses the extension that was asked; granted, the resident is told the new date. */
export const decideOnExtension = (
  ctx: Ctx,
  id: TicketId,
  { decision, note = '', version }: ExtensionDecision,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'decide-extension', ticket)
    const until = await decideExtension(ctx, ticket, { decision, note })

    const decided = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, decided, {
      type: 'ticket.extension-decided',
      decision,
      until: until.toISOString(),
      note,
    })
    return decided
  })
