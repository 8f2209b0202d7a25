import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { canAdvance } from '../lifecycle.ts'
import { updateTicket } from '../store.ts'
import { statusOnceAnswered } from '../taking-on.ts'
import type { Ticket } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { lockForResident, type TrackingKey } from './own-ticket.ts'
import { placeAsReplied } from './say-place.ts'

export type Reply = { text: string; channel: string }

/** The resident adds to the report or answers a question; an answered question starts the clock again. */
export const replyToTicket = (ctx: Ctx, key: TrackingKey, said: Reply): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const answered = await reply(ctx, await lockForResident(ctx, key), said)
    return placeAsReplied(ctx, answered, said.text)
  })

/** The step itself, for a resident known by secret or by phone; the ticket is locked already. */
export const reply = async (ctx: Ctx, ticket: Ticket, { text, channel }: Reply): Promise<Ticket> => {
  if (!canAdvance(ticket.status, 'reply')) throw alreadyEnded()
  const status = statusOnceAnswered(ticket)
  const answered = await updateTicket(ctx.db, { ticket, changes: { status }, now: ctx.now })
  if (ticket.status === 'waiting') await settlePause(ctx, answered)
  await record(ctx, answered, { type: 'ticket.replied', text, channel })
  return answered
}

const alreadyEnded = () =>
  new Refused('conflict', {
    vi: 'Phản ánh này đã kết thúc. Nếu việc chưa xong, xin bấm "Chưa xong" để mở lại, hoặc gửi phản ánh mới.',
    en: 'This report has ended. If it is not fixed, reopen it with "Not fixed", or send a new report.',
  })
