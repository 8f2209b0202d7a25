import type { Ctx } from '../context/context.ts'
import { Refused } from '../platform/errors.ts'
import { canBeReached } from './channels.ts'
import { contactOf } from './store.ts'
import type { Ticket } from './ticket.ts'

/** A question to somebody who left no way to answer would stop the clock for good: it is refused. */
export const mustBeReachable = async (ctx: Ctx, { channel, reporterId }: Ticket): Promise<void> => {
  if (canBeReached(channel, await contactOf(ctx.db, reporterId))) return
  throw new Refused('conflict', {
    vi: 'Người phản ánh không để lại cách liên lạc nên không hỏi thêm được; xin xử lý theo thông tin đã có.',
    en: 'The reporter left no way to be reached, so nothing can be asked; please work with what there is.',
  })
}
