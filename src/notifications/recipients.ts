import type { MessageChannel } from '../../db/vocabulary.ts'
import { leadingRoles, mayView, type Role, type Staff, scopesOf, sealedLanes } from '../access/permissions.ts'
import type { RecordedEvent, TicketEventType } from '../events/event.ts'
import type { Occasion, ResidentFacts, StaffFacts, TicketFacts } from './facts.ts'

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

/**
 * `holder`: the officer, else the officers of the department that holds the ticket; `leader`: who leads them;
 * `duty`: the commune's duty officer; `named`: the department that the event names; `named-leader`: who leads that one.
 */
type Post = 'holder' | 'leader' | 'duty' | 'named' | 'named-leader'

type Telling = {
  residents?: ResidentFacts['kind'][]
  /** In the rhythm that each person chose; at once when the ticket is urgent. */
  paced?: Post[]
  atOnce?: Post[]
  /** Told besides, and at once, when there is danger. */
  emergency?: Post[]
}

const everybody: ResidentFacts['kind'][] = ['reporter', 'merged', 'follower']

/** Event × who is told. What is missing is told to nobody. */
const told: Partial<
  Record<TicketEventType, Telling | ((event: RecordedEvent, ticket: TicketFacts) => Telling)>
> = {
  'ticket.opened': (_, ticket) => opened(ticket),
  'ticket.accepted': { residents: everybody },
  'ticket.assigned': { paced: ['holder'] },
  'ticket.forwarded': { residents: everybody, paced: ['holder'] },
  'ticket.asked': { residents: ['reporter'] },
  'ticket.replied': { paced: ['holder'] },
  'ticket.attached': ({ data }) => (data.answers === true ? { paced: ['holder'] } : {}),
  'ticket.noted': ({ data }) => (data.public === true ? { residents: everybody } : {}),
  'ticket.resolved': { residents: everybody },
  'ticket.refused': { residents: everybody },
  'ticket.reopened': ({ data }) => ({
    residents: everybody,
    paced: ['holder'],
    atOnce: Number(data.times) >= 2 ? ['leader'] : [],
  }),
  'ticket.closed': { residents: ['reporter', 'merged'] },
  'ticket.withdrawn': { residents: ['reporter'], paced: ['holder'] },
  'ticket.merged': { residents: everybody },
  'ticket.unmerged': { residents: ['reporter'], paced: ['holder'] },
  // Recorded on both tickets; the resident is told once, from the first.
  'ticket.split': ({ ticketId, data }) => (ticketId === data.intoId ? {} : { residents: ['reporter'] }),
  'ticket.rated': ({ data }) => ({ paced: Number(data.score) <= 2 ? ['holder', 'leader'] : ['holder'] }),
  'ticket.corrected': ({ data }) =>
    data.field === 'place' ? { residents: ['reporter'], paced: ['holder'] } : {},
  'ticket.lane-changed': ({ data }, ticket) =>
    data.was === 'spam' ? opened(ticket) : { ...opened(ticket), residents: [] },
  'ticket.consulted': { paced: ['named'] },
  'ticket.consultation-answered': { paced: ['holder'] },
  'ticket.consultation-withdrawn': { paced: ['named'] },
  'ticket.consultation-missed': { atOnce: ['named-leader', 'named'], paced: ['holder'] },
  'ticket.referred': { paced: ['named'] },
  'ticket.referral-done': { paced: ['holder'] },
  'ticket.extension-asked': { paced: ['leader'] },
  'ticket.extension-decided': ({ data }) => ({
    residents: data.decision === 'granted' ? everybody : [],
    paced: ['holder'],
  }),
  'ticket.suspended': { residents: ['reporter'], paced: ['holder'] },
  'ticket.suspension-lifted': { residents: ['reporter'], paced: ['holder'] },
  'ticket.warned': { paced: ['holder'] },
  'ticket.missed': { atOnce: ['holder', 'leader'] },
  'ticket.escalated': { atOnce: ['holder', 'leader', 'named'] },
}

/** What looks like spam is answered only once a person says that it is none: an answer to a machine makes it write again. */
const opened = ({ lane }: TicketFacts): Telling => ({
  residents: lane === 'spam' ? [] : ['reporter'],
  paced: ['holder'],
  emergency: ['holder', 'duty', 'leader'],
})

export const isTold = (type: string): boolean => type in told

/** Everyone to be told of an event, each address once; the first reason to tell somebody wins. */
export const recipientsOf = (occasion: Occasion): Recipient[] => {
  const { event, ticket } = occasion
  const entry = told[event.type as TicketEventType]
  if (!entry) return []
  const telling = typeof entry === 'function' ? entry(event, ticket) : entry
  const all = [...residentsTold(occasion, telling), ...staffTold(occasion, telling)]
  return [...new Map(all.reverse().map((one) => [`${one.channel} ${one.address}`, one])).values()].reverse()
}

const residentsTold = ({ event, ticket, residents }: Occasion, telling: Telling): ResidentRecipient[] =>
  (telling.residents ?? [])
    .filter((kind) => kind === 'reporter' || !sealedLanes.includes(ticket.lane))
    .flatMap((kind) => residents.filter((resident) => resident.kind === kind))
    .flatMap((resident) => {
      if (resident.stopped && !isOwed(event, ticket)) return []
      return channelsOf(resident, ticket).map(({ channel, address }) => ({
        kind: 'resident' as const,
        channel,
        address,
        resident,
      }))
    })

/** Whoever stopped our messages still gets the answer to what they send themselves, and what concerns danger. */
const isOwed = (event: RecordedEvent, ticket: TicketFacts) =>
  event.type === 'ticket.opened' || ticket.lane === 'emergency'

/** The way they wrote to us, else the one they left; in danger both. */
const channelsOf = (
  { channel, phone, email }: ResidentFacts,
  { lane }: TicketFacts,
): { channel: MessageChannel; address: string }[] => {
  const sms = phone ? [{ channel: 'sms' as const, address: phone }] : []
  const mail = email ? [{ channel: 'email' as const, address: email }] : []
  if (lane === 'emergency') return [...sms, ...mail]
  const bySms = sms.length > 0 && (channel === 'sms' || channel === 'hotline' || mail.length === 0)
  return bySms ? sms : mail
}

const staffTold = (occasion: Occasion, telling: Telling): StaffRecipient[] => {
  const { ticket } = occasion
  const danger = ticket.lane === 'emergency'
  const press = danger || ticket.urgency === 'urgent'
  const atOnce = [
    ...(telling.atOnce ?? []),
    ...(danger ? (telling.emergency ?? []) : []),
    ...(press ? (telling.paced ?? []) : []),
  ]
  return [
    ...atOnce.flatMap((post) => people(occasion, post)).flatMap((staff) => urgently(staff, ticket)),
    ...(telling.paced ?? []).flatMap((post) => people(occasion, post)).flatMap(inTheirRhythm),
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

type Find = (staff: StaffFacts[], ticket: TicketFacts, event: RecordedEvent) => StaffFacts[]

const posts: Record<Post, Find> = {
  holder: (staff, ticket) => {
    const officer = staff.filter(({ id }) => id === ticket.officerId)
    return officer.length > 0 ? officer : workersOf(staff, ticket.departmentId)
  },
  leader: (staff, ticket) => {
    const own = staff.filter((person) => leads(person) && person.departmentId === ticket.departmentId)
    return own.length > 0 ? own : staff.filter((person) => chairs(person, ticket))
  },
  duty: (staff, { communeCode }) =>
    staff.filter(({ dutyFor }) => communeCode !== null && dutyFor.includes(communeCode)),
  named: (staff, _, event) => workersOf(staff, namedDepartment(event)),
  'named-leader': (staff, _, event) => leadersOf(staff, namedDepartment(event)),
}

/** The department that an event names as the one to act. */
export const namedDepartment = ({ data }: RecordedEvent): number | null => {
  const id = data.to ?? data.departmentId
  return typeof id === 'number' ? id : null
}

/** Its own leaders, else the chair of its commune. */
const leadersOf = (staff: StaffFacts[], departmentId: number | null): StaffFacts[] => {
  const own = staff.filter((person) => leads(person) && person.departmentId === departmentId)
  return own.length > 0 || departmentId === null
    ? own
    : staff.filter(({ overDepartments }) => overDepartments.includes(departmentId))
}

/** Those of a department who work on its tickets themselves; its leaders hear where there are none. */
const working: Role[] = ['operator', 'officer', 'legal', 'dispatcher', 'utility']

const workersOf = (staff: StaffFacts[], departmentId: number | null): StaffFacts[] => {
  const own = staff.filter(
    (person) => person.departmentId === departmentId && scopesOf(person).includes('own'),
  )
  const workers = own.filter(({ roles }) => roles.some((role) => working.includes(role)))
  return workers.length > 0 ? workers : own
}
