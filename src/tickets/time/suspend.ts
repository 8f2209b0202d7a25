import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { clockOf, moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { obstacleToLifting, obstacleToSuspending } from './suspension.ts'

export type Suspension = { why: string; version?: number | undefined }

/**
 * Suspends a complaint or denunciation as the law provides, with the reason; the clock stands still until it is lifted
 * (Law 02/2011/QH13 and Law 25/2018/QH14, art. 34, both as amended). Refused in other lanes, and while it is suspended.
 */
export const suspendTicket = (ctx: Ctx, id: TicketId, { why, version }: Suspension): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'suspend', ticket)
    advance(ticket.status, 'suspend')
    const { clock } = await clockOf(ctx, id)
    mustBeFree(obstacleToSuspending(ticket, clock))

    const suspended = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    if (clock.pausedFor) await moveClock(ctx, id, { kind: 'resumed', at: ctx.now })
    await moveClock(ctx, id, { kind: 'paused', at: ctx.now, for: 'law' })
    await record(ctx, suspended, { type: 'ticket.suspended', why })
    return suspended
  })

/** Goes on with a suspended ticket; the clock runs unless the resident is still asked. */
export const liftSuspension = (ctx: Ctx, id: TicketId, { why, version }: Suspension): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'suspend', ticket)
    const { clock } = await clockOf(ctx, id)
    mustBeFree(obstacleToLifting(clock))

    const lifted = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await moveClock(ctx, id, { kind: 'resumed', at: ctx.now })
    await settlePause(ctx, lifted)
    await record(ctx, lifted, { type: 'ticket.suspension-lifted', why })
    return lifted
  })
