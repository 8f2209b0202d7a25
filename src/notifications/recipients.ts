import type { MessageChannel, Role } from '../../db/vocabulary.ts'
import {
  isUnplaced,
  leadingRoles,
  mayView,
  type Staff,
  scopesOf,
  sealedLanes,
} from '../access/permissions.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import { mailboxOf } from '../platform/email-address.ts'
import { type Way, waysTo } from '../tickets/channels.ts'
import type { Occasion, ResidentFacts, StaffFacts, TicketFacts } from './facts.ts'
import { isWorthALetter, postsOf, residentsOf } from './notices/every.ts'
import type { Post } from './notices/notice.ts'

export type ResidentRecipient = {
  kind: 'resident'
  channel: MessageChannel
  address: string
  resident: ResidentFacts
}
export type StaffRecipient = {
  kind: 'staff'
  channel: MessageChannel
  address: string
  staff: StaffFacts
  pace: 'at-once' | 'digest'
}
export type Recipient = ResidentRecipient | StaffRecipient

/** Everyone to be told of an event, each address once; the first reason to tell somebody wins. */
export const recipientsOf = (occasion: Occasion): Recipient[] => {
  const all = [...residentsTold(occasion), ...staffTold(occasion)]
  return [
    ...new Map(all.reverse().map((one) => [`${one.channel} ${mailboxOf(one.address)}`, one])).values(),
  ].reverse()
}

const residentsTold = ({ event, ticket, residents }: Occasion): ResidentRecipient[] =>
  residentsOf(event, ticket)
    .filter((kind) => kind === 'reporter' || !sealedLanes.includes(ticket.lane))
    .flatMap((kind) => residents.filter((resident) => resident.kind === kind))
    .flatMap((resident) => {
      if (resident.stopped && !isOwed(event, ticket)) return []
      return waysOf(resident, { event, ticket }).map(({ channel, address }) => ({
        kind: 'resident' as const,
        channel,
        address,
        resident,
      }))
    })

/** Whoever stopped our messages still gets the answer to what they send themselves, their new link, and what concerns danger. */
const isOwed = (event: RecordedTicketEvent, ticket: TicketFacts) =>
  owed.includes(event.type) || ticket.lane === 'emergency'

const owed: RecordedTicketEvent['type'][] = [
  'ticket.opened',
  'ticket.secret-renewed',
  'ticket.contact-corrected',
]

/** The best of the ways that they left, a letter only where one is due; in danger all of them. */
const waysOf = (resident: ResidentFacts, { event, ticket }: Pick<Occasion, 'event' | 'ticket'>): Way[] => {
  const ways = reachable(resident).filter(({ channel }) => channel !== 'post' || isWorthALetter(event))
  return chosenOf(ways, { event, ticket }).map((way) =>
    way.channel === 'post' ? { ...way, address: addressee(resident, way) } : way,
  )
}

/** What was put right is told there. */
const chosenOf = (ways: Way[], { event, ticket }: Pick<Occasion, 'event' | 'ticket'>): Way[] => {
  if (ticket.lane === 'emergency') return ways
  const corrected =
    event.type === 'ticket.contact-corrected'
      ? ways.filter(({ channel }) => event.data.changed.some((one) => one.channel === channel && one.became))
      : []
  return corrected.length > 0 ? corrected : ways.slice(0, 1)
}

/** A number that takes no SMS stands last: staff see what was not sent, and may ring there. */
const reachable = (resident: ResidentFacts): Way[] => {
  const ways = waysTo(resident.channel, resident)
  const onlyRings = ways.length === 0 && resident.phone
  return onlyRings ? [{ channel: 'sms', address: onlyRings }] : ways
}

/** As it stands on the envelope. */
const addressee = ({ name }: ResidentFacts, { address }: Way) => [name, address].filter(Boolean).join('\n')

const staffTold = (occasion: Occasion): StaffRecipient[] => {
  const { event, ticket } = occasion
  const told = postsOf(event, ticket)
  const danger = ticket.lane === 'emergency'
  const press = danger || ticket.urgency === 'urgent'
  const atOnce = [
    ...(told.atOnce ?? []),
    ...(danger ? (told.emergency ?? []) : []),
    ...(press ? (told.paced ?? []) : []),
  ]
  return [
    ...atOnce.flatMap((post) => people(occasion, post)).flatMap((staff) => urgently(staff, ticket)),
    ...(told.paced ?? []).flatMap((post) => people(occasion, post)).flatMap(inTheirRhythm),
  ]
}

const urgently = (staff: StaffFacts, { lane }: TicketFacts): StaffRecipient[] => [
  { kind: 'staff', channel: 'email', address: staff.email, staff, pace: 'at-once' },
  ...(lane === 'emergency' && staff.phone
    ? [
        {
          kind: 'staff' as const,
          channel: 'sms' as const,
          address: staff.phone,
          staff,
          pace: 'at-once' as const,
        },
      ]
    : []),
]

const inTheirRhythm = (staff: StaffFacts): StaffRecipient[] => {
  if (staff.mailRhythm === 'none') return []
  const pace = staff.mailRhythm === 'each' ? 'at-once' : 'digest'
  return [{ kind: 'staff', channel: 'email', address: staff.email, staff, pace }]
}

/** Who fills a post; never who did it, never who may not know of a sealed ticket. */
const people = ({ event, ticket, staff }: Occasion, post: Post): StaffFacts[] =>
  posts[post](staff, ticket, event).filter(
    (person) => event.actor !== `staff:${person.id}` && mayHear(person, ticket),
  )

const mayHear = (staff: Staff, ticket: TicketFacts) =>
  !sealedLanes.includes(ticket.lane) || mayView(staff, ticket)

const leads = ({ roles }: Staff) => roles.some((role) => leadingRoles.includes(role))
const chairs = ({ roles, communeCode }: Staff, ticket: TicketFacts) =>
  roles.includes('chair') && communeCode !== null && communeCode === ticket.communeCode

/** Nobody works at the nation's centre: the centres of all provinces hear of what lies in none. */
const looksForPlaces = (person: Staff) => scopesOf(person).includes('unplaced')

const watches = (person: Staff, ticket: TicketFacts) =>
  isUnplaced(ticket)
    ? looksForPlaces(person)
    : watching.some((role) => person.roles.includes(role)) &&
      person.communeCode === null &&
      person.provinceCode === ticket.provinceCode

type Find = (staff: StaffFacts[], ticket: TicketFacts, event: RecordedTicketEvent) => StaffFacts[]

const posts: Record<Post, Find> = {
  holder: (staff, ticket) => {
    const officer = staff.filter(({ id }) => id === ticket.officerId)
    if (officer.length > 0) return officer
    const workers = workersOf(staff, ticket.departmentId)
    return workers.length === 0 && isUnplaced(ticket) ? staff.filter(looksForPlaces) : workers
  },
  leader: (staff, ticket) => {
    const own = staff.filter((person) => leads(person) && person.departmentId === ticket.departmentId)
    return own.length > 0 ? own : staff.filter((person) => chairs(person, ticket))
  },
  called: (staff, ticket, event) => {
    const called = postsOf(event, ticket).called ?? []
    return staff.filter(({ id }) => called.includes(id))
  },
  centre: (staff, ticket) => staff.filter((person) => watches(person, ticket)),
  named: (staff, ticket, event) => workersOf(staff, postsOf(event, ticket).named ?? null),
  'named-leader': (staff, ticket, event) => leadersOf(staff, postsOf(event, ticket).named ?? null),
}

/** Its own leaders, else the chair of its commune. */
export const leadersOf = (staff: StaffFacts[], departmentId: number | null): StaffFacts[] => {
  const own = staff.filter((person) => leads(person) && person.departmentId === departmentId)
  return own.length > 0 || departmentId === null
    ? own
    : staff.filter(({ overDepartments }) => overDepartments.includes(departmentId))
}

/** Those of an operation centre who look at what comes in. */
export const watching: Role[] = ['operator', 'dispatcher']

/** Those of a department who work on its tickets themselves; its leaders hear where there are none. */
const working: Role[] = ['operator', 'officer', 'legal', 'dispatcher', 'utility']

const workersOf = (staff: StaffFacts[], departmentId: number | null): StaffFacts[] => {
  const own = staff.filter(
    (person) => person.departmentId === departmentId && scopesOf(person).includes('own'),
  )
  const workers = own.filter(({ roles }) => roles.some((role) => working.includes(role)))
  return workers.length > 0 ? workers : own
}
