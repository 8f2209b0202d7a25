import { mayAct } from '../../access/acts.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { Clock } from '../../deadlines/clock.ts'
import { chooseTarget, dueAfter } from '../../deadlines/target.ts'
import { targetQuestion } from '../../deadlines/target-question.ts'
import type { Sentence } from '../../platform/errors.ts'
import { sayMoment } from '../../platform/time-words.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

/**
 * By when a department passes on what is not its own matter, by the target `forwarding`, counted from when it got it: the
 * short term where an operator finds out the place, else the long one (five working days by law).
 */
export const forwardBy = (
  ctx: Ctx,
  ticket: Ticket,
  { handedOverAt, startedAt }: Pick<Clock, 'handedOverAt' | 'startedAt'>,
): Date => {
  const { targets, calendarOf } = ctx.knowledge.deadlines
  const target = chooseTarget(targets, { ...targetQuestion(ctx, ticket), lane: 'forwarding' })
  const span = (ticket.communeCode === null && target.accept) || target.resolve
  return dueAfter(calendarOf(ticket.provinceCode), handedOverAt ?? startedAt, span)
}

type Asked = { actor: Actor; ticket: Ticket; forwardBy: Date; now: Date }

/**
 * Who kept it longer than that no longer calls it somebody else's matter alone: whoever leads them does. What is sealed,
 * and what has no place yet, is passed on at any time.
 */
export const obstacleToForwarding = ({ actor, ticket, forwardBy, now }: Asked): Obstacle => {
  if (now <= forwardBy || ticket.communeCode === null || sealedLanes.includes(ticket.lane)) return null
  return mayAct(actor, 'give-time', ticket) ? null : keptTooLong(forwardBy)
}

const keptTooLong = (forwardBy: Date): Sentence => ({
  vi: `Đã quá hạn chuyển việc ngoài thẩm quyền (${sayMoment(forwardBy).vi}); xin để lãnh đạo quyết định.`,
  en: `The time to pass on what is not your matter ended at ${sayMoment(forwardBy).en}; a leader decides now.`,
})

export const sayForwardBy = (forwardBy: Date): Sentence => ({
  vi: `Nếu không thuộc thẩm quyền, phải chuyển đúng nơi chậm nhất ${sayMoment(forwardBy).vi}.`,
  en: `What is not this department’s matter is to be forwarded by ${sayMoment(forwardBy).en}.`,
})
