import { confirmDanger } from '../../tickets/danger/confirm.ts'
import { dismissDanger } from '../../tickets/danger/dismiss.ts'
import { type Story, waitFor } from './story.ts'

/** Somebody looks at what may be danger, soon. */
export const settleDoubt = async (story: Story): Promise<void> => {
  const { life, crew, chance, ticketId } = story
  if (!(await waitFor(story, chance.between(4, 30) / 60))) return
  const operator = crew.operator(chance)
  if (chance.happens(story.arrival.meant === 'doubt' ? 0.45 : 0.1))
    await life.attempt(operator, (ctx) =>
      confirmDanger(ctx, ticketId, { why: 'Đã gọi lại, người dân xác nhận đang nguy hiểm.' }),
    )
  else
    await life.attempt(operator, (ctx) =>
      dismissDanger(ctx, ticketId, { why: 'Đã gọi lại, không có nguy hiểm tức thời.' }),
    )
}
