import { mayAct } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { digestOf } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { dateOf, dayMs, minuteMs } from '../../platform/vietnam-time.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { doneOnce } from '../../tickets/once/done-once.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { linksNamed, linksToAsk, saveLooked, type ToAsk } from './links-store.ts'
import type { Partner } from './partner.ts'
import { askRequests, askUpdates, type Theirs, type TheirUpdate } from './speak.ts'
import { saveReadUntil } from './store.ts'
import { takePicture } from './take-picture.ts'

const names = Object.values(statusNames).map(({ vi }) => vi)

/** What a person wrote, of what a system of our own says before it; of a bare status nothing. */
export const wordsOf = (said: string): string => {
  const text = said.trim()
  const name = names.find((one) => text === one || text.startsWith(`${one}: `))
  return name === undefined ? text : text.slice(name.length + 2).trim()
}

/** Two clocks that differ, and an answer that was long on its way. */
const overlap = 10 * minuteMs
const longestSpan = 89 * dayMs
const inPage = 200
const mostPages = 50

/** Takes in what they say on the way: that they work on it, and their words on progress. */
export const hearUpdates = async (ctx: Ctx, partner: Partner): Promise<void> => {
  const { now, db } = ctx
  const from = Math.max(partner.readUntil.getTime() - overlap, now.getTime() - longestSpan)
  const asked = { start_date: new Date(from).toISOString(), page_size: String(inPage) }
  const known = new Set<string>()
  let place: Record<string, string> = { page: '1' }
  for (let n = 1; n <= mostPages; n++) {
    const { updates, after } = await askUpdates(partner.line, { ...asked, ...place })
    const fresh = updates.filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    await takeUpdates(ctx, partner, fresh)
    // Who says no place to go on at is asked by number, as long as pages are full and hold anything new.
    if (after === null && (place.after || updates.length < inPage || fresh.length === 0)) break
    place = after === null ? { page: String(n + 1) } : { after }
  }
  await saveReadUntil(db, partner.id, now)
}

const takeUpdates = async (ctx: Ctx, partner: Partner, updates: readonly TheirUpdate[]): Promise<void> => {
  const references = [...new Set(updates.map(({ reference }) => reference))]
  const links = new Map(
    (await linksNamed(ctx.db, partner.id, references)).map((link) => [link.theirReference, link.ticketId]),
  )
  for (const update of updates) {
    const ticketId = links.get(update.reference)
    if (ticketId === undefined) continue
    if (update.media) await takePicture(ctx, partner, { ticketId, url: update.media })
    if (!update.isClosed) await takeUpdate(ctx, partner, { ticketId, update })
  }
}

export type Seated = Pick<Partner, 'seat'>

export const takeUpdate = (
  ctx: Ctx,
  { seat }: Seated,
  { ticketId, update: { id, text } }: { ticketId: number; update: Pick<TheirUpdate, 'id' | 'text'> },
): Promise<void> =>
  whileTheirs(ctx, { ticketId, seat }, async (ctx) => {
    const once = { id: ticketId, act: 'exchange-update', key: id, said: '' }
    await doneOnce(ctx, once, async (ctx) => {
      const ticket = await takenOn(ctx, ticketId)
      const words = wordsOf(text)
      return words ? noteOnTicket(ctx, ticketId, { text: words, toResident: true }) : ticket
    })
  })

const atOnce = 200
const inOneQuestion = 50

/** Looks at their side of so many, and answers how many it looked at. What they closed with words is the answer here. */
export const lookThere = async (
  ctx: Ctx,
  partner: Partner,
  all: { since: Date; now: Date } | null,
): Promise<number> => {
  const { departmentId } = partner.seat
  const links = await linksToAsk(ctx.db, { partnerId: partner.id, departmentId, all, limit: atOnce })
  for (let at = 0; at < links.length; at += inOneQuestion) {
    const asked = links.slice(at, at + inOneQuestion)
    const named = asked.map(({ theirReference }) => theirReference).join(',')
    const found = new Map(
      (await askRequests(partner.line, { service_request_id: named })).map((one) => [one.reference, one]),
    )
    for (const link of asked) await lookAt(ctx, partner, { link, theirs: found.get(link.theirReference) })
  }
  return links.length
}

export const lookAt = async (
  ctx: Ctx,
  partner: Seated,
  {
    link,
    theirs,
  }: { link: Omit<ToAsk, 'theirReference'>; theirs: Pick<Theirs, 'isClosed' | 'notes'> | undefined },
): Promise<void> => {
  const { id, ticketId } = link
  const isAgain = theirs !== undefined && !theirs.isClosed && link.theirStatus === 'closed'
  const theirTurn = link.theirTurn + (isAgain ? 1 : 0)
  const answer = theirs?.isClosed ? wordsOf(theirs.notes) : ''
  if (answer)
    await takeAnswer(ctx, partner, { ticketId, answer, key: `${id}:${theirTurn}:${digestOf(answer)}` })
  const closedOrOpen = theirs?.isClosed ? 'closed' : 'open'
  await saveLooked(ctx.db, { id, theirStatus: theirs ? closedOrOpen : 'missing', theirTurn, now: ctx.now })
}

/** Once for each time that they closed it, in these words: opened again by the resident, it waits for another answer. */
const takeAnswer = (
  ctx: Ctx,
  { seat }: Seated,
  { ticketId, answer, key }: { ticketId: number; answer: string; key: string },
): Promise<void> =>
  whileTheirs(ctx, { ticketId, seat }, async (ctx) => {
    await doneOnce(ctx, { id: ticketId, act: 'exchange-answer', key, said: '' }, async (ctx) => {
      await takenOn(ctx, ticketId)
      return resolveTicket(ctx, ticketId, { answer, doneOn: dateOf(ctx.now) })
    })
  })

const takenOn = async (ctx: Ctx, ticketId: number): Promise<Ticket> => {
  const ticket = await lockNewest(ctx, ticketId)
  return ticket.status === 'new' ? acceptTicket(ctx, ticketId, {}) : ticket
}

/**
 * Done as the partner, where the ticket is open and still theirs; what a person would be refused they are, too, and the two sides
 * are shown to differ.
 */
const whileTheirs = async (
  ctx: Ctx,
  { ticketId, seat }: { ticketId: number; seat: Partner['seat'] },
  work: (ctx: Ctx) => Promise<void>,
): Promise<void> => {
  try {
    await inTransaction(ctx, async (ctx) => {
      const ticket = await lockNewest(ctx, ticketId)
      if (isOpen(ticket.status) && mayAct(seat, 'resolve', ticket)) await work({ ...ctx, actor: seat })
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}
