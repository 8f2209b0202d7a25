import { insertRead } from '../../access/store.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { stillUnseen } from '../papers/refusals.ts'
import { readReference } from '../reference.ts'
import { secretFits } from '../secret.ts'
import { findByReference } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { isLent, type Lent } from './lent.ts'
import type { Pictures } from './pictures.ts'
import { residentPicture, type ServedPicture, visiblePicture } from './store.ts'

export type Served = Pick<ServedPicture, 'mediaType' | 'name'> & {
  bytes: Uint8Array<ArrayBuffer>
  /**
   * By the browser that asked: for a while what anybody sees, else only so that it asks again each time, for others sit down at the
   * same computer and rights move; what is sealed and what is saved as a file not at all.
   */
  kept: 'for-a-while' | 'asked-again' | 'nowhere'
}

type Asked = { ticketId: TicketId; id: number; seen?: 'whole' | 'public'; size?: 'full' | 'small' }

/** A picture or paper of a ticket that the viewer may see; looking at one of a sealed ticket is itself recorded. */
export const readPicture = async (
  ctx: Ctx,
  pictures: Pictures,
  { ticketId, id, seen = 'whole', size = 'full' }: Asked,
): Promise<Served> => {
  const picture = await visiblePicture(ctx.db, ctx.actor, { ticketId, id, seen })
  if (picture?.sealed && ctx.actor.kind === 'staff')
    await insertRead(ctx.db, { staffId: ctx.actor.id, ticketId, at: ctx.now, what: 'file' })
  const served = await bytesOf(pictures, picture)
  if (size === 'full' || served.name !== null || !pictures.small) return served
  return { ...served, bytes: await pictures.small(served.bytes) }
}

/** A picture that a program was told the address of, unless it is sealed by law meanwhile. */
export const readLentPicture = async (ctx: Ctx, pictures: Pictures, lent: Lent): Promise<Served> => {
  if (!isLent(ctx.secret, lent, ctx.now)) throw noSuchPicture()
  const found = await residentPicture(ctx.db, lent, 'lent')
  return bytesOf(pictures, found?.sealed ? null : found)
}

/** A picture or paper as a resident may see it: their own with the secret, else only what is published. */
export const readResidentPicture = async (
  ctx: Ctx,
  pictures: Pictures,
  { reference, secret, id }: { reference: string; secret: string | null; id: number },
): Promise<Served> => {
  const known = readReference(reference)
  const ticket = known && (await findByReference(ctx.db, known))
  if (!ticket) throw noSuchPicture()
  const own = secret !== null && secretFits(ctx.secret, ticket, secret)
  const found = await residentPicture(ctx.db, { reference: known, id }, own ? 'own' : 'public')
  const served = await bytesOf(pictures, found)
  return own || served.kept === 'nowhere' ? served : { ...served, kept: 'for-a-while' }
}

const bytesOf = async (pictures: Pictures, picture: ServedPicture | null): Promise<Served> => {
  if (picture?.held) throw stillUnseen()
  const bytes = picture && (await pictures.get(picture.storageKey))
  if (!bytes) throw noSuchPicture()
  const { mediaType, name, sealed } = picture
  return { bytes, mediaType, name, kept: sealed || name !== null ? 'nowhere' : 'asked-again' }
}

export const noSuchPicture = () =>
  new Refused('missing', { vi: 'Không có ảnh hoặc văn bản này.', en: 'There is no such picture or paper.' })
