import type { Db } from '../../platform/database.ts'
import { endSession, entersByKeyAlone } from './store.ts'

/** The password was right and is not enough: the sign-in that it just made ends, and none of the others. */
export const asksForKey = async (db: Db, answered: Response): Promise<boolean> => {
  if (!answered.ok) return false
  const { token, user } = (await answered.json()) as { token: string; user: { id: string } }
  if (!(await entersByKeyAlone(db, user.id))) return false
  await endSession(db, token)
  return true
}
