import { mustBeAble } from '../access/acts.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { obstacleToReaching } from './reachable.ts'
import { updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Renewal = { why: string; version?: number }

/**
 * Replaces the resident's private code, once somebody else may know it: links with the old one open nothing any more, and
 * the resident is sent a new one. Who cannot be reached would be locked out of their own report.
 */
export const renewSecret = (ctx: Ctx, id: TicketId, { why, version }: Renewal): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'renew-secret', ticket)
    mustBeFree(await obstacleToReaching(ctx, ticket))

    const changes = { secretVersion: ticket.secretVersion + 1 }
    const renewed = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await record(ctx, renewed, { type: 'ticket.secret-renewed', why })
    return renewed
  })
