import type { Db } from '../platform/database.ts'
import { type Actor, type Staff, sealedLanes } from './permissions.ts'

const has = (staff: Staff, ...roles: Staff['roles']) => roles.some((role) => staff.roles.includes(role))

/** What `mayView` of access/permissions says, as a condition on `tickets t`; a property test compares the two. */
export const visibleTo = (db: Db, actor: Actor) => {
  if (actor.kind === 'system') return db`true`
  if (actor.kind !== 'staff') return db`false`
  return db`case when t.lane = any(${sealedLanes}) then ${sealed(db, actor)} else ${ordinary(db, actor)} end`
}

const sealed = (db: Db, staff: Staff) => {
  if (has(staff, 'legal')) return db`t.department_id = ${staff.departmentId}`
  if (has(staff, 'leader')) return db`(t.lane = 'complaint' and t.department_id = ${staff.departmentId})`
  return db`false`
}

const ordinary = (db: Db, staff: Staff) => {
  const works = has(staff, 'officer', 'leader', 'operator', 'dispatcher', 'legal')
  if (!works) return db`false`
  const leads = has(staff, 'leader') && staff.communeCode
  const servesProvince =
    has(staff, 'operator', 'dispatcher') && staff.communeCode === null && staff.provinceCode
  return db`(t.department_id = ${staff.departmentId} or t.officer_id = ${staff.id}
    or exists (select from consultations c where c.ticket_id = t.id and c.department_id = ${staff.departmentId})
    or exists (select from collaborators w where w.ticket_id = t.id and w.department_id = ${staff.departmentId})
    ${leads ? db`or t.commune_code = ${staff.communeCode}` : db``}
    ${servesProvince ? db`or t.province_code = ${staff.provinceCode}` : db``})`
}
