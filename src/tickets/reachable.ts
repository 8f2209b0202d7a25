import type { Ctx } from '../context/context.ts'
import { Refused } from '../platform/errors.ts'
import { isReachable } from './store.ts'
import type { Ticket } from './ticket.ts'

/** A question to somebody who left no way to answer would stop the clock for good: it is refused. */
export const mustBeReachable = async (ctx: Ctx, ticket: Ticket): Promise<void> => {
  if (ticket.channel === 'web' || (await isReachable(ctx.db, ticket.reporterId))) return
  throw new Refused('conflict', {
    vi: 'Người phản ánh không để lại cách liên lạc nên không hỏi thêm được; xin xử lý theo thông tin đã có.',
    en: 'The reporter left no way to be reached, so nothing can be asked; please work with what there is.',
  })
}
