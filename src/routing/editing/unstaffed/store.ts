import type { DepartmentRow, provinces } from '../../../../db/schema/routing.ts'
import { beyondSight } from '../../../../db/sight.ts'
import { leadingRoles, type Staff } from '../../../access/permissions.ts'
import { isPerson } from '../../../access/person.ts'
import { proven } from '../../../access/proven.ts'
import { hasPeople } from '../../../access/with-people.ts'
import type { Db } from '../../../platform/database.ts'
import { anyOpen } from '../../../tickets/any-of.ts'
import { within } from '../store.ts'

/* SQL: both carry what the actor may see and who works where. */

/** The departments (`d`) without people that somebody hears of; nobody works at the nation's centre, which all centres share. */
const withoutPeople = (db: Db, staff: Staff) => db`
  departments d join departments p on p.id = d.id
  where d.active and not ${hasPeople(db)} and (${within(db, staff, 'see-unstaffed')} or d.kind = 'legal-desk')
    and not (d.kind = 'operation-centre' and d.level = 'national')`

type Province = typeof provinces.$inferSelect
export type Counted = Pick<Province, 'code'> & { name: Province['fullName']; units: number }

export const countUnstaffed = (db: Db, staff: Staff) => db<Counted[]>`
  select v.code, v.full_name as name, x.units from (
    select d.province_code, count(*)::int as units from ${withoutPeople(db, staff)} group by d.province_code
  ) x join provinces v on v.code = x.province_code order by v.code`

export type Unstaffed = Pick<DepartmentRow, 'id' | 'kind' | 'name' | 'provinceCode' | 'communeCode'>

/** Those in which an open ticket lies, and the desks that must have somebody before the first one does. */
export const namedUnstaffed = (db: Db, staff: Staff, limit: number) => beyondSight(db)<Unstaffed[]>`
  select d.id, d.kind, d.name, d.province_code, d.commune_code from ${withoutPeople(db, staff)}
    and (d.kind in ('legal-desk', 'operation-centre')
      or exists (select from tickets t where t.department_id = d.id and t.status in ${anyOpen(db)}))
  order by d.level = 'national' desc, d.kind = 'operation-centre' desc, d.id limit ${limit}`

export type Alone = Pick<DepartmentRow, 'id' | 'name'> & { leader: string; units: number }

/** Units whose leader works there alone, so that nobody could decide in their place, and how many there are in all. */
export const leadersAlone = (db: Db, staff: Staff, limit: number) => db<Alone[]>`
  select d.id, d.name, one.leader, count(*) over ()::int as units
  from departments d join departments p on p.id = d.id cross join lateral (
    select min(s.name) as leader from staff s
    where s.department_id = d.id and s.active and ${isPerson(db)} and ${proven(db)}
    having count(*) = 1 and bool_and(s.roles && ${leadingRoles}::text[])
  ) one
  where d.active and ${within(db, staff, 'see-unstaffed')} order by d.id limit ${limit}`
