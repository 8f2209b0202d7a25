import type { Db } from '../../../platform/database.ts'
import type { Kept } from '../store.ts'

/* SQL: the partial index of what waits is named by its condition. */

export type AsideRow = Pick<Kept, 'id' | 'sender' | 'recipient' | 'body' | 'receivedAt' | 'ticketId'> & {
  why: NonNullable<Kept['setAside']>
}

const waits = (db: Db) => db`set_aside is not null and settled_at is null`
const columns = (db: Db) => db`id, sender, recipient, body, received_at, ticket_id, set_aside as why`

export const asideRows = (db: Db, { before, limit }: { before: number | null; limit: number }) => db<
  AsideRow[]
>`
  select ${columns(db)} from inbound_messages
  where ${waits(db)} and channel = 'sms' and (${before}::bigint is null or id < ${before}) order by id desc limit ${limit}`

export const lockAside = async (db: Db, id: number): Promise<AsideRow | null> => {
  const [row] = await db<AsideRow[]>`
    select ${columns(db)} from inbound_messages where ${waits(db)} and channel = 'sms' and id = ${id} for update`
  return row ?? null
}

export type Settling = { by: string; now: Date }

export const settleTakenUp = (
  db: Db,
  { id, ticketId }: Pick<Kept, 'id'> & { ticketId: number },
  { by, now }: Settling,
) => db`
  update inbound_messages set settled_at = ${now}, settled_by = ${by}, ticket_id = ${ticketId}, outcome = 'taken-up' where id = ${id}`

export const settleLeft = (db: Db, id: number, { by, now }: Settling) => db`
  update inbound_messages set settled_at = ${now}, settled_by = ${by}, outcome = 'left' where id = ${id}`

/** All that waits of one sender; answers how many there were. */
export const settleAllLeft = async (db: Db, sender: string, { by, now }: Settling): Promise<number> => {
  const rows = await db`
    update inbound_messages set settled_at = ${now}, settled_by = ${by}, outcome = 'left'
    where ${waits(db)} and channel = 'sms' and sender = ${sender} returning id`
  return rows.length
}
