import type { Db } from '../../platform/database.ts'

/* SQL: one statement for a hundred lines of a file, and one for what the relay is not to take. */

/** Those of these keys under which a ticket was opened. */
export const knownKeys = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await db<{ key: string }[]>`
    select idempotency_key as key from tickets where idempotency_key = any(${keys})`
  return new Set(rows.map(({ key }) => key))
}

/** Screens are told of it as of anything else, but nothing follows: no message, no alarm, no officer. */
export const markReactedTo = (db: Db, ticketId: number, now: Date) => db`
  update ticket_events set dispatched_at = ${now} where ticket_id = ${ticketId} and dispatched_at is null`
