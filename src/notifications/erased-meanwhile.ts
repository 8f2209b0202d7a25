import type { Db } from '../platform/database.ts'
import type { ResidentRecipient } from './recipients.ts'
import { lockUnerased, type NewMessage } from './store.ts'

/** Whom a message was being written to may have been erased since they were read: it would keep their address. */
export const withoutErased = async (
  db: Db,
  residents: readonly ResidentRecipient[],
  messages: NewMessage[],
): Promise<NewMessage[]> => {
  if (residents.length === 0) return messages
  const standing = await lockUnerased(
    db,
    residents.map(({ resident }) => resident.reporterId),
  )
  const gone = new Set(
    residents.filter(({ resident }) => !standing.has(resident.reporterId)).map(({ address }) => address),
  )
  return messages.filter(({ recipient, recipientKind }) => recipientKind === 'staff' || !gone.has(recipient))
}
