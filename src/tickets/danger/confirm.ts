import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { changeLane } from '../corrections/change-lane.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { actToCheckDanger, obstacleToChecking } from './doubt.ts'

export type Confirmation = { why?: string | undefined; version?: number | undefined }

/** Somebody has looked, and it is danger: the ticket is an emergency from now on, with its clock and its alarm. */
export const confirmDanger = (ctx: Ctx, id: TicketId, { why, version }: Confirmation): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, actToCheckDanger(ticket), ticket)
    mustBeFree(obstacleToChecking(ticket))
    await record(ctx, ticket, { type: 'ticket.danger-confirmed', why: why ?? '' })
    return changeLane(ctx, id, { lane: 'emergency', why: why ?? looked })
  })

const looked = 'Đã xem và xác nhận có nguy hiểm.'
