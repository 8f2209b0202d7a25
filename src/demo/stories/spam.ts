import { refuseTicket } from '../../tickets/refuse.ts'
import { byHolder, type Story, workFor } from './story.ts'

/** Somebody looks at it, and ends it with a word. */
export const sortSpam = async (story: Story): Promise<void> => {
  if (!(await workFor(story, story.chance.between(1, 9)))) return
  await byHolder(story, (ctx, { id }) =>
    refuseTicket(ctx, id, {
      reason: 'Nội dung là quảng cáo, không phải phản ánh.',
      instead: 'Nếu anh/chị có việc cần phản ánh, xin gửi lại và viết rõ việc gì, ở đâu.',
    }),
  )
}
