import type { Actor, Holding } from '../access/permissions.ts'

/** The rooms whose screens hear that a ticket changed: exactly those who may read it. */
export const roomsFor = (ticket: Holding): string[] => {
  if (ticket.lane === 'denunciation') return [`legal:${ticket.departmentId}`]
  if (ticket.lane === 'complaint') return [`legal:${ticket.departmentId}`, `leader:${ticket.departmentId}`]
  const rooms = [ticket.departmentId, ...ticket.sharedWith].map((id) => `department:${id}`)
  if (ticket.officerId) rooms.push(`staff:${ticket.officerId}`)
  if (ticket.communeCode) rooms.push(`commune:${ticket.communeCode}`)
  if (ticket.provinceCode) rooms.push(`province:${ticket.provinceCode}`)
  return rooms
}

/** The rooms that a signed-in person sits in; asked anew at every connect and when rights change. */
export const roomsOf = (actor: Actor): string[] => {
  if (actor.kind !== 'staff') return []
  if (actor.roles.every((role) => role === 'admin')) return []
  const rooms = [`staff:${actor.id}`, `department:${actor.departmentId}`]
  if (actor.roles.includes('legal')) rooms.push(`legal:${actor.departmentId}`)
  if (actor.roles.includes('leader')) {
    rooms.push(`leader:${actor.departmentId}`)
    if (actor.communeCode) rooms.push(`commune:${actor.communeCode}`)
  }
  const servesProvince = actor.roles.includes('operator') || actor.roles.includes('dispatcher')
  if (servesProvince && actor.communeCode === null && actor.provinceCode)
    rooms.push(`province:${actor.provinceCode}`)
  return rooms
}
