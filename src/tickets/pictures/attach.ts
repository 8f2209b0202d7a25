import { mayAct, mustBeAble } from '../../access/acts.ts'
import { actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { digestOfBytes } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { wasSentBefore } from '../once/sent-before.ts'
import { lockLasting, type TrackingKey } from '../resident/own-ticket.ts'
import { updateTicket } from '../store.ts'
import { statusOnceAnswered } from '../taking-on.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { type Encoded, mostPictures, type Pictures } from './pictures.ts'
import { insertPicture, type Purpose, picturesOf } from './store.ts'

export type Attached = { id: number; purpose: Purpose; width: number; height: number }

type Given = { bytes: Uint8Array; pictures: Omit<Pictures, 'uploads'>; key?: string | undefined }

/** The resident adds a picture, after the answer too; while a question waits, it is an answer. */
export const attachByResident = async (ctx: Ctx, key: TrackingKey, given: Given): Promise<Attached> => {
  const lock = async (ctx: Ctx): Promise<Ticket> => {
    const ticket = await lockLasting(ctx, key)
    advance(ticket.status, 'reply')
    return ticket
  }
  return attach(ctx, { ...given, lock, purpose: 'report', answering })
}

const answering = async (ctx: Ctx, ticket: Ticket): Promise<Ticket> => {
  if (ticket.status !== 'waiting') return ticket
  const status = statusOnceAnswered(ticket)
  const answered = await updateTicket(ctx.db, { ticket, changes: { status }, now: ctx.now })
  await settlePause(ctx, answered)
  return answered
}

/** Staff add a picture: of the result, as proof, or one that the resident handed over. */
export const attachByStaff = async (
  ctx: Ctx,
  id: TicketId,
  { purpose, ...given }: Given & { purpose: Purpose },
): Promise<Attached> => {
  const lock = async (ctx: Ctx): Promise<Ticket> => {
    const ticket = await lockNewest(ctx, id)
    const worksAlong = mayAct(ctx.actor, 'answer-consultation', ticket)
    mustBeAble(ctx.actor, purpose === 'report' || worksAlong ? 'note' : 'resolve', ticket)
    advance(ticket.status, 'correct')
    return ticket
  }
  return attach(ctx, { ...given, lock, purpose, answering: async (_, ticket) => ticket })
}

type Attaching = Given & {
  purpose: Purpose
  lock: (ctx: Ctx) => Promise<Ticket>
  /** What the picture answers, where it does: the ticket as it stands then. */
  answering: (ctx: Ctx, ticket: Ticket) => Promise<Ticket>
}

/**
 * Whoever may not, or has sent enough, is turned away before the costly part; the picture is made anew and kept outside
 * the transaction, and its row is written in a second one that asks again.
 */
const attach = async (
  ctx: Ctx,
  { bytes, pictures, purpose, lock, answering, key }: Attaching,
): Promise<Attached> => {
  await inTransaction(ctx, async (ctx) => {
    const ticket = await lock(ctx)
    mustHaveRoom(await picturesOf(ctx.db, ticket.id), purpose)
  })
  const encoded = await pictures.encode(bytes)
  const digest = await digestOfBytes(encoded.bytes)
  const storageKey = `${digest.slice(0, 2)}/${digest}.jpg`
  await pictures.put(storageKey, encoded.bytes)
  return inTransaction(ctx, async (ctx) =>
    keep(ctx, await lock(ctx), { purpose, encoded, digest, storageKey, answering, key }),
  )
}

type Kept = Pick<Attaching, 'purpose' | 'answering' | 'key'> & {
  encoded: Encoded
  digest: string
  storageKey: string
}

/** The same picture sent twice is kept once. */
const keep = async (
  ctx: Ctx,
  ticket: Ticket,
  { purpose, encoded, digest, storageKey, answering, key }: Kept,
): Promise<Attached> => {
  const { bytes, mediaType, width, height } = encoded
  if (key) await wasSentBefore(ctx, ticket, { act: 'attachment', key, said: digest })
  const known = await picturesOf(ctx.db, ticket.id)
  const same = known.find((picture) => picture.digest === digest)
  if (same) return { id: same.id, purpose: same.purpose, width, height }
  mustHaveRoom(known, purpose)
  const id = await insertPicture(ctx.db, {
    ticketId: ticket.id,
    purpose,
    storageKey,
    mediaType,
    bytes: bytes.length,
    width,
    height,
    digest,
    addedBy: actorName(ctx.actor),
    at: ctx.now,
  })
  const after = await answering(ctx, ticket)
  const answers = after.status !== ticket.status
  await record(ctx, after, { type: 'ticket.attached', attachmentId: id, purpose, answers })
  return { id, purpose, width, height }
}

const mustHaveRoom = (known: readonly { purpose: Purpose }[], purpose: Purpose): void => {
  if (known.filter((picture) => picture.purpose === purpose).length < mostPictures) return
  throw new Refused('conflict', {
    vi: `Phiếu đã có ${mostPictures} ảnh, không nhận thêm được.`,
    en: `The ticket has ${mostPictures} pictures already, so no more can be added.`,
  })
}
