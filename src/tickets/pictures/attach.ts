import { mayAct, mustBeAble } from '../../access/acts.ts'
import { actorName, isAnothers } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { digestOfBytes } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { wasSentBefore } from '../once/sent-before.ts'
import { paperName } from '../papers/name.ts'
import { isKeptPaper, isPaper, mostPapers } from '../papers/paper.ts'
import { lettersArePdf, proofIsPicture } from '../papers/refusals.ts'
import { lockLasting, speaking, type TrackingKey } from '../resident/own-ticket.ts'
import { updateTicket } from '../store.ts'
import { statusOnceAnswered } from '../taking-on.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { awaitLook } from './looking/store.ts'
import { mostPictures, type Pictures, type Taken } from './pictures.ts'
import {
  insertPicture,
  type KnownPicture,
  type NewPicture,
  type Purpose,
  picturesOf,
  saveShownToReporter,
} from './store.ts'

export type Attached = Pick<KnownPicture, 'id' | 'purpose' | 'held'>

type Given = {
  bytes: Uint8Array<ArrayBuffer>
  /** As its sender calls it. */
  name?: string
  pictures: Omit<Pictures, 'uploads'>
  key?: string | undefined
}

/**
 * The resident adds a picture or a paper, after the answer too; while a question waits, it is an answer, but that of a stranger,
 * whom nobody asked.
 */
export const attachByResident = async (ctx: Ctx, key: TrackingKey, given: Given): Promise<Attached> => {
  const by = await speaking(ctx, key)
  const isAsked = by.actor.kind !== 'resident' || by.actor.is !== 'stranger'
  const lock = async (ctx: Ctx): Promise<Ticket> => {
    const ticket = await lockLasting(ctx, key)
    advance(ticket.status, 'reply')
    return ticket
  }
  return attach(by, { ...given, lock, purpose: 'report', answering: isAsked ? answering : asItIs })
}

const asItIs = async (_: Ctx, ticket: Ticket): Promise<Ticket> => ticket

const answering = async (ctx: Ctx, ticket: Ticket): Promise<Ticket> => {
  if (ticket.status !== 'waiting') return ticket
  const status = statusOnceAnswered(ticket)
  const answered = await updateTicket(ctx.db, { ticket, changes: { status }, now: ctx.now })
  await settlePause(ctx, answered)
  return answered
}

/** A program adds what came with a request that it brought. */
export const attachBrought = (ctx: Ctx, id: TicketId, given: Given): Promise<Attached> => {
  const lock = async (ctx: Ctx): Promise<Ticket> => {
    const ticket = await lockNewest({ ...ctx, actor: { kind: 'system' } }, id)
    advance(ticket.status, 'reply')
    return ticket
  }
  return attach(ctx, { ...given, lock, purpose: 'report', answering: asItIs })
}

/**
 * Staff add a picture of the result, as proof, or a letter to the resident, which may follow its answer by days; or what the
 * resident handed over.
 */
export const attachByStaff = async (
  ctx: Ctx,
  id: TicketId,
  { purpose, ...given }: Given & { purpose: Purpose },
): Promise<Attached> => {
  const lock = async (ctx: Ctx): Promise<Ticket> => {
    const ticket = await lockNewest(ctx, id)
    const worksAlong = mayAct(ctx.actor, 'answer-consultation', ticket)
    const noteworthy = purpose === 'report' || (purpose === 'proof' && worksAlong)
    mustBeAble(ctx.actor, noteworthy ? 'note' : 'resolve', ticket)
    advance(ticket.status, purpose === 'answer' ? 'reply' : 'correct')
    return ticket
  }
  return attach(ctx, { ...given, lock, purpose, answering: asItIs })
}

type Attaching = Given & {
  purpose: Purpose
  lock: (ctx: Ctx) => Promise<Ticket>
  /** What it answers, where it does: the ticket as it stands then. */
  answering: (ctx: Ctx, ticket: Ticket) => Promise<Ticket>
}

/**
 * Whoever may not, or has sent enough, is turned away before the costly part; the file is opened and kept outside the
 * transaction, and its row is written in a second one that asks again.
 */
const attach = async (
  ctx: Ctx,
  { bytes, name, pictures, purpose, lock, answering, key }: Attaching,
): Promise<Attached> => {
  await inTransaction(ctx, async (ctx) => {
    const ticket = await lock(ctx)
    if (purpose === 'proof' && isPaper(bytes)) throw proofIsPicture()
    const kept = isAnothers(actorName(ctx.actor))
    mustHaveRoom(await picturesOf(ctx.db, ticket.id), { purpose, kept, paper: isPaper(bytes) })
  })
  const taken = await pictures.take(bytes)
  if (purpose === 'answer' && !isKeptPaper(taken)) throw lettersArePdf()
  const digest = await digestOfBytes(taken.bytes)
  const storageKey = `${digest.slice(0, 2)}/${digest}.${isKeptPaper(taken) ? 'pdf' : 'jpg'}`
  await pictures.put(storageKey, taken.bytes)
  const file = { ...described(taken, name), purpose, digest, storageKey }
  return inTransaction(ctx, async (ctx) => keep(ctx, await lock(ctx), { file, answering, key }))
}

const described = (taken: Taken, name: string | undefined) => {
  const none = { width: null, height: null, name: null, pages: null, signed: null, held: false }
  const { bytes, ...known } = taken
  const named = isKeptPaper(taken) ? { name: paperName(name ?? '') } : {}
  return { ...none, ...known, ...named, bytes: bytes.length }
}

type Kept = Pick<Attaching, 'answering' | 'key'> & {
  file: Omit<NewPicture, 'ticketId' | 'addedBy' | 'keptFromReporter' | 'at'>
}

/** The same file sent twice is kept once. */
const keep = async (ctx: Ctx, ticket: Ticket, { file, answering, key }: Kept): Promise<Attached> => {
  const { purpose, digest, held } = file
  if (key) await wasSentBefore(ctx, ticket, { act: 'attachment', key, said: digest })
  const known = await picturesOf(ctx.db, ticket.id)
  const addedBy = actorName(ctx.actor)
  const kept = isAnothers(addedBy)
  const same = known.find((picture) => picture.digest === digest)
  if (same) {
    if (same.keptFromReporter && !kept)
      await saveShownToReporter(ctx.db, { ticketId: ticket.id, id: same.id, shown: true })
    return { id: same.id, purpose: same.purpose, held: same.held }
  }
  const paper = isKeptPaper(file)
  mustHaveRoom(known, { purpose, kept, paper })
  const whose = { addedBy, keptFromReporter: kept }
  const id = await insertPicture(ctx.db, { ...file, ...whose, ticketId: ticket.id, at: ctx.now })
  if (ticket.published) await awaitLook(ctx.db, ticket.id)
  const after = await answering(ctx, ticket)
  await record(ctx, after, {
    type: held ? 'ticket.attachment-held' : 'ticket.attached',
    attachmentId: id,
    purpose,
    ...(paper && { kind: 'paper' }),
    answers: after.status !== ticket.status,
  })
  return { id, purpose, held }
}

/** `kept`: what others send takes no room from the reporter. */
type Room = { purpose: Purpose; kept: boolean; paper: boolean }

const mustHaveRoom = (known: readonly KnownPicture[], { purpose, kept, paper }: Room): void => {
  const alike = known.filter(
    (file) => file.purpose === purpose && file.keptFromReporter === kept && isKeptPaper(file) === paper,
  )
  const most = paper ? mostPapers : mostPictures
  if (alike.length < most) return
  throw new Refused('conflict', {
    vi: `Phiếu đã có ${most} ${paper ? 'văn bản' : 'ảnh'}, không nhận thêm được.`,
    en: `The ticket has ${most} ${paper ? 'papers' : 'pictures'} already, so no more can be added.`,
  })
}
