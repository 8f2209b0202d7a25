import { legalDone, legalRefused } from '../../../db/seed/demo-year/grave.ts'
import { dateOf, dayMs } from '../../platform/vietnam-time.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { refuseTicket } from '../../tickets/refuse.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { byHolder, type Story, workFor } from './story.ts'

/** A paper that the law gives its own clock: taken on or not within days, and settled within weeks. */
export const legal = async (story: Story): Promise<void> => {
  const { chance, life } = story
  if (!(await workFor(story, chance.between(16, 44)))) return
  if (chance.happens(0.25)) {
    const instead = 'Nếu có tình tiết mới, xin gửi lại đơn kèm tài liệu chứng minh.'
    await byHolder(story, (ctx, { id }) =>
      refuseTicket(ctx, id, { reason: chance.pick(legalRefused), instead }),
    )
    return
  }
  await byHolder(story, (ctx, { id }) => acceptTicket(ctx, id, {}))
  if (!(await life.until(new Date(life.now().getTime() + chance.between(12, 29) * dayMs)))) return
  if (!(await workFor(story, chance.between(1, 5)))) return
  await byHolder(story, (ctx, { id }) =>
    resolveTicket(ctx, id, { answer: chance.pick(legalDone), doneOn: dateOf(ctx.now) }),
  )
}
