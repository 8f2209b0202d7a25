import type { StaffRow } from '../../db/schema/access.ts'
import { beyondSight } from '../../db/sight.ts'
import { isPerson } from '../access/person.ts'
import { proven } from '../access/proven.ts'
import type { Db } from '../platform/database.ts'
import { anyOpen } from '../tickets/any-of.ts'
import { CATEGORY_CODES } from './categories.ts'
import type { Department, Place, RoutingRule } from './holder/department.ts'
import { type Taught, unpack } from './kind/packed.ts'
import type { Bundle } from './place/gazetteer.ts'

/* SQL: every report is routed by it; whole gazetteers are read as the JSON that the index is built from. */

/** Three narrow look-ups instead of one wide condition, so that each finds its rows by index. */
export const departmentsAt = (db: Db, { provinceCode, communeCode }: Place) => db<Department[]>`
  select id, kind, level, province_code, commune_code, name from departments
  where active and commune_code = ${communeCode}
  union all
  select id, kind, level, province_code, commune_code, name from departments
  where active and commune_code is null and province_code = ${provinceCode}
  union all
  select id, kind, level, province_code, commune_code, name from departments
  where active and commune_code is null and province_code is null`

export const rulesAt = (db: Db, { provinceCode, communeCode }: Place) => db<RoutingRule[]>`
  select id, category_code, commune_code, department_id, department_kind, why from routing_rules
  where active and province_code = ${provinceCode} and (commune_code is null or commune_code = ${communeCode})`

/** What the model in use was taught; null while there is none. */
export const activeModel = async (db: Db): Promise<Taught | null> => {
  const packed = await activePacked(db)
  const taught = packed && unpack(packed)
  return taught && knowsCategories(taught) ? taught : null
}

export const activePacked = async (db: Db): Promise<Uint8Array | null> => {
  const [row] = await db<{ packed: Uint8Array }[]>`
    select packed from routing_models where active and packed is not null order by id desc limit 1`
  return row?.packed ?? null
}

/** A model that was trained on other categories, or by an earlier version, would speak of the wrong ones. */
const knowsCategories = ({ categories }: Taught): boolean =>
  categories.labels.join() === CATEGORY_CODES.join()

/** The whole gazetteer as the bundle that the index is built from. */
export const readGazetteer = async (db: Db): Promise<Bundle> => {
  const [provinces, units, formerUnits, formerDistricts, formerProvinces, [bundle]] = await Promise.all([
    db<Bundle['provinces']>`select code, name, full_name, type, aliases from provinces order by code`,
    db<Bundle['units']>`
      select code, name, full_name, type, province_code, lat, lon, alt_codes, centre, remote from communes
      where valid_to is null order by code`,
    db<Bundle['formerUnits']>`
      select f.code, f.name, f.district_code, f.province_code, f.older_names as former,
        (select json_agg(json_build_array(s.commune_code, s.how) order by s.commune_code)
         from former_commune_successors s where s.former_code = f.code) as "to"
      from former_communes f order by f.code`,
    db<
      Bundle['formerDistricts']
    >`select code, name, province_code, former_province_code from former_districts order by code`,
    db<
      Bundle['formerProvinces']
    >`select code, name, province_code, aliases from former_provinces order by code`,
    db<{ boundaries: Bundle['boundaries']; splitsUnknown: boolean }[]>`
      select boundaries, splits_unknown from gazetteer_bundles order by id desc limit 1`,
  ])
  return {
    provinces: [...provinces],
    units: [...units],
    formerUnits: formerUnits.map((row) => ({ ...row, to: row.to ?? [] })),
    formerDistricts: [...formerDistricts],
    formerProvinces: [...formerProvinces],
    ...(bundle?.boundaries ? { boundaries: bundle.boundaries } : {}),
    splitsUnknown: bundle?.splitsUnknown ?? true,
  }
}

export type DepartmentQuestion = { commune?: string; province?: string; kind?: string; q?: string }

export const findDepartments = (
  db: Db,
  { commune, province, kind, q, kinds }: DepartmentQuestion & { kinds: string[] },
) => db<Department[]>`
  select id, kind, level, province_code, commune_code, name from departments
  where active
    and (commune_code = ${commune ?? null} or commune_code is null)
    and (${province ?? null}::text is null or province_code = ${province ?? null} or commune_code = ${commune ?? null})
    and (${commune ?? null}::text is null or province_code = (select province_code from communes where code = ${commune ?? null}))
    and (${kind ?? null}::text is null or kind = ${kind ?? null})
    and (${q ?? null}::text is null or kind = any(${kinds}::text[]) or name ilike ${`%${(q ?? '').replace(/[\\%_]/g, '')}%`})
  order by commune_code nulls last, level, id limit 100`

export type StaffOfDepartment = Pick<StaffRow, 'id' | 'name'> & {
  open: number
  away: boolean
  arrived: boolean
}

export const staffOfDepartment = (db: Db, departmentId: number, now: Date) => beyondSight(db)<
  StaffOfDepartment[]
>`
  select s.id, s.name,
    (select count(*)::int from tickets t where t.officer_id = s.id and t.status in ${anyOpen(db)}
      and t.lane not in ('complaint', 'denunciation')) as open,
    exists (select from absences a where a.staff_id = s.id and a.starts_at <= ${now} and a.ends_at > ${now}) as away, ${proven(db)} as arrived
  from staff s where s.department_id = ${departmentId} and s.active and ${isPerson(db)} order by s.name limit 200`
