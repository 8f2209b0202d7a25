import type { IncidentRow } from '../../../db/schema/incidents.ts'
import { areaOf } from '../../access/management.ts'
import type { Actor } from '../../access/permissions.ts'

/** Whether an incident lies wholly where this person declares, updates and closes them. */
export const leads = (
  actor: Actor,
  { provinceCode, communeCodes }: Pick<IncidentRow, 'provinceCode' | 'communeCodes'>,
): boolean => {
  const area = areaOf(actor, 'declare-incidents')
  if (area === null || actor.kind !== 'staff') return area === 'country'
  if (area === 'province') return actor.provinceCode === provinceCode
  return communeCodes.every((code) => code === actor.communeCode)
}
