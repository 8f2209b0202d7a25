import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { addWorkingDays, type Calendar } from '../../deadlines/calendar.ts'
import type { Clock } from '../../deadlines/clock.ts'
import { checkExtension } from '../../deadlines/extension.ts'
import { clockOf } from '../../deadlines/move-clock.ts'
import { endOfLegalDay } from '../../deadlines/target.ts'
import { record } from '../../events/record.ts'
import { dayOfDate, startOfDay } from '../../platform/vietnam-time.ts'
import { readMoment } from '../../platform/written-dates.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { obstacleToAsking } from './requests.ts'
import { extensionsOf, insertExtension } from './store.ts'

export type ExtensionRequest = { why: string; until: string; version?: number }

/**
 * An officer asks for more time, with the reason and the new date; a leader decides. `until` is a day ('2026-03-20', to
 * its close of work or legal end) or an ISO instant. Refused: what `checkExtension` refuses, a request still waiting for
 * a decision, and more requests than the lane allows since the clock began.
 */
export const askExtension = (
  ctx: Ctx,
  id: TicketId,
  { why, until, version }: ExtensionRequest,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'extend', ticket)
    advance(ticket.status, 'extend')
    const end = await keepRequest(ctx, ticket, { why, until })

    const asked = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, asked, { type: 'ticket.extension-asked', why, until: end.toISOString() })
    return asked
  })

const keepRequest = async (
  ctx: Ctx,
  { id, lane, urgency }: Ticket,
  { why, until: asked }: ExtensionRequest,
): Promise<Date> => {
  const { clock, calendar } = await clockOf(ctx, id)
  const requests = await extensionsOf(ctx.db, id)
  mustBeFree(obstacleToAsking({ lane, urgency }, { requests, clock, now: ctx.now }))
  const until = endOf(asked, { calendar, clock })
  checkExtension({ calendar, clock }, { until, askedAt: ctx.now, now: ctx.now, lane, urgency })
  await insertExtension(ctx, { ticketId: id, round: requests.length + 1, why, until })
  return until
}

const endOf = (asked: string, { calendar, clock }: { calendar: Calendar; clock: Clock }): Date => {
  const day = dayOfDate(asked)
  if (Number.isNaN(day)) return readMoment(asked)!
  return clock.target.resolve.unit === 'calendar-days'
    ? endOfLegalDay(calendar, day)
    : addWorkingDays(calendar, new Date(startOfDay(day) - 1), 1)
}
