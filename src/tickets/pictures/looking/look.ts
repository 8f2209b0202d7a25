import type { Mark } from '../../../../db/schema/tickets.ts'
import { mustBeAble } from '../../../access/acts.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { record } from '../../../events/record.ts'
import { digestOfBytes } from '../../../platform/digest.ts'
import { wrongField } from '../../../platform/errors.ts'
import { lockNewest } from '../../lock.ts'
import type { Ticket, TicketId } from '../../ticket.ts'
import type { PictureStore } from '../pictures.ts'
import { noSuchPicture } from '../serve.ts'
import { blackOut } from './black-out.ts'
import { type LookedAt, lockFile, saveDecision } from './store.ts'

export type Look = { attachmentId: number; published: boolean; marks: Mark[] }

/**
 * Somebody has looked at a file: the public sees it, or the copy in which what they marked is black, or nothing of it. The original
 * stays with staff and reporter, and whoever decides otherwise later begins with it again.
 */
export const lookAtPicture = (
  ctx: Ctx,
  id: TicketId,
  { attachmentId, published, marks, files }: Look & { files: PictureStore },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'publish', ticket)
    const file = await lockFile(ctx.db, { ticketId: id, id: attachmentId })
    if (!file) throw noSuchPicture()
    const publicKey = published && marks.length > 0 ? await copyOf(file, marks, files) : null
    await saveDecision(ctx.db, { id: attachmentId, published, marks, publicKey, now: ctx.now })
    await record(
      ctx,
      ticket,
      published
        ? { type: 'ticket.picture-published', attachmentId, marks: marks.length }
        : { type: 'ticket.picture-hidden', attachmentId },
    )
    return ticket
  })

const copyOf = async (file: LookedAt, marks: Mark[], files: PictureStore): Promise<string> => {
  if (!file.mediaType.startsWith('image/')) throw notAPicture()
  const original = await files.get(file.storageKey)
  if (!original) throw noSuchPicture()
  const { bytes } = await blackOut(original, marks)
  const digest = await digestOfBytes(bytes)
  const key = `${digest.slice(0, 2)}/${digest}.jpg`
  await files.put(key, bytes)
  return key
}

const notAPicture = () =>
  wrongField('marks', {
    vi: 'Chỉ che được chỗ trong ảnh; văn bản cần che thì xin không công khai.',
    en: 'Only pictures can be blacked out; a paper that needs it is better kept from the public.',
  })
