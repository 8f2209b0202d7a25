import type { inboundMails } from '../../../../db/schema/intake.ts'
import type { Actor } from '../../../access/permissions.ts'
import { visibleTo, writerKnownTo } from '../../../access/visible.ts'
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

/** Who looks, and the ways in that are of other provinces. */
export type Seeing = { actor: Actor; elsewhere: string[] }

/** A mail that speaks of a ticket is shown to who may see that ticket. */
const waits = (db: Db, { actor, elsewhere }: Seeing) => db`
  k.set_aside is not null and k.settled_at is null and case when k.about_id is null
    then m.gateway <> all(${elsewhere}) else exists (select from tickets t where t.id = k.about_id and ${visibleTo(db, actor)} and ${writerKnownTo(db, actor)}) end`

const columns = (db: Db) => db`
  m.id, m.sender, m.received_at, k.subject, k.words, k.whole, k.about_id, k.set_aside as why,
  (select reference from tickets a where a.id = k.about_id) as about`

type Page = { before: number | null; limit: number }

export const asideMails = (db: Db, seeing: Seeing, { before, limit }: Page) => db<AsideMail[]>`
  select ${columns(db)} from inbound_mails k join inbound_messages m on m.id = k.inbound_id
  where ${waits(db, seeing)} and (${before}::bigint is null or k.inbound_id < ${before})
  order by k.inbound_id desc limit ${limit}`

export const lockAsideMail = async (db: Db, seeing: Seeing, id: number): Promise<AsideMail | null> => {
  const [row] = await db<AsideMail[]>`
    select ${columns(db)} from inbound_mails k join inbound_messages m on m.id = k.inbound_id
    where ${waits(db, seeing)} and k.inbound_id = ${id} for update of k`
  return row ?? null
}

export type Settled = {
  id: number
  ticketId: number | null
  outcome: 'taken-up' | 'added' | 'left'
  by: string
  now: Date
}

/** What became of it; the ticket that has it is the one that it is about. */
export const settleMail = (db: Db, { id, ticketId, outcome, by, now }: Settled) => db`
  with mail as (
    update inbound_mails set settled_at = ${now}, settled_by = ${by}, about_id = coalesce(${ticketId}, about_id)
    where inbound_id = ${id}
  )
  update inbound_messages set outcome = ${outcome}, ticket_id = ${ticketId} where id = ${id}`
