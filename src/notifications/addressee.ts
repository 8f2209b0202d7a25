import { messengers } from '../../db/vocabulary.ts'
import { hintOfAddress, hintOfName } from '../tickets/showing/mask.ts'
import type { MessageRow } from './outbox-store.ts'

const inMessenger: readonly string[] = messengers

/**
 * Whom a message goes to: of a resident a hint, for whoever needs the address is shown it on the ticket, for a reason. Null:
 * somebody in a messenger who gave no name.
 */
export const addressee = ({ id, channel, recipient, recipientKind, name }: MessageRow): string | null => {
  if (recipient === `erased:${id}` || recipientKind === 'staff') return recipient
  if (inMessenger.includes(channel)) return name && hintOfName(name)
  return hintOfAddress(channel, recipient)
}
