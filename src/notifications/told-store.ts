import type { Db } from '../platform/database.ts'
import type { Message } from './store.ts'

/* SQL: what has been told already, asked in the transaction that queues; `phonesTold` locks. */

/** The numbers of staff at which this emergency has been told already; one at a time asks. */
export const phonesTold = async (db: Db, ticketId: number): Promise<Set<string>> => {
  await db`select from tickets where id = ${ticketId} for no key update`
  const rows = await db<{ phone: string | null }[]>`
    select s.phone from alarm_calls c join staff s on s.id = c.staff_id where c.ticket_id = ${ticketId}
    union select recipient from messages where ticket_id = ${ticketId} and recipient_kind = 'staff' and channel = 'sms'`
  return new Set(rows.flatMap(({ phone }) => phone ?? []))
}

/** Whom the opening, or the last forwarding by a person, had been told to before this event happened. */
export const toldBefore = async (
  db: Db,
  { id, ticketId, at }: { id: number; ticketId: number; at: Date },
): Promise<Set<string>> => {
  const rows = await db<Pick<Message, 'recipient'>[]>`
    select recipient from messages where created_at < ${at} and event_id = (
      select max(id) from ticket_events where ticket_id = ${ticketId} and id < ${id}
        and (type = 'ticket.opened' or (type = 'ticket.forwarded' and actor <> 'system')))`
  return new Set(rows.map(({ recipient }) => recipient))
}
