import type { Ctx } from '../context/context.ts'
import { canBeReached } from './channels.ts'
import type { Obstacle } from './obstacle.ts'
import { contactOf } from './store.ts'
import type { Ticket } from './ticket.ts'

/** A question to somebody who left no way to answer would stop the clock for good: it is refused. */
export const obstacleToReaching = async (
  { db }: Ctx,
  { channel, reporterId }: Pick<Ticket, 'channel' | 'reporterId'>,
): Promise<Obstacle> => (canBeReached(channel, await contactOf(db, reporterId)) ? null : unreachable)

const unreachable = {
  vi: 'Người phản ánh không để lại cách liên lạc nên không hỏi thêm được; xin xử lý theo thông tin đã có.',
  en: 'The reporter left no way to be reached, so nothing can be asked; please work with what there is.',
}
