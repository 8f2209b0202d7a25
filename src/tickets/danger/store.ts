import type { Db } from '../../platform/database.ts'

/* SQL: a resident's reply asks at the edge too. */

/** Asked of every ticket that opens, before anything is locked: nearly none waits for an eye. */
export const waitsForEye = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`select from tickets where id = ${ticketId} and danger_check = 'pending'`
  return row !== undefined
}

export const wasAskedToLook = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`
    select from ticket_events where ticket_id = ${ticketId} and type = 'ticket.danger-suspected' limit 1`
  return row !== undefined
}
