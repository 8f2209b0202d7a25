import type { Db } from '../platform/database.ts'
import type { TicketId } from './ticket.ts'

/* SQL: the newer of two moments is chosen where the row lies. */

/** Something that its resident reads came to it, and nothing that staff are writing about it is out of date. */
export const saveTouched = (db: Db, id: TicketId, now: Date) =>
  db`update tickets set updated_at = greatest(updated_at, ${now}) where id = ${id}`
