import type { StaffRow } from '../../db/schema/access.ts'
import type { DepartmentRow } from '../../db/schema/routing.ts'
import type { TicketRow } from '../../db/schema/tickets.ts'
import type { ClientReach, ClientScope, Lane, Role } from '../../db/vocabulary.ts'
import { Refused } from '../platform/errors.ts'

/** A member of staff with the place that they work at. */
export type Staff = Pick<StaffRow, 'id' | 'name' | 'language' | 'roles' | 'departmentId'> &
  Pick<DepartmentRow, 'provinceCode' | 'communeCode'> & {
    kind: 'staff'
    departmentKind: DepartmentRow['kind']
    /** Their roles ask for a second factor at sign-in, and they have none yet: nothing opens but where they add one. */
    mustEnrol?: boolean
    /** Whose place they take these days; what that lends is among `roles`. */
    actingFor?: ActingFor
    /** A program that asks by this key. */
    client?: AsClient
  }

/** `reach`: how far it sees, if it may read tickets at all; `perMinute`: so many requests. */
export type AsClient = { keyId: number; scopes: ClientScope[]; reach: ClientReach; perMinute: number }

/** A leader who delegated, the roles that this lends beyond one's own, and until when. */
export type ActingFor = { id: string; name: string; roles: Role[]; until: Date }

/** The same person without what a leader lent them. */
export const asOneself = ({ actingFor, ...staff }: Staff): Staff =>
  actingFor ? { ...staff, roles: staff.roles.filter((role) => !actingFor.roles.includes(role)) } : staff

/**
 * `is`: not the reporter of the ticket, who reads nothing of it: somebody whose own report was merged into it or who follows it,
 * or a stranger whose words a person added.
 */
export type Resident = { kind: 'resident'; is?: 'another' | 'stranger' }
export type Actor = Staff | Resident | { kind: 'system' }

/** What permission depends on: who holds the ticket, where it lies and how sealed it is. */
export type Holding = Pick<
  TicketRow,
  'lane' | 'departmentId' | 'communeCode' | 'provinceCode' | 'officerId'
> & {
  /** Departments consulted or working along. */
  sharedWith: number[]
}

export const legalLanes = ['complaint', 'denunciation'] as const satisfies Lane[]
export const sealedLanes: Lane[] = [...legalLanes]

/**
 * Whoever leads a department or a commune; what they lend a deputy. A complaint goes with it, for it is the unit's to settle
 * (Law 02/2011) and is read by its leader as such; a denunciation never does: it is for named legal officers (Law 25/2018).
 */
export const leadingRoles: Role[] = ['leader', 'chair', 'utility']

/**
 * Where a ticket stands to a member of staff; one that they are the officer of counts as their own. What is `unplaced` lies in
 * no province yet, and the operation centres of all share it.
 */
export type Scope = 'own' | 'shared' | 'commune' | 'province' | 'unplaced'

type Sight = { ordinary: Scope[]; sealed: Lane[] }

/**
 * What each role sees: ordinary tickets by where they stand, sealed ones only in the department that holds them.
 * Denunciations (Law 25/2018) are for its legal officers alone, complaints (Law 02/2011) for its leader too.
 */
export const sight: Record<Role, Sight> = {
  operator: { ordinary: ['own', 'shared', 'province', 'unplaced'], sealed: [] },
  clerk: { ordinary: ['own', 'shared'], sealed: [] },
  officer: { ordinary: ['own', 'shared'], sealed: [] },
  leader: { ordinary: ['own', 'shared'], sealed: ['complaint'] },
  chair: { ordinary: ['own', 'shared', 'commune'], sealed: ['complaint'] },
  legal: { ordinary: ['own', 'shared'], sealed: ['complaint', 'denunciation'] },
  dispatcher: { ordinary: ['own', 'shared', 'province', 'unplaced'], sealed: [] },
  utility: { ordinary: ['own', 'shared'], sealed: ['complaint'] },
  supervisor: { ordinary: ['own', 'shared', 'province'], sealed: [] },
  'province-admin': { ordinary: [], sealed: [] },
  admin: { ordinary: [], sealed: [] },
  client: { ordinary: [], sealed: [] },
}

/** A whole commune is seen from a seat in it, a whole province only from a seat of the province itself. */
export const hasSeatFor = (
  { communeCode, provinceCode }: Pick<Staff, 'communeCode' | 'provinceCode'>,
  scope: Scope,
): boolean => {
  if (scope === 'commune') return communeCode !== null
  if (scope === 'province') return communeCode === null && provinceCode !== null
  if (scope === 'unplaced') return communeCode === null
  return true
}

/** How far somebody sees ordinary tickets; `mayView`, the SQL of `visible` and the rooms of the sockets rest on this. */
export const scopesOf = (staff: Staff): Scope[] => {
  const scopes = staff.client ? sightOf(staff.client) : staff.roles.flatMap((role) => sight[role].ordinary)
  return [...new Set(scopes)].filter((scope) => hasSeatFor(staff, scope))
}

const reaches: Record<ClientReach, Scope[]> = {
  department: ['own', 'shared'],
  commune: ['own', 'shared', 'commune'],
  province: ['own', 'shared', 'province'],
}

/** What is sealed no program reads. */
const sightOf = ({ scopes, reach }: AsClient): Scope[] =>
  scopes.includes('read-tickets') || scopes.includes('act') ? reaches[reach] : []

/** Which sealed lanes somebody reads in their own department. */
export const sealedLanesOf = (staff: Pick<Staff, 'roles'>): Lane[] => [
  ...new Set(staff.roles.flatMap((role) => sight[role].sealed)),
]

/** Nobody knows yet in which province it lies. */
export const isUnplaced = ({ provinceCode }: Pick<Holding, 'provinceCode'>): boolean => provinceCode === null

const stands: Record<Scope, (staff: Staff, ticket: Holding) => boolean> = {
  own: (staff, ticket) => staff.departmentId === ticket.departmentId || staff.id === ticket.officerId,
  shared: (staff, ticket) => ticket.sharedWith.includes(staff.departmentId),
  commune: (staff, ticket) => staff.communeCode === ticket.communeCode,
  province: (staff, ticket) => staff.provinceCode === ticket.provinceCode,
  unplaced: (_, ticket) => isUnplaced(ticket),
}

/** Whether the ticket stands to them in one of these ways. */
export const standsIn = (scopes: readonly Scope[], staff: Staff, ticket: Holding): boolean =>
  scopes.some((scope) => hasSeatFor(staff, scope) && stands[scope](staff, ticket))

/**
 * May this member of staff read the ticket? The SQL of `access/visible` and the rooms of `events/rooms`
 * say the same; a property test compares the three.
 */
export const mayView = (actor: Actor, ticket: Holding): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff') return false
  if (!sealedLanes.includes(ticket.lane)) return standsIn(scopesOf(actor), actor, ticket)
  return actor.departmentId === ticket.departmentId && sealedLanesOf(actor).includes(ticket.lane)
}

/** What is sealed shows nothing of itself to whoever does not read it, whatever they did to it before. */
export const isSealedFrom = (actor: Actor, ticket: Omit<Holding, 'sharedWith'>): boolean =>
  sealedLanes.includes(ticket.lane) && !mayView(actor, { ...ticket, sharedWith: [] })

/** The staff behind an act; a verb that only people may do calls this. */
export const staffOf = (actor: Actor): Staff => {
  if (actor.kind === 'staff') return actor
  throw new Refused('forbidden', { vi: 'Chỉ cán bộ làm được việc này.', en: 'Only staff can do this.' })
}

export const actorName = (actor: Actor): string => {
  if (actor.kind === 'staff') return `staff:${actor.id}`
  return actor.kind === 'resident' && actor.is ? `${actor.kind}:${actor.is}` : actor.kind
}

/** Of an actor's name: somebody who is not the reporter. */
export const isAnothers = (name: string): boolean => /^resident:/.test(name)
