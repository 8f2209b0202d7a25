import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { mustBeFree } from '../obstacle.ts'
import { lockForResident, type TrackingKey } from '../resident/own-ticket.ts'
import { updateTicket } from '../store.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleToErasing } from './erasable.ts'
import { eraseTraces } from './erase.ts'
import { findKept } from './store.ts'

/** The resident erases what is kept of them, at once, having read what goes and what stays; a second time changes nothing. */
export const eraseOwn = (ctx: Ctx, key: TrackingKey): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if ((await findKept(ctx.db, ticket.reporterId))?.erased) return ticket
    mustBeFree(await obstacleToErasing(ctx, ticket))
    await eraseTraces(ctx, ticket.reporterId!)
    const erased = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, erased, { type: 'ticket.reporter-erased', why: '' })
    return erased
  })
