import { areaOf } from '../access/management.ts'
import { type Actor, type Holding, isUnplaced, scopesOf, sealedLanesOf } from '../access/permissions.ts'

/** The rooms whose screens hear that a ticket changed: exactly those who may read it. */
export const roomsFor = (ticket: Holding): string[] => {
  if (ticket.lane === 'denunciation') return [`legal:${ticket.departmentId}`]
  if (ticket.lane === 'complaint') return [`legal:${ticket.departmentId}`, `leader:${ticket.departmentId}`]
  const rooms = [ticket.departmentId, ...ticket.sharedWith].map((id) => `department:${id}`)
  if (ticket.officerId) rooms.push(`staff:${ticket.officerId}`)
  if (ticket.communeCode) rooms.push(`commune:${ticket.communeCode}`)
  rooms.push(isUnplaced(ticket) ? 'unplaced' : `province:${ticket.provinceCode}`)
  return rooms
}

/** The rooms that a signed-in person sits in; asked anew at every connect and when rights change. */
export const roomsOf = (actor: Actor): string[] => {
  if (actor.kind !== 'staff') return []
  const { id, departmentId, communeCode, provinceCode } = actor
  const [scopes, sealed] = [scopesOf(actor), sealedLanesOf(actor)]
  return [
    ...(scopes.includes('own') ? [`staff:${id}`] : []),
    ...(scopes.includes('own') || scopes.includes('shared') ? [`department:${departmentId}`] : []),
    ...(scopes.includes('commune') ? [`commune:${communeCode}`] : []),
    ...(scopes.includes('province') ? [`province:${provinceCode}`] : []),
    ...(scopes.includes('unplaced') ? ['unplaced'] : []),
    ...(sealed.includes('denunciation') ? [`legal:${departmentId}`] : []),
    ...(sealed.includes('complaint') ? [`leader:${departmentId}`] : []),
    ...(areaOf(actor, 'log-calls') ? [callRoom(null), callRoom(provinceCode)] : []),
  ]
}

const ofCalls = 'calls:'

/** Where it rings: the desks of a province, or those of all while nobody knows whose number was called. */
export const callRoom = (provinceCode: string | null): string => `${ofCalls}${provinceCode ?? 'all'}`

export const isOfCalls = (room: string): boolean => room.startsWith(ofCalls)
