import type { Db } from '../platform/database.ts'

/**
 * The mailbox of `staff s` is theirs, as a condition: whoever is invited, or stands in a file, shows it by opening the
 * invitation, or by entering through another door. Until then they hear of nothing else, and nobody counts on them.
 */
export const proven = (db: Db) => db`
  (not s.invited or exists (select from account a where a.user_id = s.id))`
