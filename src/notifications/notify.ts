import { isUnplaced, sealedLanes } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { isOfTicket, type RecordedTicketEvent } from '../events/event.ts'
import { eventsByIds } from '../events/store.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { insertDigestItems } from './digest-store.ts'
import type { Occasion } from './facts.ts'
import { residentFacts, staffFacts, ticketFacts } from './facts-store.ts'
import { isTold, postsOf } from './notices/every.ts'
import { alarmStandIn, marked, markedAlarm, standInFor } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { type Recipient, type ResidentRecipient, recipientsOf, type StaffRecipient } from './recipients.ts'
import * as store from './store.ts'
import { withoutRepeats } from './told-once.ts'
import { digestLine, type Links, wordForResident, wordForStaff } from './wording.ts'

const ratingDays = 14

/**
 * Tells everyone who is to know of these events: chooses recipients, words and queues the messages, once for each
 * event × recipient × channel, so that it may run again. One event that fails does not keep the others from being told.
 */
export const notify = async (ctx: Ctx, eventIds: number[]): Promise<void> => {
  const failures: unknown[] = []
  for (const occasion of await occasionsOf(ctx, eventIds)) {
    try {
      await tell(ctx, occasion)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

const occasionsOf = async (ctx: Ctx, eventIds: number[]): Promise<Occasion[]> => {
  const events = (await eventsByIds(ctx.db, eventIds)).filter(isOfTicket).filter(({ type }) => isTold(type))
  if (events.length === 0) return []
  const ticketIds = [...new Set(events.map((event) => event.ticketId))]
  const [tickets, residents] = await Promise.all([
    ticketFacts(ctx.db, ticketIds),
    residentFacts(ctx.db, ticketIds),
  ])
  const happened = events.flatMap((event) => {
    const ticket = tickets.find(({ id }) => id === event.ticketId)
    return ticket ? [{ event, ticket }] : []
  })
  const staff = await staffAround(ctx, happened)
  return happened.map(({ event, ticket }) => ({
    event,
    ticket,
    residents: residents.filter(({ ticketId }) => ticketId === ticket.id),
    staff,
  }))
}

const concernsCentre = (...[event, ticket]: Parameters<typeof postsOf>) =>
  postsOf(event, ticket).atOnce?.includes('centre')

/** Who holds these tickets, who leads them, and the departments that the events name. */
const staffAround = (ctx: Ctx, happened: Pick<Occasion, 'event' | 'ticket'>[]) => {
  const tickets = happened.map(({ ticket }) => ticket)
  return staffFacts(ctx.db, {
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
  })
}

const tell = async (ctx: Ctx, occasion: Occasion): Promise<void> => {
  const recipients = recipientsOf(occasion)
  const sealed = becameSealed(occasion.event)
  if (recipients.length === 0 && !sealed) return
  const messages = recipients.filter((one) => !isForDigest(one)).map((one) => messageTo(ctx, occasion, one))
  const items = recipients.filter(isForDigest).map((one) => digestItem(one, occasion))
  await inTransaction(ctx, async ({ db }) => {
    if (sealed) await store.withdrawFromStaff(db, occasion.ticket.id)
    const fresh = await withoutRepeats(db, occasion, messages)
    if (fresh.length > 0) await store.insertMessages(db, fresh)
    if (items.length > 0) await insertDigestItems(db, items)
    for (const phone of ratersBySms(occasion, recipients)) await expectRating({ ...ctx, db }, occasion, phone)
  })
}

const becameSealed = ({ type, data }: RecordedTicketEvent) =>
  type === 'ticket.lane-changed' && sealedLanes.includes(data.became)

const isForDigest = (one: Recipient): one is StaffRecipient => one.kind === 'staff' && one.pace === 'digest'

const digestItem = ({ staff }: StaffRecipient, occasion: Occasion) => ({
  staffId: staff.id,
  eventId: occasion.event.id,
  ticketId: occasion.ticket.id,
  line: digestLine(occasion),
  at: occasion.event.at,
})

const messageTo = (ctx: Ctx, occasion: Occasion, to: Recipient): store.NewMessage => {
  const { event, ticket } = occasion
  const links = linksFor(ctx, occasion, to)
  const worded =
    to.kind === 'resident' ? wordForResident(occasion, to, links) : wordForStaff(occasion, to, links)
  const urgent = concernsDanger(occasion) ? 1 : 0
  return {
    ...worded,
    ...maskedFor(ctx, occasion, to, worded.body),
    eventId: event.id,
    ticketId: ticket.id,
    channel: to.channel,
    recipient: to.address,
    recipientKind: kindOf(to),
    language: to.kind === 'resident' ? to.resident.language : to.staff.language,
    urgent,
    notBefore: urgent ? ctx.now : outsideQuietHours(ctx.now),
    createdAt: ctx.now,
  }
}

/** These wait for no morning: a first answer that begins with the numbers to call is of use at once or never. */
const concernsDanger = ({ event: { type }, ticket }: Occasion): boolean =>
  ticket.lane === 'emergency' ||
  type === 'ticket.danger-suspected' ||
  (type === 'ticket.opened' && ticket.possibleDanger)

/** What is stored has a mark in the place of every private link. */
const maskedFor = ({ publicUrl }: Ctx, { event }: Occasion, to: Recipient, body: string) => {
  if (isOwner(to)) return marked(body, { publicUrl, reference: to.resident.reference })
  const callId = to.kind === 'staff' ? callOf(event, to) : null
  return callId === null ? { body, opens: null } : markedAlarm(body, { publicUrl, callId })
}

/** Under which number this person is told of an alarm; null for all that is none. */
const callOf = (event: RecordedTicketEvent, { staff }: StaffRecipient): number | null =>
  event.type === 'ticket.alarm-raised'
    ? (event.data.told.find(({ staffId }) => staffId === staff.id)?.callId ?? null)
    : null

const kindOf = (to: Recipient) => {
  if (to.kind === 'staff') return 'staff'
  return to.resident.kind === 'follower' ? 'follower' : 'reporter'
}

/** A follower gets the public address, where there is one: the secret belongs to who reported. */
const linksFor = (ctx: Ctx, { ticket, event }: Occasion, to: Recipient): Links => {
  const console = `${ctx.publicUrl}/console/tickets/${ticket.id}`
  if (to.kind === 'staff') {
    const callId = callOf(event, to)
    return { console, track: '', ...(callId === null ? {} : { alarm: alarmStandIn(ctx.publicUrl, callId) }) }
  }
  const { reference } = to.resident
  if (isOwner(to)) return { console: '', track: standInFor(ctx.publicUrl, reference) }
  return { console: '', track: ticket.published ? `${ctx.publicUrl}/t/${reference}` : '' }
}

const isOwner = (to: Recipient): to is ResidentRecipient =>
  to.kind === 'resident' && to.resident.kind !== 'follower'

const ratersBySms = ({ event }: Occasion, recipients: Recipient[]): string[] =>
  event.type !== 'ticket.resolved' ? [] : recipients.filter(isReporterBySms).map(({ address }) => address)

const isReporterBySms = (to: Recipient): to is ResidentRecipient =>
  to.kind === 'resident' && to.channel === 'sms' && to.resident.kind === 'reporter'

const expectRating = ({ db, now }: Ctx, { ticket }: Occasion, phone: string) =>
  store.askForRating(db, {
    phone,
    ticketId: ticket.id,
    now,
    until: new Date(now.getTime() + ratingDays * dayMs),
  })
