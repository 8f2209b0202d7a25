import type { DepartmentRow } from '../../../db/schema/routing.ts'
import { openStatuses } from '../../../db/vocabulary.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { proven } from '../../access/proven.ts'
import { hasPeople } from '../../access/with-people.ts'
import type { Db } from '../../platform/database.ts'
import { ordinaryLanes } from '../sums.ts'

/* SQL: counters are summed where they lie, beside who works there; no ticket is read. */

/** Who takes tickets in hand. */
const workers = ['officer', 'leader', 'utility']

export type DepartmentLoad = Pick<DepartmentRow, 'id' | 'name' | 'level' | 'communeCode'> & {
  isCentre: boolean
  hasPeople: boolean
  officers: number
  open: number
  /** Without spam, as boards count. */
  ordinary: number
}

/** What each department of the province has open, and who works there; with the centre where lies what names no province. */
export const departmentLoads = (db: Db, provinceCode: string) => db<DepartmentLoad[]>`
  select d.id, d.name, d.level, d.commune_code, d.kind = 'operation-centre' as is_centre, ${hasPeople(db)} as has_people,
    (select count(*)::int from staff s where s.department_id = d.id and s.active and ${proven(db)} and s.roles && ${workers}::text[]) as officers,
    counted.*
  from departments d
    cross join lateral (
      select greatest(0, coalesce(sum(n), 0))::int as open,
        greatest(0, coalesce(sum(n) filter (where lane = any(${[...ordinaryLanes]})), 0))::int as ordinary
      from (
        select n, lane, status from ticket_sums where department_id = d.id
        union all select n, lane, status from ticket_counts where department_id = d.id
      ) each_one where status = any(${[...openStatuses]}) and lane <> all(${[...sealedLanes]})
    ) counted
  where d.active and (d.province_code = ${provinceCode} or (d.level = 'national' and d.kind = 'operation-centre'))
  order by d.id`

export type AloneIn = {
  departmentId: number
  department: string
  officer: string
  /** Null: whatever nobody is named for. */
  categories: string[] | null
}

/** In which fields a department has one person alone, substitutes counted: nobody takes it when that person is ill. */
export const aloneInFields = (
  db: Db,
  { provinceCode, now, after, most }: { provinceCode: string; now: Date; after: string; most: number },
) => db<(AloneIn & { key: string })[]>`
  with able as (
    select distinct d.department_id, d.category_code, s.id, s.name
    from departments p join duties d on d.department_id = p.id
      cross join lateral (values (d.staff_id), (d.substitute_id)) as who(id)
      join staff s on s.id = who.id and s.active and ${proven(db)}
    where p.province_code = ${provinceCode} and p.active and d.valid_from <= ${now} and (d.valid_to is null or d.valid_to > ${now})
  ),
  fields as (
    select f.department_id, f.category_code, min(a.id) as id, min(a.name) as name
    from (select distinct department_id, category_code from able) f
      join able a on a.department_id = f.department_id and (a.category_code is null or a.category_code = f.category_code)
    group by 1, 2 having count(distinct a.id) = 1
  ),
  alone as (
    select department_id, id, min(name) as name, 
      case when bool_and(category_code is not null) then array_agg(category_code order by category_code) end as categories,
      lpad(department_id::text, 10, '0') || id as key
    from fields group by 1, 2
  )
  select a.key, a.department_id, p.name as department, a.name as officer, a.categories
  from alone a join departments p on p.id = a.department_id where a.key > ${after} order by a.key limit ${most}`
