import type { Lane, Language } from '../../db/vocabulary.ts'
import { Refused } from '../platform/errors.ts'

export type Role = 'admin' | 'operator' | 'dispatcher' | 'officer' | 'leader' | 'legal'

export type Staff = {
  kind: 'staff'
  id: string
  name: string
  language: Language
  roles: Role[]
  departmentId: number
  departmentKind: string
  provinceCode: string | null
  communeCode: string | null
}

export type Actor = Staff | { kind: 'resident' } | { kind: 'system' }

/** What permission depends on: who holds the ticket, where it lies and how sealed it is. */
export type Holding = {
  lane: Lane
  departmentId: number
  communeCode: string | null
  provinceCode: string | null
  officerId: string | null
  /** Departments consulted or working along. */
  sharedWith: number[]
}

export type Act =
  | 'accept'
  | 'assign'
  | 'forward'
  | 'ask'
  | 'note'
  | 'resolve'
  | 'refuse'
  | 'reopen'
  | 'merge'
  | 'split'
  | 'consult'
  | 'answer-consultation'
  | 'extend'
  | 'decide-extension'
  | 'change-lane'
  | 'correct'
  | 'publish'

export const sealedLanes: Lane[] = ['complaint', 'denunciation']

const isSealed = (ticket: Holding) => sealedLanes.includes(ticket.lane)
const has = (staff: Staff, ...roles: Role[]) => roles.some((role) => staff.roles.includes(role))

const holds = (staff: Staff, ticket: Holding) => staff.departmentId === ticket.departmentId
const isShared = (staff: Staff, ticket: Holding) => ticket.sharedWith.includes(staff.departmentId)
const leads = (staff: Staff, ticket: Holding) =>
  has(staff, 'leader') && staff.communeCode !== null && staff.communeCode === ticket.communeCode
const servesProvince = (staff: Staff, ticket: Holding) =>
  has(staff, 'operator', 'dispatcher') &&
  staff.communeCode === null &&
  staff.provinceCode !== null &&
  staff.provinceCode === ticket.provinceCode

/**
 * May this member of staff read the ticket? The SQL of `tickets/visible` and the rooms of `live/rooms`
 * say the same; a property test compares the three.
 * Sealed lanes follow Law 25/2018 on denunciations: only the legal officers of the department that holds it;
 * a complaint (Law 02/2011) is also open to the leader of the department that holds it.
 */
export const mayView = (actor: Actor, ticket: Holding): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff') return false
  if (!isSealed(ticket))
    return holdsAny(actor, ticket) || leads(actor, ticket) || servesProvince(actor, ticket)
  if (!holds(actor, ticket)) return false
  return has(actor, 'legal') || (ticket.lane === 'complaint' && has(actor, 'leader'))
}

const holdsAny = (staff: Staff, ticket: Holding) =>
  has(staff, 'officer', 'leader', 'operator', 'dispatcher', 'legal') &&
  (holds(staff, ticket) || isShared(staff, ticket) || staff.id === ticket.officerId)

type Rule = (staff: Staff, ticket: Holding) => boolean

const holder: Rule = (staff, ticket) =>
  (holds(staff, ticket) || staff.id === ticket.officerId) &&
  has(staff, 'officer', 'leader', 'legal', 'dispatcher')
const oversees: Rule = (staff, ticket) =>
  leads(staff, ticket) ||
  (has(staff, 'dispatcher') && servesProvince(staff, ticket)) ||
  (has(staff, 'leader') && holds(staff, ticket))
const holderOrOverseer: Rule = (staff, ticket) => holder(staff, ticket) || oversees(staff, ticket)
const anyViewer: Rule = () => true

/** Who may do what to a ticket that they can see. */
const rules: Record<Act, Rule> = {
  accept: holder,
  assign: holderOrOverseer,
  forward: (staff, ticket) =>
    holderOrOverseer(staff, ticket) || (has(staff, 'operator') && servesProvince(staff, ticket)),
  ask: holderOrOverseer,
  note: anyViewer,
  resolve: holder,
  refuse: holderOrOverseer,
  reopen: anyViewer,
  merge: holderOrOverseer,
  split: holderOrOverseer,
  consult: holder,
  'answer-consultation': isShared,
  extend: holder,
  'decide-extension': oversees,
  'change-lane': (staff, ticket) =>
    isSealed(ticket) ? has(staff, 'legal') : holderOrOverseer(staff, ticket) || servesProvince(staff, ticket),
  correct: (staff, ticket) => holderOrOverseer(staff, ticket) || servesProvince(staff, ticket),
  publish: oversees,
}

export const acts = Object.keys(rules) as Act[]

export const mayAct = (actor: Actor, act: Act, ticket: Holding): boolean => {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && mayView(actor, ticket) && rules[act](actor, ticket)
}

export const mustBeAble = (actor: Actor, act: Act, ticket: Holding): void => {
  if (mayAct(actor, act, ticket)) return
  throw new Refused('forbidden', {
    vi: 'Việc này thuộc quyền của đơn vị đang giữ phiếu hoặc lãnh đạo phụ trách.',
    en: 'This is for the department that holds the ticket, or its leader.',
  })
}

/** Duties that are about no ticket: what each role may manage, and where. */
export type Management =
  | 'log-calls'
  | 'preview-routing'
  | 'manage-directory'
  | 'manage-deadlines'
  | 'see-messages'
  | 'manage-staff'

const management: Record<Management, Role[]> = {
  'log-calls': ['operator', 'dispatcher'],
  'preview-routing': ['operator', 'dispatcher', 'officer', 'leader', 'legal', 'admin'],
  'manage-directory': ['leader', 'dispatcher', 'admin'],
  'manage-deadlines': ['dispatcher', 'admin'],
  'see-messages': ['operator', 'dispatcher', 'leader', 'legal', 'admin'],
  'manage-staff': ['admin'],
}

export const mayManage = (actor: Actor, what: Management): boolean =>
  actor.kind === 'system' || (actor.kind === 'staff' && has(actor, ...management[what]))

export const mustManage = (actor: Actor, what: Management): void => {
  if (mayManage(actor, what)) return
  throw new Refused('forbidden', {
    vi: 'Tài khoản của anh/chị chưa được giao việc này.',
    en: 'Your account has not been given this work.',
  })
}

/** The staff behind an act; a verb that only people may do calls this. */
export const staffOf = (actor: Actor): Staff => {
  if (actor.kind === 'staff') return actor
  throw new Refused('forbidden', { vi: 'Chỉ cán bộ làm được việc này.', en: 'Only staff can do this.' })
}

export const actorName = (actor: Actor): string => (actor.kind === 'staff' ? `staff:${actor.id}` : actor.kind)
