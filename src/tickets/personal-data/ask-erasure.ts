import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { mustBeFree } from '../obstacle.ts'
import { lockForResident, type TrackingKey } from '../resident/own-ticket.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleToErasing } from './erasable.ts'
import { wasAsked } from './store.ts'

/** The resident asks who holds the ticket to erase what is kept of them; asking again changes nothing. */
export const askErasure = (ctx: Ctx, key: TrackingKey): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if (await wasAsked(ctx.db, ticket.id)) return ticket
    mustBeFree(await obstacleToErasing(ctx, ticket))
    await record(ctx, ticket, { type: 'ticket.erasure-asked' })
    return ticket
  })
