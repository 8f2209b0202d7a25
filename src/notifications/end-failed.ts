import type { Ctx } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { roomsFor } from '../events/rooms.ts'
import { insertDeadAddress } from './dead-address-store.ts'
import { ticketFacts } from './facts-store.ts'
import type { Sending } from './outlet.ts'
import * as store from './store.ts'

export type Failure = Extract<Sending, { failed: string }>

/** Writes a failure for good; the message's row is locked by the change itself. */
export const endFailed = async (
  ctx: Ctx,
  message: store.Message,
  { failed, fate, unanswered }: Failure,
): Promise<void> => {
  const { id, channel, recipient: address, ticketId, recipientKind } = message
  await store.markFailed(ctx.db, { id, error: failed, unanswered })
  if (fate === 'dead-address')
    await insertDeadAddress(ctx.db, { channel, address, reason: failed, at: ctx.now })
  const [ticket] = ticketId === null ? [] : await ticketFacts(ctx.db, [ticketId])
  await recordHouse(
    ctx,
    { type: 'message.failed', messageId: id, aboutTicket: recipientKind === 'staff' ? null : ticketId },
    { subject: `message:${id}`, rooms: ticket ? roomsFor(ticket) : [] },
  )
}
