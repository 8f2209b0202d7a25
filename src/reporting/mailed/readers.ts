import type { Role } from '../../../db/vocabulary.ts'
import type { Staff } from '../../access/permissions.ts'
import { ownUnitOf, type UnitCode } from '../unit.ts'

/** Who answers for a unit or watches over one; whoever takes calls or works on tickets has them on the screen. */
export const readers: Role[] = ['chair', 'leader', 'utility', 'dispatcher', 'supervisor']

/** Of which unit somebody is told on Mondays. */
export const weeklyUnitOf = (person: Staff): UnitCode | null =>
  person.roles.some((role) => readers.includes(role)) ? ownUnitOf(person) : null
