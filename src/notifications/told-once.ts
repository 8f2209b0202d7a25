import type { Db } from '../platform/database.ts'
import type { Occasion } from './facts.ts'
import { type NewMessage, phonesTold } from './store.ts'

/**
 * In danger one SMS tells one member of staff: the alarm's, which says how to answer and alone rings again. Whom it does
 * not ring at gets one when the ticket first concerns them; all that follows comes by mail and stands on the screen.
 */
export const withoutRepeats = async (
  db: Db,
  { event, ticket }: Pick<Occasion, 'event' | 'ticket'>,
  messages: NewMessage[],
): Promise<NewMessage[]> => {
  if (ticket.lane !== 'emergency' || event.type === 'ticket.alarm-raised') return messages
  if (!messages.some(isSmsToStaff)) return messages
  const told = await phonesTold(db, ticket.id)
  return messages.filter((message) => !isSmsToStaff(message) || !told.has(message.recipient))
}

const isSmsToStaff = ({ channel, recipientKind }: NewMessage) =>
  channel === 'sms' && recipientKind === 'staff'
