import { messengers } from '../../db/vocabulary.ts'
import type { Actor } from '../access/permissions.ts'
import { hintAt } from '../tickets/contact/changed.ts'
import { isMaskedFor } from '../tickets/reading/masked.ts'
import type { MessageRow } from './outbox-store.ts'

const inMessenger: readonly string[] = messengers

/** Whom a message goes to, as far as the viewer reads it on its ticket too; null: somebody in a messenger who gave no name. */
export const addressee = (
  actor: Actor,
  { id, channel, recipient, recipientKind, name, lies }: MessageRow,
): string | null => {
  if (recipient === `erased:${id}`) return recipient
  if (recipientKind !== 'staff' && lies && isMaskedFor(actor, lies)) return hintAt(channel, recipient)
  return inMessenger.includes(channel) ? name : recipient
}
