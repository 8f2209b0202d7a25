import type { Ctx } from '../context/context.ts'
import { record } from '../events/record.ts'
import type { EventSubject } from '../events/subject.ts'
import type { Clock } from './clock.ts'
import type { Decider } from './clock-event.ts'
import { clockOf, keepClock, moveClock } from './move-clock.ts'
import { saveCalendar } from './store.ts'
import { chooseTarget, isSameTarget, type Target, termsFor } from './target.ts'
import { targetQuestion } from './target-question.ts'

/** A ticket whose category, place, urgency or lane has just been changed. */
export type Retargeted = EventSubject & { urgency: string; categoryCode: string; receivedAt: Date }

/**
 * Chooses the target of a ticket anew after a correction, by the rules of the instant it was received, and records
 * `ticket.retimed` when its due date moved. Time goes on counting from where it did, unless `countsFrom` says otherwise:
 * `now` where the term begins with the decision (another lane, urgency), `beginning` where a decision must not give the
 * time anew that is gone. What `by` decides may come later, but never undoes a miss. Call it after the ticket is saved,
 * in the same transaction; a ticket whose clock has stopped keeps its deadline.
 */
export const retarget = async (
  ctx: Ctx,
  ticket: Retargeted,
  { by, countsFrom }: { by: Decider; countsFrom?: 'now' | 'beginning' },
): Promise<Clock> => {
  await saveCalendar(ctx.db, ticket.id, ticket.provinceCode)
  const { clock } = await clockOf(ctx, ticket.id)
  if (clock.stoppedAt) return clock
  const chosen: Target = chooseTarget(ctx.knowledge.deadlines.targets, targetQuestion(ctx, ticket))
  const target = termsFor(ticket.lane, chosen)
  const retimed = isSameTarget(target, clock.target)
    ? await keepClock(ctx, ticket.id)
    : await moveClock(ctx, ticket.id, {
        kind: 'retargeted',
        at: ctx.now,
        target,
        by,
        ...(countsFrom ? { countsFrom: countsFrom === 'now' ? ctx.now : clock.begunAt } : {}),
      })
  await tell(ctx, ticket, { was: clock, now: retimed })
  return retimed
}

const tell = async (ctx: Ctx, ticket: Retargeted, { was, now }: { was: Clock; now: Clock }) => {
  if (was.dueAt.getTime() === now.dueAt.getTime()) return
  await record(ctx, ticket, {
    type: 'ticket.retimed',
    dueAt: now.dueAt.toISOString(),
    why: 'Phân loại hoặc địa bàn đã đổi nên thời hạn được tính lại.',
  })
}
