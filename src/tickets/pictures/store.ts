import type { attachments, TicketRow } from '../../../db/schema/tickets.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: what residents reach, and pictures and papers are served with the rights in `visibleTo`. */

export type Picture = typeof attachments.$inferSelect
export type Purpose = Picture['purpose']

type Decided = 'published' | 'marks' | 'publicKey' | 'awaitsLook' | 'lookedAt'
export type NewPicture = Omit<Picture, 'id' | 'createdAt' | Decided> & { at: Picture['createdAt'] }

export type KnownPicture = Pick<
  Picture,
  'id' | 'purpose' | 'digest' | 'mediaType' | 'held' | 'keptFromReporter'
>

export const picturesOf = (db: Db, ticketId: number) => db<KnownPicture[]>`
  select id, purpose, digest, media_type, held, kept_from_reporter from attachments where ticket_id = ${ticketId}`

export const insertPicture = async (db: Db, picture: NewPicture): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, width, height, name, pages, signed, held,
      digest, added_by, kept_from_reporter, created_at)
    values (${picture.ticketId}, ${picture.purpose}, ${picture.storageKey}, ${picture.mediaType}, ${picture.bytes},
      ${picture.width}, ${picture.height}, ${picture.name}, ${picture.pages}, ${picture.signed}, ${picture.held},
      ${picture.digest}, ${picture.addedBy}, ${picture.keptFromReporter}, ${picture.at})
    returning id`
  return row!.id
}

/** Which of these files some ticket knows. */
export const keptKeys = async (db: Db, keys: string[]): Promise<string[]> => {
  if (keys.length === 0) return []
  const rows = await db<Pick<Picture, 'storageKey'>[]>`
    select storage_key from attachments where storage_key = any(${keys})
    union select public_key from attachments where public_key = any(${keys})`
  return rows.map(({ storageKey }) => storageKey)
}

export type ServedPicture = Pick<Picture, 'storageKey' | 'mediaType' | 'name' | 'held'> & { sealed: boolean }

export const visiblePicture = async (
  db: Db,
  actor: Actor,
  { ticketId, id, seen }: Pick<Picture, 'ticketId' | 'id'> & { seen: 'whole' | 'public' },
): Promise<ServedPicture | null> => {
  const [row] = await db<ServedPicture[]>`
    select ${seen === 'public' ? db`coalesce(a.public_key, a.storage_key) as storage_key` : db`a.storage_key`}, a.media_type, a.name, a.held, t.lane = any(${sealedLanes}) as sealed
    from attachments a join tickets t on t.id = a.ticket_id
    where a.id = ${id} and t.id = ${ticketId} and ${visibleTo(db, actor)}`
  return row ?? null
}

const isShown = (db: Db) => db`t.published and a.published and not a.held and t.lane <> all(${sealedLanes})`

const isTheirs = (db: Db, reference: string) => db`
  ((t.reference = ${reference} and not a.kept_from_reporter) or (a.purpose = 'proof' and t.id in (
    with recursive above as (
      select id, merged_into from tickets where reference = ${reference}
      union select o.id, o.merged_into from tickets o join above on o.id = above.merged_into
    )
    select id from above where merged_into is null)))`

const wanted = {
  own: isTheirs,
  lent: (db: Db, reference: string) => db`t.reference = ${reference}`,
  public: (db: Db, reference: string) => db`t.reference = ${reference} and ${isShown(db)}`,
}

export type PublicPicture = Pick<TicketRow, 'reference'> & Pick<Picture, 'id'>

/**
 * Of the resident's own report everything and the results of the ticket in which it ended, of others only what is published
 * in a published ticket.
 */
export const residentPicture = async (
  db: Db,
  { reference, id }: PublicPicture,
  whose: 'own' | 'lent' | 'public',
): Promise<ServedPicture | null> => {
  const [row] = await db<ServedPicture[]>`
    select ${whose !== 'public' ? db`a.storage_key` : db`coalesce(a.public_key, a.storage_key) as storage_key`},
      a.media_type, a.name, a.held, t.lane = any(${sealedLanes}) as sealed
    from attachments a join tickets t on t.id = a.ticket_id
    where a.id = ${id} and ${wanted[whose](db, reference)}`
  return row ?? null
}

/** False when the ticket has no such file of somebody else. */
export const saveShownToReporter = async (
  db: Db,
  { ticketId, id, shown }: Pick<Picture, 'ticketId' | 'id'> & { shown: boolean },
): Promise<boolean> => {
  const rows = await db`
    update attachments set kept_from_reporter = ${!shown}
    where id = ${id} and ticket_id = ${ticketId} and added_by like 'resident:%' returning id`
  return rows.length === 1
}
