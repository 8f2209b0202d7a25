import type { Db } from '../platform/database.ts'
import { addresses } from '../tickets/channels.ts'
import { lockContacts } from './former-contact-store.ts'
import type { ResidentRecipient } from './recipients.ts'
import type { NewMessage } from './store.ts'

/**
 * Whom a message was being written to may have been erased, or their address put right, since they were read: it would keep
 * the old one.
 */
export const withoutGone = async (
  db: Db,
  residents: readonly ResidentRecipient[],
  messages: NewMessage[],
): Promise<NewMessage[]> => {
  if (residents.length === 0) return messages
  const contacts = await lockContacts(
    db,
    residents.map(({ resident }) => resident.reporterId),
  )
  const now = new Map(contacts.map((contact) => [contact.id, contact]))
  const isGone = ({ channel, resident }: ResidentRecipient) =>
    now.get(resident.reporterId)?.[addresses[channel]] !== resident[addresses[channel]]
  const gone = new Set(residents.filter(isGone).map(({ address }) => address))
  return messages.filter(({ recipient, recipientKind }) => recipientKind === 'staff' || !gone.has(recipient))
}
