import { areaOf } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'

/** The ways in of other provinces than the actor's: what came by them is for the desks there. */
export const waysElsewhere = ({ actor, waysIn = {} }: Pick<Ctx, 'actor' | 'waysIn'>): string[] => {
  if (areaOf(actor, 'sort-inbound') === 'country') return []
  const { provinceCode } = staffOf(actor)
  return Object.entries(waysIn).flatMap(([way, code]) => (code === provinceCode ? [] : [way]))
}
