import type { Db } from '../../platform/database.ts'
import { inGroups } from '../../platform/in-groups.ts'
import { insertTickets, type NewTicket } from './store.ts'

const idsOf = async (db: Db, rows: NewTicket[]): Promise<(number | null)[]> => {
  const opened = await insertTickets(db, rows)
  const ids = new Map(opened.map(({ reference, id }) => [reference, id]))
  return rows.map(({ reference }) => ids.get(reference) ?? null)
}

/**
 * Writes a new ticket; concurrent openings share a statement, so that one flush to disk serves many residents.
 * Answers null when reference or idempotency key is taken.
 */
export const enqueueOpening = inGroups({
  write: idsOf,
  atOnce: 2,
  heaviest: 100,
  keyOf: ({ idempotencyKey }: NewTicket) => idempotencyKey,
})
