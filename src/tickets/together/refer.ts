import { mustBeAble } from '../../access/acts.ts'
import { actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { invitedDepartment, sharedAlso } from './invited.ts'
import { upsertCollaborator } from './staff-store.ts'

export type Referral = { departmentId: number; task: string; version?: number | undefined }

/** Brings in a second department that works along on its part; the holder and the clock stay as they are. */
export const referTicket = (
  ctx: Ctx,
  id: TicketId,
  { departmentId, task, version }: Referral,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'consult', ticket)
    advance(ticket.status, 'consult')
    await invitedDepartment(ctx, ticket, departmentId)

    const by = actorName(ctx.actor)
    await upsertCollaborator(ctx.db, { ticketId: id, departmentId, task, by, at: ctx.now })
    const shared = sharedAlso(ticket, departmentId)
    await record(ctx, shared, { type: 'ticket.referred', departmentId, task })
    return shared
  })
