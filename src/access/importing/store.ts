import { locks } from '../../../db/locks.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Db } from '../../platform/database.ts'
import { within } from '../../routing/editing/store.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { Actor } from '../permissions.ts'
import type { Category, KnownPerson } from './person.ts'
import type { Commune, KnownDepartment, Province } from './places.ts'

/* SQL because each reads several tables in one statement, within what the actor keeps. */

export const lockImport = (db: Db) => db`select pg_advisory_xact_lock(${locks.staffImport})`

const kept = (db: Db, actor: Actor) =>
  actor.kind === 'staff' ? within(db, actor, 'manage-staff') : db`${actor.kind === 'system'}`

export const provincesNow = (db: Db) => db<Province[]>`select code, name, full_name from provinces`

/** Null: of the whole country. */
export const communesOf = (db: Db, provinceCode: string | null) => db<Commune[]>`
  select code, province_code, name, full_name from communes
  where valid_to is null and (${provinceCode}::text is null or province_code = ${provinceCode})`

export const categoriesNow = (db: Db) =>
  db<Category[]>`select code, name_vi from categories order by position`

type Where = { provinces: string[]; communes: string[] }

/** Departments of these communes, and of these provinces themselves. */
export const departmentsAt = (db: Db, actor: Actor, { provinces, communes }: Where) => db<KnownDepartment[]>`
  select p.id, p.kind, p.name, p.province_code, p.commune_code, p.active from departments p
  where ${kept(db, actor)}
    and (p.commune_code = any(${communes}) or (p.commune_code is null and p.province_code = any(${provinces})))
  order by p.id`

/** The first departments that somebody keeps, for a file to begin with. */
export const someDepartments = (db: Db, actor: Actor) => db<
  { name: string; place: string | null; province: string }[]
>`
  select p.name, c.full_name as place, v.full_name as province
  from departments p join provinces v on v.code = p.province_code left join communes c on c.code = p.commune_code
  where ${kept(db, actor)} and p.active and p.kind in ('office', 'economy', 'culture')
  order by p.commune_code, p.id limit 3`

/** Accounts by their mailbox, those beyond the actor's reach too: two cannot share one. */
export const peopleWith = (
  db: Db,
  actor: Actor,
  { emails, now }: { emails: string[]; now: Date },
) => beyondSight(db)<KnownPerson[]>`
  select s.id, u.email, s.name, s.phone, s.roles, s.department_id, s.active, p.province_code, p.commune_code, coalesce(${kept(db, actor)}, false) as within,
    exists (select from account a where a.user_id = s.id) as entered,
    (select count(*)::int from tickets t where t.officer_id = s.id and t.status in ${anyOpen(db)}
      and t.lane not in ('complaint', 'denunciation')) as open,
    coalesce((select json_agg(json_build_object('id', d.id, 'departmentId', d.department_id,
        'categoryCode', d.category_code, 'substituteId', d.substitute_id) order by d.id)
      from duties d where d.staff_id = s.id and d.commune_code is null and (d.valid_to is null or d.valid_to > ${now})),
      '[]') as duties
  from staff s join "user" u on u.id = s.id join departments p on p.id = s.department_id
  where u.email = any(${emails}) order by s.id`
