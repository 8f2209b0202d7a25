import type { Db } from '../platform/database.ts'
import { saveKeyUse } from './key-store.ts'
import { isWorthWriting } from './session-time.ts'

/** Writes down that a key was used, once in a while. */
export const noteKeyUse = async (
  db: Db,
  { keyId, lastUsedAt }: { keyId: number; lastUsedAt: Date | null },
  now: Date,
): Promise<void> => {
  if (!lastUsedAt || isWorthWriting(lastUsedAt, now)) await saveKeyUse(db, keyId, now)
}
