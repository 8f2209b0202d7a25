import type { Db } from '../../platform/database.ts'

/* SQL: a resident's reply asks at the edge too. */

export const wasAskedToLook = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`
    select from ticket_events where ticket_id = ${ticketId} and type = 'ticket.danger-suspected' limit 1`
  return row !== undefined
}
