import type { Status } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Clock } from '../../deadlines/clock.ts'
import type { WaitingFor } from '../../deadlines/clock-event.ts'
import { clockOf, moveClock } from '../../deadlines/move-clock.ts'
import type { TicketId } from '../ticket.ts'
import { levelsWaitedFor } from './store.ts'
import { isSuperior } from './superior.ts'

/**
 * Makes the clock agree with whom the ticket waits for: the resident first, else a department above that was asked.
 * One answer never starts the clock while another is still waited for. A legal suspension is left alone. A wait for a
 * department that ends without its answer (`countAnswered` comes first) does not count.
 */
export const settlePause = async (ctx: Ctx, ticket: { id: TicketId; status: Status }): Promise<void> => {
  const { clock } = await clockOf(ctx, ticket.id)
  if (clock.stoppedAt || clock.pausedFor === 'law') return
  const waitingFor = await waitedFor(ctx, ticket)
  if (clock.pausedFor === waitingFor) return
  if (clock.pausedFor) await moveClock(ctx, ticket.id, { kind: 'resumed', at: ctx.now, ...unanswered(clock) })
  if (waitingFor) await moveClock(ctx, ticket.id, { kind: 'paused', at: ctx.now, for: waitingFor })
}

/** A department answered: the time that it took counts as waited for, whoever else is asked. */
export const countAnswered = async (ctx: Ctx, ticketId: TicketId): Promise<void> => {
  const { clock } = await clockOf(ctx, ticketId)
  if (clock.pausedFor === 'department') await moveClock(ctx, ticketId, { kind: 'resumed', at: ctx.now })
}

const unanswered = ({ pausedFor }: Clock) =>
  pausedFor === 'department' ? { unanswered: true as const } : null

const waitedFor = async (
  ctx: Ctx,
  { id, status }: { id: TicketId; status: Status },
): Promise<WaitingFor | null> => {
  if (status === 'waiting') return 'resident'
  const levels = await levelsWaitedFor(ctx.db, id)
  return levels.some(({ asked, holder }) => isSuperior({ level: asked }, { level: holder }))
    ? 'department'
    : null
}
