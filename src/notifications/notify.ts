import { isUnplaced } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { isOfTicket, type RecordedEvent } from '../events/event.ts'
import { eventsByIds } from '../events/store.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { localNumbersAt } from '../texts/local-numbers.ts'
import { channels } from '../tickets/channels.ts'
import { withinCaps } from './caps.ts'
import { insertDigestItems } from './digest-store.ts'
import type { Occasion, TicketFacts } from './facts.ts'
import { residentFacts, staffFacts, ticketFacts } from './facts-store.ts'
import { withoutGone } from './gone-meanwhile.ts'
import { isTold, postsOf } from './notices/every.ts'
import * as store from './store.ts'
import { type Telling, tellingOf } from './telling.ts'
import { withoutRepeats } from './told-once.ts'

/**
 * Tells everyone who is to know of these events: chooses recipients, words and queues the messages, once for each
 * event × recipient × channel, so that it may run again. Emergencies first, each by itself; all else that a batch has to say
 * is queued in one transaction. One event that fails does not keep the others from being told.
 */
export const notify = async (ctx: Ctx, eventIds: number[]): Promise<void> =>
  notifyOf(ctx, await eventsByIds(ctx.db, eventIds))

/** The same of events that were read before. */
export const notifyOf = async (ctx: Ctx, happened: RecordedEvent[]): Promise<void> => {
  const failures: unknown[] = []
  const tellings: Telling[] = []
  for (const occasion of await occasionsOf(ctx, happened)) {
    try {
      tellings.push(tellingOf(ctx, occasion))
    } catch (error) {
      failures.push(error)
    }
  }
  const saying = tellings.filter(saysAnything)
  for (const one of saying.filter(presses)) failures.push(...(await queueAll(ctx, [one])))
  failures.push(
    ...(await queueAll(
      ctx,
      saying.filter((one) => !presses(one)),
    )),
  )
  if (failures.length > 0) throw failures[0]
}

const saysAnything = ({ messages, items, withdrawn }: Telling) =>
  messages.length + items.length + withdrawn.length > 0

const presses = ({ ticket }: Telling) => ticket.lane === 'emergency'

/** One bad message must not sink its neighbours: a batch that failed is queued one by one. Answers what went wrong. */
const queueAll = async (ctx: Ctx, tellings: Telling[]): Promise<unknown[]> => {
  try {
    if (tellings.length > 0) await queue(ctx, tellings)
    return []
  } catch (error) {
    if (tellings.length === 1) return [error]
    const failures: unknown[] = []
    for (const one of tellings) failures.push(...(await queueAll(ctx, [one])))
    return failures
  }
}

/** What was queued for staff before a ticket became sealed goes first; what is queued here is for those who may read it. */
const queue = (ctx: Ctx, tellings: Telling[]): Promise<void> =>
  inTransaction(ctx, async ({ db }) => {
    const messages: store.NewMessage[] = []
    for (const one of tellings) messages.push(...(await withoutRepeats(db, one, one.messages)))
    const items = tellings.flatMap((one) => one.items)
    for (const ticketId of tellings.flatMap((one) => one.withdrawn))
      await store.withdrawFromStaff(db, ticketId)
    const residents = tellings.flatMap((one) => one.residents)
    const standing = await withoutGone(db, residents, messages)
    const strangers = new Set(
      residents.filter(({ resident }) => !resident.verified).map(({ address }) => address),
    )
    const receipts = new Set(tellings.flatMap(receiptsOfForms))
    const fresh = await withinCaps(db, standing, { strangers, receipts, now: ctx.now })
    if (fresh.length > 0) await store.insertMessages(db, fresh)
    if (items.length > 0) await insertDigestItems(db, items)
    for (const rating of tellings.flatMap((one) => one.ratings)) await store.askForRating(db, rating)
  })

/** Whoever typed a number into a form, what it is told first says so. */
const receiptsOfForms = ({ event, residents, messages }: Telling): store.NewMessage[] => {
  if (event.type !== 'ticket.opened') return []
  const typed = residents.filter(
    ({ resident: { channel } }) => channel && channels[channel].knowsNumber === 'no',
  )
  const numbers = new Set(typed.map(({ address }) => address))
  return messages.filter(({ recipient }) => numbers.has(recipient))
}

const occasionsOf = async (ctx: Ctx, all: RecordedEvent[]): Promise<Occasion[]> => {
  const events = all.filter(isOfTicket).filter(({ type }) => isTold(type))
  if (events.length === 0) return []
  const ticketIds = [...new Set(events.map((event) => event.ticketId))]
  const [tickets, residents] = await Promise.all([
    ticketFacts(ctx.db, ticketIds),
    residentFacts(ctx.db, ticketIds),
  ])
  const byId = new Map(tickets.map((ticket) => [ticket.id, asSaidThere(ctx, ticket)]))
  const happened = events.flatMap((event) => {
    const ticket = byId.get(event.ticketId)
    return ticket ? [{ event, ticket }] : []
  })
  const staff = await staffAround(ctx, happened)
  const ofTicket = Map.groupBy(residents, ({ ticketId }) => ticketId)
  return happened.map(({ event, ticket }) => ({
    event,
    ticket,
    residents: ofTicket.get(ticket.id) ?? [],
    staff,
  }))
}

/** In the words of its place. */
const asSaidThere = ({ knowledge: { texts } }: Ctx, ticket: TicketFacts): TicketFacts => ({
  ...ticket,
  category: categoryNameAt(texts, ticket.categoryCode, ticket),
  localNumbers: localNumbersAt(texts, ticket),
})

const concernsCentre = (...[event, ticket]: Parameters<typeof postsOf>) =>
  postsOf(event, ticket).atOnce?.includes('centre')

/** Who holds these tickets, who leads them, and the departments that the events name. */
const staffAround = (ctx: Ctx, happened: Pick<Occasion, 'event' | 'ticket'>[]) => {
  const tickets = happened.map(({ ticket }) => ticket)
  const search = {
    departmentIds: [
      ...tickets.map((ticket) => ticket.departmentId),
      ...happened.flatMap(({ event, ticket }) => postsOf(event, ticket).named ?? []),
    ],
    communeCodes: tickets.map((ticket) => ticket.communeCode).filter((code) => code !== null),
    staffIds: [
      ...tickets.map((ticket) => ticket.officerId).filter((id) => id !== null),
      ...happened.flatMap(({ event, ticket }) => postsOf(event, ticket).called ?? []),
    ],
    unplaced: tickets.some(isUnplaced),
    provinceCodes: happened.flatMap(({ event, ticket }) =>
      concernsCentre(event, ticket) && ticket.provinceCode ? [ticket.provinceCode] : [],
    ),
  }
  return staffFacts(ctx.db, search, ctx.now)
}
