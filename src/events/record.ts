import { actorName, type Holding } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { lenderOfDuty, lenderOfEvent } from './behalf.ts'
import { linkOf, microsOf, sealData } from './chain.ts'
import { chainKeysOf } from './chain-keys.ts'
import type { HouseEvent, TicketEvent } from './event.ts'
import { roomsFor } from './rooms.ts'
import { appendEvent, headOf, lockChain, type NewEvent } from './store.ts'
import { type EventSubject, subjectOf } from './subject.ts'
import { writtenIn } from './written.ts'

type Happened = Omit<NewEvent, 'hash' | 'key' | 'written' | 'digest' | 'salt'>

/**
 * Writes one event about a ticket as it stands after it, in the transaction of the change that it tells of.
 * `also` is how the ticket was held before, so that the screens that lose it hear so too.
 * The ticket's row is locked by the verb, so the head of its chain cannot move meanwhile.
 */
export const record = async (
  ctx: Ctx,
  ticket: EventSubject,
  event: TicketEvent,
  also?: Holding,
): Promise<number> => {
  const { type, ...told } = event
  const data = { ...lenderOfEvent(ctx.actor, type, also ? [ticket, also] : [ticket]), ...told }
  const audience = new Set([...roomsFor(ticket), ...(also && maySay(ticket, also) ? roomsFor(also) : [])])
  const { id: ticketId, reference, lane, status, departmentId, officerId, version } = ticket
  const subject = subjectOf(reference)
  const by = { actor: actorName(ctx.actor), at: ctx.now }
  const stands = { lane, status, departmentId, officerId, version, audience: [...audience] }
  return append(ctx, await headOf(ctx.db, subject), { ticketId, subject, type, data, ...by, ...stands })
}

/** Screens of a sealed lane are told alone, even of the moment when a ticket leaves an open one. */
const maySay = (ticket: Holding, before: Holding) =>
  ticket.lane === before.lane || ticket.lane !== 'denunciation'

const noTicket = {
  ticketId: null,
  lane: null,
  status: null,
  departmentId: null,
  officerId: null,
  version: null,
}

/** Writes one event about the house; `rooms` are the screens that show it. Its chain is locked here. */
export const recordHouse = async (
  ctx: Ctx,
  event: HouseEvent,
  { subject, rooms: audience }: { subject: string; rooms: string[] },
): Promise<number> => {
  const { type, ...told } = event
  const data = { ...told, ...lenderOfDuty(ctx.actor, type) }
  ctx.subjects?.add(subject)
  const [, head] = await Promise.all([lockChain(ctx.db, subject), headOf(ctx.db, subject)])
  return append(ctx, head, {
    ...noTicket,
    subject,
    type,
    data,
    actor: actorName(ctx.actor),
    at: ctx.now,
    audience,
  })
}

const append = ({ db, secret }: Ctx, head: Uint8Array | null, happened: Happened): Promise<number> => {
  const key = chainKeysOf(secret).signs
  const data = JSON.parse(JSON.stringify(happened.data)) as Record<string, unknown>
  const sealing = sealData(writtenIn(happened.type), data)
  const row = { ...happened, ...sealing, data }
  const hash = linkOf(key.bytes, head, { ...row, micros: microsOf(row.at) })
  return appendEvent(db, { ...row, hash, key: key.name })
}
