import { mustBeAble } from '../../access/acts.ts'
import { type Actor, actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { checkExtension } from '../../deadlines/extension.ts'
import { clockOf, moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import { saysWhy } from '../../platform/reason.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { obstacleToDeciding, pendingOf } from './requests.ts'
import { type Extension, extensionsOf, saveDecision } from './store.ts'

export type ExtensionDecision = { decision: 'granted' | 'refused'; note?: string; version?: number }

/**
 * A leader grants or refuses the extension that was asked; granted, the clock goes on to the new date and the resident
 * is told it. Refused: no request, one's own, a refusal without a reason, a grant when the ticket is done or the date has passed.
 */
export const decideOnExtension = (
  ctx: Ctx,
  id: TicketId,
  { decision, note = '', version }: ExtensionDecision,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'decide-extension', ticket)
    advance(ticket.status, 'extend')
    const until = await decide(ctx, ticket, { decision, note })

    const decided = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, decided, {
      type: 'ticket.extension-decided',
      decision,
      until: until.toISOString(),
      note,
    })
    return decided
  })

const decide = async (
  ctx: Ctx,
  { id, lane, urgency }: Ticket,
  { decision, note }: { decision: 'granted' | 'refused'; note: string },
): Promise<Date> => {
  const { clock, calendar } = await clockOf(ctx, id)
  const pending = pendingOf(await extensionsOf(ctx.db, id), clock)
  mustBeAwaited(pending, ctx.actor)
  if (decision === 'refused' && !saysWhy(note)) throw noReason()
  const { until, askedAt } = pending
  if (decision === 'granted') {
    checkExtension({ calendar, clock }, { until, askedAt, now: ctx.now, lane, urgency })
    await moveClock(ctx, id, { kind: 'extended', at: ctx.now, until })
  }
  const decidedBy = actorName(ctx.actor)
  await saveDecision(ctx.db, pending, { decision, decidedBy, decidedAt: ctx.now, note })
  return until
}

function mustBeAwaited(pending: Extension | null, decider: Actor): asserts pending is Extension {
  mustBeFree(obstacleToDeciding(pending, decider))
}

const noReason = () => {
  const sentence = {
    vi: 'Xin ghi lý do không đồng ý gia hạn.',
    en: 'Please write why the extension is refused.',
  }
  return wrongField('note', sentence)
}
