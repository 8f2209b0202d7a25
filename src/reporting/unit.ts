import type { DepartmentRow } from '../../db/schema/routing.ts'
import { type Actor, type Scope, scopesOf } from '../access/permissions.ts'

export type UnitKind = 'department' | 'commune' | 'province' | 'place'
/**
 * 'department:12', 'commune:00364', 'province:01' are who holds tickets; 'place:00364' and 'place:01' are where they are, whoever holds
 * them.
 */
export type UnitCode = `${UnitKind}:${string}`

export type Unit = Pick<DepartmentRow, 'name' | 'communeCode' | 'provinceCode'> & {
  unit: UnitCode
  kind: UnitKind
  /** Of a department. */
  departmentId: number | null
}

/** A province is read by who holds: what lies in it is held in it, but for very little. */
export const unitPattern = /^(department:\d{1,9}|commune:\d{5}|province:\d{2}|place:\d{5})$/

export const kindOfUnit = (unit: UnitCode): UnitKind => unit.split(':')[0] as UnitKind
export const codeOfUnit = (unit: UnitCode): string => unit.split(':')[1]!

/** Whoever sees the ordinary tickets of a unit reads its figures; the house at large reads none. */
export const mayReadFigures = (
  actor: Actor,
  { departmentId, communeCode, provinceCode, kind }: Unit,
): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff') return false
  const scopes = scopesOf(actor)
  const has = (scope: Scope) => scopes.includes(scope)
  if (has('province') && provinceCode !== null && provinceCode === actor.provinceCode) return true
  if (has('commune') && kind !== 'province' && communeCode !== null && communeCode === actor.communeCode)
    return true
  return has('own') && departmentId === actor.departmentId
}

/** The widest unit that somebody answers for or watches over: their board opens on it. */
export const ownUnitOf = (actor: Actor): UnitCode | null => {
  if (actor.kind !== 'staff') return null
  const scopes = scopesOf(actor)
  if (scopes.includes('province') && actor.provinceCode) return `province:${actor.provinceCode}`
  if (scopes.includes('commune') && actor.communeCode) return `commune:${actor.communeCode}`
  return scopes.includes('own') ? `department:${actor.departmentId}` : null
}
