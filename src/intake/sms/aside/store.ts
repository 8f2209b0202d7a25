import { type AsideChannel, asideChannels } from '../../../../db/vocabulary.ts'
import type { Actor } from '../../../access/permissions.ts'
import { visibleTo, writerKnownTo } from '../../../access/visible.ts'
import type { Db } from '../../../platform/database.ts'
import type { Kept } from '../store.ts'

/* SQL: the partial index of what waits is named by its condition, and shown under the rights in `visibleTo`. */

export type AsideRow = { channel: AsideChannel } & Pick<
  Kept,
  'id' | 'sender' | 'recipient' | 'body' | 'receivedAt' | 'ticketId' | 'raw'
> & {
    why: NonNullable<Kept['setAside']>
  }

/** Who looks, the ways in that are of other provinces, and the way of their own alone; null: of every one. */
export type Seeing = { actor: Actor; elsewhere: string[]; home: string | null }

/** What a ticket has the beginning of is shown to who may see that ticket. */
const waits = (db: Db, { actor, elsewhere, home }: Seeing) => db`
  m.set_aside is not null and m.settled_at is null and m.channel = any(${[...asideChannels]})
  and (m.gateway not like 'web:%' or ${home}::text is null or m.gateway = ${home}) and case when m.ticket_id is null
    then m.gateway <> all(${elsewhere}) else exists (select from tickets t where t.id = m.ticket_id and ${visibleTo(db, actor)} and ${writerKnownTo(db, actor)}) end`
const columns = (db: Db) =>
  db`m.id, m.channel, m.sender, m.recipient, m.body, m.received_at, m.ticket_id, m.raw, m.set_aside as why`

type Page = { before: number | null; limit: number }

export const asideRows = (db: Db, seeing: Seeing, { before, limit }: Page) => db<AsideRow[]>`
  select ${columns(db)} from inbound_messages m
  where ${waits(db, seeing)} and (${before}::bigint is null or m.id < ${before}) order by m.id desc limit ${limit}`

export const lockAside = async (db: Db, seeing: Seeing, id: number): Promise<AsideRow | null> => {
  const [row] = await db<AsideRow[]>`
    select ${columns(db)} from inbound_messages m where ${waits(db, seeing)} and m.id = ${id} for update of m`
  return row ?? null
}

export type Settling = { by: string; now: Date }
type TakenUp = Pick<Kept, 'id'> & { ticketId: number; outcome: 'taken-up' | 'added' }

export const settleTakenUp = (db: Db, { id, ticketId, outcome }: TakenUp, { by, now }: Settling) => db`
  update inbound_messages set settled_at = ${now}, settled_by = ${by}, ticket_id = ${ticketId}, outcome = ${outcome} where id = ${id}`

export const settleLeft = (db: Db, id: number, { by, now }: Settling) => db`
  update inbound_messages set settled_at = ${now}, settled_by = ${by}, outcome = 'left' where id = ${id}`

/** All that waits of one sender; answers how many there were. */
export const settleAllLeft = async (
  db: Db,
  { sender, ...seeing }: Seeing & { sender: string },
  { by, now }: Settling,
): Promise<number> => {
  const rows = await db`
    update inbound_messages m set settled_at = ${now}, settled_by = ${by}, outcome = 'left'
    where ${waits(db, seeing)} and m.sender = ${sender} returning m.id`
  return rows.length
}
