import type { TicketRow } from '../../../../db/schema/tickets.ts'
import { actsOn } from '../../../access/acts-on.ts'
import { type Staff, sealedLanes } from '../../../access/permissions.ts'
import { visibleTo } from '../../../access/visible.ts'
import type { Db } from '../../../platform/database.ts'
import type { Picture } from '../store.ts'

/* SQL: what waits is read along its own index, under the rights in `visibleTo`. */

export type LookedAt = Pick<Picture, 'id' | 'storageKey' | 'mediaType' | 'held'>

/** A file of this ticket, held for whoever decides what the public sees of it. */
export const lockFile = async (db: Db, file: Pick<Picture, 'ticketId' | 'id'>): Promise<LookedAt | null> => {
  const [row] = await db<LookedAt[]>`
    select id, storage_key, media_type, held from attachments where id = ${file.id} and ticket_id = ${file.ticketId} for update`
  return row ?? null
}

type Decision = Pick<Picture, 'id' | 'published' | 'marks' | 'publicKey'>

export const saveDecision = (
  db: Db,
  { id, published, marks, publicKey, now }: Decision & { now: Date },
) => db`
  update attachments set published = ${published}, awaits_look = false, looked_at = ${now}, public_key = ${publicKey},
    marks = ${JSON.stringify(marks)}::text::jsonb
  where id = ${id}`

/** Of a ticket that the public sees now: each picture that nobody has looked at waits for it. */
export const awaitLook = (db: Db, ticketId: number) => db`
  update attachments set awaits_look = true
  where ticket_id = ${ticketId} and looked_at is null and not published and media_type like 'image/%'`

export type Waiting = Pick<Picture, 'id' | 'ticketId' | 'createdAt' | 'width' | 'height'> &
  Pick<TicketRow, 'reference' | 'title'>

/** Pictures of tickets that the public sees, which this member of staff may show and nobody has looked at; the oldest first. */
export const waitingPictures = (
  db: Db,
  staff: Staff,
  { after, limit }: { after: number; limit: number },
) => db<Waiting[]>`
  select a.id, a.ticket_id, a.created_at, a.width, a.height, t.reference, t.title
  from attachments a join tickets t on t.id = a.ticket_id
  where a.awaits_look and a.id > ${after} and t.published and t.lane <> all(${sealedLanes})
    and ${visibleTo(db, staff)} and ${actsOn(db, staff, 'publish')}
  order by a.id limit ${limit + 1}`
