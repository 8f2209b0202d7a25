import type { Db } from '../platform/database.ts'
import {
  type Actor,
  hasSeatFor,
  type Scope,
  type Staff,
  scopesOf,
  sealedLanes,
  sealedLanesOf,
} from './permissions.ts'

/** What `mayView` of access/permissions says, as a condition on `tickets t`; a property test compares the two. */
export const visibleTo = (db: Db, actor: Actor) => {
  if (actor.kind === 'system') return db`true`
  if (actor.kind !== 'staff') return db`false`
  return db`case when t.lane = any(${sealedLanes}) then ${sealed(db, actor)} else ${ordinary(db, actor)} end`
}

/** Whether who wrote is known to the viewer, as a condition on `tickets t`: of what lies in no province to its department alone. */
export const writerKnownTo = (db: Db, actor: Actor) =>
  actor.kind === 'staff'
    ? db`(t.province_code is not null or t.department_id = ${actor.departmentId})`
    : db`true`

const sealed = (db: Db, staff: Staff) => {
  const lanes = sealedLanesOf(staff)
  if (lanes.length === 0) return db`false`
  return db`(t.department_id = ${staff.departmentId} and t.lane = any(${lanes}))`
}

const ordinary = (db: Db, staff: Staff) => anyStanding(db, staff, scopesOf(staff))

const anyStanding = (db: Db, staff: Staff, scopes: readonly Scope[]) =>
  scopes.reduce((seen, scope) => db`${seen} or ${standing[scope](db, staff)}`, db`false`)

/** What `standsIn` says, as a condition on `tickets t`. */
export const standingIn = (db: Db, staff: Staff, scopes: readonly Scope[]) =>
  db`(${anyStanding(
    db,
    staff,
    scopes.filter((scope) => hasSeatFor(staff, scope)),
  )})`

const standing: Record<Scope, (db: Db, staff: Staff) => ReturnType<Db>> = {
  own: (db, staff) => db`t.department_id = ${staff.departmentId} or t.officer_id = ${staff.id}`,
  shared: (
    db,
    staff,
  ) => db`exists (select from consultations c where c.ticket_id = t.id and c.department_id = ${staff.departmentId})
    or exists (select from collaborators w where w.ticket_id = t.id and w.department_id = ${staff.departmentId})`,
  commune: (db, staff) => db`t.commune_code = ${staff.communeCode}`,
  province: (db, staff) => db`t.province_code = ${staff.provinceCode}`,
  unplaced: (db) => db`t.province_code is null`,
}
