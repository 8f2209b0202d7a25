import { beyondSight } from '../../../db/sight.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { proven } from '../../access/proven.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { Candidate, Duty, DutyQuestion, Roster } from './duty.ts'

/* SQL: every ticket asks it, joined over the office of the commune, with the load and the absences counted. */

type Asked = Pick<DutyQuestion, 'departmentId' | 'lane'>

/** Duties of the department, and those on call in the office of its commune. */
const dutiesFor = (db: Db, departmentId: number, now: Date) => db<Duty[]>`
  select d.staff_id, d.department_id, d.category_code, d.commune_code, d.substitute_id, false as on_call
  from departments h join duties d on d.department_id = h.id
  where h.id = ${departmentId} and h.active and d.valid_from <= ${now} and (d.valid_to is null or d.valid_to > ${now})
  union all
  select s.staff_id, s.department_id, null, null, null, true
  from departments h
    join departments p on p.id = h.id or (p.kind = 'office' and p.commune_code = h.commune_code)
    join on_call_shifts s on s.department_id = p.id
  where h.id = ${departmentId} and p.active and s.starts_at <= ${now} and (s.ends_at is null or s.ends_at > ${now})`

/** `open` is said to whoever reads the ticket: for an ordinary one nothing that is sealed is in it. */
const candidates = (db: Db, ids: string[], { lane, now }: Asked & { now: Date }) => beyondSight(db)<
  Candidate[]
>`
  select 'staff' as kind, s.id, s.name, s.language, s.roles, s.department_id, d.kind as department_kind, d.province_code,
    d.commune_code, s.load_limit, s.last_given_at,
    (select count(*)::int from tickets t
      where t.officer_id = s.id and t.status in ${anyOpen(db)}
        and (${sealedLanes.includes(lane)} or t.lane not in ('complaint', 'denunciation'))) as open,
    (select max(a.ends_at) from absences a
      where a.staff_id = s.id and a.starts_at <= ${now} and a.ends_at > ${now}) as away_until
  from staff s join departments d on d.id = s.department_id where s.id = any(${ids}) and s.active and ${proven(db)}`

export const rosterOf = async (db: Db, { departmentId, lane }: Asked, now: Date): Promise<Roster> => {
  const duties = await dutiesFor(db, departmentId, now)
  const ids = new Set(duties.flatMap(({ staffId, substituteId }) => [staffId, substituteId ?? staffId]))
  const people = ids.size > 0 ? await candidates(db, [...ids], { departmentId, lane, now }) : []
  return { duties: [...duties], people: new Map(people.map((person) => [person.id, person])) }
}
