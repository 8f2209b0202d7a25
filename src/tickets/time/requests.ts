import { type Actor, actorName } from '../../access/permissions.ts'
import type { Clock } from '../../deadlines/clock.ts'
import { extensionRule, obstacleToExtension } from '../../deadlines/extension.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'
import type { Extension } from './store.ts'

/** What was asked before the ticket was reopened no longer counts. */
export const thisTime = (requests: readonly Extension[], clock: Clock) =>
  requests.filter(({ askedAt }) => askedAt >= clock.startedAt)

/** The request that waits for an answer. */
export const pendingOf = (requests: readonly Extension[], clock: Clock): Extension | null =>
  thisTime(requests, clock).find(({ decision }) => decision === null) ?? null

export type Asking = { requests: readonly Extension[]; clock: Clock; now: Date }

/** What stands in the way of asking for more time, whatever the date. */
export const obstacleToAsking = (
  { lane, urgency }: Pick<Ticket, 'lane' | 'urgency'>,
  { requests, clock, now }: Asking,
): Obstacle => {
  if (pendingOf(requests, clock)) return stillWaiting
  const obstacle = obstacleToExtension(clock, { askedAt: now, lane, urgency })
  if (obstacle) return obstacle
  return thisTime(requests, clock).length >= extensionRule(lane).times ? askedBefore : null
}

/** What stands in the way of a decision: nobody grants what they asked for themselves, and no deputy what their leader did. */
export const obstacleToDeciding = (pending: Extension | null, decider: Actor): Obstacle => {
  if (!pending) return nothingAsked
  if (decider.kind !== 'staff') return null
  if (pending.askedBy === actorName(decider)) return ownRequest
  const { actingFor } = decider
  return actingFor && pending.askedBy === `staff:${actingFor.id}` ? requestOf(actingFor.name) : null
}

const stillWaiting = {
  vi: 'Đã có đề nghị gia hạn đang chờ lãnh đạo quyết định.',
  en: 'An extension was asked already and waits for a leader to decide.',
}
const askedBefore = {
  vi: 'Phiếu này đã hết lượt xin gia hạn; lãnh đạo đã trả lời đề nghị trước.',
  en: 'No request for an extension is left for this ticket; a leader has answered the one before.',
}
const nothingAsked = {
  vi: 'Phiếu này không có đề nghị gia hạn nào đang chờ quyết định.',
  en: 'No extension of this ticket waits for a decision.',
}
const requestOf = (leader: string) => ({
  vi: `Đề nghị gia hạn này do ${leader} gửi, mà anh/chị đang thay mặt; xin để lãnh đạo khác quyết định.`,
  en: `${leader}, on whose behalf you act, asked for this extension; another leader decides on it.`,
})
const ownRequest = {
  vi: 'Đề nghị gia hạn này do chính anh/chị gửi; xin để lãnh đạo khác quyết định.',
  en: 'You asked for this extension yourself; another leader decides on it.',
}
