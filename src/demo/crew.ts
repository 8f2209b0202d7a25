import type { Role } from '../../db/vocabulary.ts'
import type { Staff } from '../access/permissions.ts'
import type { Chance } from './chance.ts'
import type { Standing } from './store.ts'

/** Everybody who works in the province of the made year, and who of them does what. */
export type Crew = {
  operator: (chance: Chance) => Staff
  clerk: () => Staff
  /** Who works on a ticket where it lies; null where nobody does. */
  holderOf: (ticket: Standing) => Staff | null
  /** Who answers for it. */
  leaderOf: (ticket: Standing) => Staff | null
  /** Who chairs the commune. */
  chairOf: (communeCode: string) => Staff | null
  /** Who works in the department of this kind in the province. */
  above: (kind: string) => Staff | null
}

const working: Role[] = ['officer', 'legal', 'utility', 'chair', 'leader', 'dispatcher']

export const crewOf = (people: readonly Staff[]): Crew => {
  const inDepartment = Map.groupBy(people, ({ departmentId }) => departmentId)
  const byId = new Map(people.map((one) => [one.id, one]))
  const having = (...roles: Role[]) => people.filter((one) => roles.some((role) => one.roles.includes(role)))
  const operators = having('operator')
  const chairs = new Map(having('chair').map((one) => [one.communeCode, one]))
  const dispatcher = having('dispatcher')[0] ?? null
  const seated = (ticket: Standing, roles: Role[]) =>
    (inDepartment.get(ticket.departmentId) ?? []).find((one) =>
      roles.some((role) => one.roles.includes(role)),
    )
  return {
    operator: (chance) => chance.pick(operators),
    clerk: () => having('clerk')[0] ?? operators[0]!,
    holderOf: (ticket) => {
      if (ticket.lane === 'complaint' || ticket.lane === 'denunciation')
        return seated(ticket, ['legal']) ?? seated(ticket, ['leader', 'chair']) ?? null
      return byId.get(ticket.officerId ?? '') ?? seated(ticket, working) ?? dispatcher
    },
    leaderOf: (ticket) =>
      seated(ticket, ['leader', 'utility']) ?? chairs.get(ticket.communeCode) ?? dispatcher,
    chairOf: (communeCode) => chairs.get(communeCode) ?? null,
    above: (kind) =>
      people.find(
        (one) =>
          one.departmentKind === kind &&
          one.communeCode === null &&
          one.roles.some((role) => working.includes(role)),
      ) ?? null,
  }
}
