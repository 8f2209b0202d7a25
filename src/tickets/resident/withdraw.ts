import { type Ctx, inTransaction } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { hearInEnded } from '../danger/hear.ts'
import { obstacleToWithdrawing } from '../legal/withdrawal.ts'
import { advance } from '../lifecycle.ts'
import { mustBeFree } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket } from '../ticket.ts'
import { endConsultations } from '../together/store.ts'
import { lockForResident, type TrackingKey } from './own-ticket.ts'

/** The resident takes the report back; a complaint or denunciation is withdrawn on paper alone. */
export const withdrawTicket = (ctx: Ctx, key: TrackingKey, { why }: { why: string }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => withdraw(ctx, await lockForResident(ctx, key), { why }))

/** The step itself, for a resident known by secret or by phone; the ticket is locked already. */
export const withdraw = async (ctx: Ctx, ticket: Ticket, { why }: { why: string }): Promise<Ticket> => {
  mustBeFree(obstacleToWithdrawing(ticket))
  const status = advance(ticket.status, 'withdraw')
  const withdrawn = await updateTicket(ctx.db, {
    ticket,
    changes: { status, closedAt: ctx.now },
    now: ctx.now,
  })
  await moveClock(ctx, ticket.id, { kind: 'stopped', at: ctx.now })
  await endConsultations(ctx.db, ticket.id, ctx.now)
  await record(ctx, withdrawn, { type: 'ticket.withdrawn', why })
  return hearInEnded(ctx, withdrawn, why)
}
