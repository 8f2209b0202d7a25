import type { inboundMails } from '../../../../db/schema/intake.ts'
import type { Actor } from '../../../access/permissions.ts'
import { visibleTo } from '../../../access/visible.ts'
import type { Db } from '../../../platform/database.ts'
import type { Mail } from '../store.ts'

/* SQL: what waits is shown under the rights in `visibleTo`, along the partial index of its condition. */

type Columns = Pick<typeof inboundMails.$inferSelect, 'subject' | 'words' | 'whole' | 'aboutId'>
export type AsideMail = Columns &
  Pick<Mail, 'id' | 'sender' | 'receivedAt'> & {
    why: NonNullable<Mail['setAside']>
    /** Of the ticket that it speaks of. */
    about: string | null
  }

/** A mail that speaks of a ticket is shown to who may see that ticket. */
const waits = (db: Db, actor: Actor) => db`
  k.set_aside is not null and k.settled_at is null
    and (k.about_id is null or exists (select from tickets t where t.id = k.about_id and ${visibleTo(db, actor)}))`

const columns = (db: Db) => db`
  m.id, m.sender, m.received_at, k.subject, k.words, k.whole, k.about_id, k.set_aside as why,
  (select reference from tickets a where a.id = k.about_id) as about`

type Page = { before: number | null; limit: number }

export const asideMails = (db: Db, actor: Actor, { before, limit }: Page) => db<AsideMail[]>`
  select ${columns(db)} from inbound_mails k join inbound_messages m on m.id = k.inbound_id
  where ${waits(db, actor)} and (${before}::bigint is null or k.inbound_id < ${before})
  order by k.inbound_id desc limit ${limit}`

export const lockAsideMail = async (db: Db, actor: Actor, id: number): Promise<AsideMail | null> => {
  const [row] = await db<AsideMail[]>`
    select ${columns(db)} from inbound_mails k join inbound_messages m on m.id = k.inbound_id
    where ${waits(db, actor)} and k.inbound_id = ${id} for update of k`
  return row ?? null
}

type Settled = { id: number; ticketId: number | null; by: string; now: Date }

export const settleMail = (db: Db, { id, ticketId, by, now }: Settled) => db`
  with mail as (update inbound_mails set settled_at = ${now}, settled_by = ${by} where inbound_id = ${id})
  update inbound_messages set outcome = ${ticketId === null ? 'left' : 'taken-up'}, ticket_id = ${ticketId} where id = ${id}`
