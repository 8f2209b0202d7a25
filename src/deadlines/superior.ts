import { type Holding, sealedLanes } from '../access/permissions.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { departmentAbove } from '../routing/holder/above.ts'
import type { PlaceDirectory } from '../routing/holder/directory.ts'

/**
 * The department that hears of a ticket long overdue: the province department above its category, the operation centre
 * when that one holds it or does not exist, the nation's centre last. A sealed ticket is told to nobody but its holder
 * (Law 25/2018 on denunciations).
 */
export const superiorOf = (
  { departments }: PlaceDirectory,
  ticket: Holding & { categoryCode: string },
): number => {
  if (sealedLanes.includes(ticket.lane)) return ticket.departmentId
  const others = departments.filter(
    ({ id, communeCode }) => communeCode === null && id !== ticket.departmentId,
  )
  const find = (kind: string) => others.find((row) => row.kind === kind && row.level !== 'national')
  const department =
    departmentAbove(others, ticket.categoryCode as CategoryCode) ??
    find('operation-centre') ??
    others.find(({ level, kind }) => level === 'national' && kind === 'operation-centre')
  return department?.id ?? ticket.departmentId
}
