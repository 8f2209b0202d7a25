import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { actToCheckDanger, obstacleToChecking } from './doubt.ts'

export type Dismissal = { why: string; version?: number | undefined }

/** Somebody has looked, and it is none: what was said so far raises no alarm again; only a new hazard does. */
export const dismissDanger = (ctx: Ctx, id: TicketId, { why, version }: Dismissal): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, actToCheckDanger(ticket), ticket)
    advance(ticket.status, 'correct')
    mustBeFree(obstacleToChecking(ticket))
    const changes = {
      dangerCheck: 'dismissed' as const,
      reasons: [...ticket.reasons, { code: 'danger-dismissed' as const }],
    }
    const looked = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await record(ctx, looked, { type: 'ticket.danger-dismissed', why })
    return looked
  })
