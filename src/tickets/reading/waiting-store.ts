import type { StaffRow } from '../../../db/schema/access.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: what an event says is taken out of its JSON, and its actor out of a name with a prefix. */

export type Person = Pick<StaffRow, 'id' | 'name'>

/** The member of staff whom an event or a request names as its actor. */
export const personBehind = async (db: Db, actor: string): Promise<Person | null> => {
  const [row] = await db<Person[]>`select id, name from staff where ${actor} = 'staff:' || id`
  return row ?? null
}

export const lastQuestion = async (
  db: Db,
  ticketId: number,
): Promise<{ text: string; askedAt: Date } | null> => {
  const [row] = await db<{ text: string; askedAt: Date }[]>`
    select data->>'question' as text, at as asked_at from ticket_events
    where ticket_id = ${ticketId} and type = 'ticket.asked' order by id desc limit 1`
  return row ?? null
}
