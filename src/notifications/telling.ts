import { type MessageChannel, talkChannels } from '../../db/vocabulary.ts'
import { sealedLanes } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import type { insertDigestItems } from './digest-store.ts'
import type { Occasion } from './facts.ts'
import { holdingOf } from './holding.ts'
import { alarmStandIn, marked, markedAlarm, standInFor } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { type Recipient, type ResidentRecipient, recipientsOf, type StaffRecipient } from './recipients.ts'
import type { askForRating, NewMessage } from './store.ts'
import { digestLine, type Links, wordForResident, wordForStaff } from './wording.ts'

const ratingDays = 14

/** All that follows from one event for those who are told. */
export type Telling = Pick<Occasion, 'event' | 'ticket'> & {
  messages: NewMessage[]
  residents: ResidentRecipient[]
  items: Parameters<typeof insertDigestItems>[1]
  /** Tickets that became sealed: what waits for staff about them is not sent. */
  withdrawn: number[]
  ratings: Parameters<typeof askForRating>[1][]
}

/** Whom an event is told to, in which words. */
export const tellingOf = (ctx: Ctx, occasion: Occasion): Telling => {
  const recipients = recipientsOf(occasion)
  const { event, ticket } = occasion
  return {
    event,
    ticket,
    messages: recipients.filter((one) => !isForDigest(one)).map((one) => messageTo(ctx, occasion, one)),
    residents: recipients.filter((one) => one.kind === 'resident'),
    items: recipients.filter(isForDigest).map((one) => digestItem(one, occasion)),
    withdrawn: becameSealed(event) ? [ticket.id] : [],
    ratings: ratersInTalk(occasion, recipients).map((sender) => ratingBy(sender, occasion, ctx)),
  }
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

const messageTo = (ctx: Ctx, occasion: Occasion, to: Recipient): NewMessage => {
  const { event, ticket } = occasion
  const oneWay = to.channel === 'sms' ? ctx.oneWay?.(ticket.provinceCode) : null
  const links = { ...linksFor(ctx, occasion, to), oneWay: oneWay ?? null }
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
    ...(to.kind === 'resident' && to.channel === 'sms' ? holdingOf(occasion, to.resident) : {}),
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

const ratersInTalk = ({ event }: Occasion, recipients: Recipient[]): string[] =>
  event.type !== 'ticket.resolved' ? [] : recipients.filter(isReporterWhoTalks).map(({ address }) => address)

const isTalk = (channel: MessageChannel) => (talkChannels as readonly MessageChannel[]).includes(channel)

const isReporterWhoTalks = (to: Recipient): to is ResidentRecipient =>
  to.kind === 'resident' && isTalk(to.channel) && to.resident.kind === 'reporter'

const ratingBy = (sender: string, { ticket }: Occasion, { now }: Ctx) => ({
  sender,
  ticketId: ticket.id,
  now,
  until: new Date(now.getTime() + ratingDays * dayMs),
})
