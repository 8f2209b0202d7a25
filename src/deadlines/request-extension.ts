import { actorName } from '../access/permissions.ts'
import type { Ctx } from '../platform/context.ts'
import { Refused, wrongField } from '../platform/errors.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { dayOfDate, startOfDay } from './day.ts'
import { checkExtension, extensionRule } from './extension.ts'
import { clockOf, moveClock } from './move-clock.ts'
import { type Extension, extensionsOf, insertExtension, saveDecision } from './store.ts'
import { endOfLegalDay } from './target.ts'

type Extended = { id: number; lane: string }

/**
 * Asks to move the deadline of a ticket to `until`: a day ('2026-03-20', to its close of work or legal end) or an
 * ISO instant; answers the instant. Refused: what `checkExtension` refuses, a request still waiting for a decision,
 * and more requests than the lane allows since the clock began.
 */
export const requestExtension = async (
  ctx: Ctx,
  { id, lane }: Extended,
  { why, until: asked }: { why: string; until: string },
): Promise<Date> => {
  const { clock, calendar } = await clockOf(ctx, id)
  const requests = await extensionsOf(ctx.db, id)
  const since = thisTime(requests, clock)
  if (since.some(({ decision }) => decision === null)) throw stillWaiting()
  const until = endOf(asked, { calendar, clock })
  checkExtension(clock, { until, askedAt: ctx.now, now: ctx.now, lane })
  if (since.length >= extensionRule(lane).times) throw askedBefore()
  await insertExtension(ctx, { ticketId: id, round: requests.length + 1, why, until })
  return until
}

/**
 * A leader grants or refuses the request that waits; granted, the clock goes on to the new date. Answers that date.
 * Refused: no request, a refusal without a reason, a grant when the ticket is done or the date has passed meanwhile.
 */
export const decideExtension = async (
  ctx: Ctx,
  { id, lane }: Extended,
  { decision, note }: { decision: 'granted' | 'refused'; note: string },
): Promise<Date> => {
  const { clock } = await clockOf(ctx, id)
  const pending = thisTime(await extensionsOf(ctx.db, id), clock).find((row) => row.decision === null)
  if (!pending) throw nothingAsked()
  if (decision === 'refused' && !note) throw noReason()
  const { until, askedAt } = pending
  if (decision === 'granted') {
    checkExtension(clock, { until, askedAt, now: ctx.now, lane })
    await moveClock(ctx, id, { kind: 'extended', at: ctx.now, until })
  }
  const decidedBy = actorName(ctx.actor)
  await saveDecision(ctx.db, pending, { decision, decidedBy, decidedAt: ctx.now, note })
  return until
}

/** What was asked before the ticket was reopened no longer counts. */
const thisTime = (requests: readonly Extension[], clock: Clock) =>
  requests.filter(({ askedAt }) => askedAt >= clock.startedAt)

const endOf = (asked: string, { calendar, clock }: { calendar: Calendar; clock: Clock }): Date => {
  const day = dayOfDate(asked)
  if (Number.isNaN(day)) return new Date(asked)
  return clock.target.resolve.unit === 'calendar-days'
    ? endOfLegalDay(calendar, day)
    : addWorkingDays(calendar, new Date(startOfDay(day) - 1), 1)
}

const stillWaiting = () =>
  new Refused('conflict', {
    vi: 'Đã có đề nghị gia hạn đang chờ lãnh đạo quyết định.',
    en: 'An extension was asked already and waits for a leader to decide.',
  })

const askedBefore = () =>
  new Refused('conflict', {
    vi: 'Phiếu này đã hết lượt xin gia hạn; lãnh đạo đã trả lời đề nghị trước.',
    en: 'No request for an extension is left for this ticket; a leader has answered the one before.',
  })

const nothingAsked = () =>
  new Refused('conflict', {
    vi: 'Phiếu này không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No extension of this ticket waits for a decision.',
  })

const noReason = () => {
  const sentence = {
    vi: 'Xin ghi lý do không đồng ý gia hạn.',
    en: 'Please write why the extension is refused.',
  }
  return wrongField('note', sentence)
}
