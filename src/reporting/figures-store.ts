import type { Actor } from '../access/permissions.ts'
import { visibleTo } from '../access/visible.ts'
import type { Db } from '../platform/database.ts'
import { rowColumns, rowJoins, type StoredRow } from '../tickets/reading/store.ts'
import type { Fragment } from './listed.ts'
import type { MeasureCode } from './measures.ts'
import { ordinaryLanes } from './sums.ts'
import { codeOfUnit, kindOfUnit, type Unit, type UnitCode } from './unit.ts'

/* SQL: tickets are read under `visibleTo`. */

export const findUnit = async (db: Db, unit: UnitCode): Promise<Unit | null> => {
  const code = codeOfUnit(unit)
  const [row] = await {
    department: () => db<Unit[]>`
      select ${unit} as unit, 'department' as kind, id as department_id, name, commune_code, province_code
      from departments where id = ${Number(code)}`,
    commune: () => db<Unit[]>`
      select ${unit} as unit, 'commune' as kind, null::int as department_id, full_name as name, code as commune_code, province_code
      from communes where code = ${code}`,
    province: () => db<Unit[]>`
      select ${unit} as unit, 'province' as kind, null::int as department_id, full_name as name, null::text as commune_code,
        code as province_code
      from provinces where code = ${code}`,
    place: () => db<Unit[]>`
      select ${unit} as unit, 'place' as kind, null::int as department_id, full_name as name, code as commune_code, province_code
      from communes where code = ${code}`,
  }[kindOfUnit(unit)]()
  return row ?? null
}

/**
 * What a unit is made of, so that the parts make the whole: the departments of a commune; the communes of a province and what is its
 * own, utilities among them; of a place, who may hold what is in it.
 */
export const unitsBeneath = async (db: Db, { kind, communeCode, provinceCode }: Unit): Promise<Unit[]> => {
  if (kind === 'department') return []
  const own = (whose: Fragment) => db`
    select 'department:' || id as unit, 'department' as kind, id as department_id, name, commune_code, province_code
    from departments where ${whose}`
  const ofProvince = db`province_code = ${provinceCode} and commune_code is null`
  if (kind === 'commune') return db<Unit[]>`${own(db`commune_code = ${communeCode}`)} order by id`
  if (kind === 'place')
    return db<Unit[]>`${own(db`commune_code = ${communeCode} or (${ofProvince})`)} order by id`
  return db<Unit[]>`
    select 'commune:' || code as unit, 'commune' as kind, null::int as department_id, full_name as name, code as commune_code, province_code
    from communes where province_code = ${provinceCode}
    union all ${own(ofProvince)} order by unit`
}

export type Counting = {
  unit: UnitCode
  measures: readonly MeasureCode[]
  from: string
  to: string
  category: string | null
  channel: string | null
  /** Of what lies in a place, what this department holds; null is all. */
  department: number | null
  /** Whose tickets; 'nobody' has those that no officer has yet, null is everybody's. */
  officer: string | null
}

const placeOfUnit = (db: Db, unit: UnitCode) => {
  const code = codeOfUnit(unit)
  return {
    department: db`f.department_id = ${Number(code)}`,
    commune: db`f.commune_code = ${code}`,
    province: db`f.province_code = ${code}`,
    place: db`f.place_commune_code = ${code}`,
  }[kindOfUnit(unit)]
}

export const factsCounted = (
  db: Db,
  { unit, measures, from, to, category, channel, department, officer }: Counting,
) => db`
  ticket_facts f where ${placeOfUnit(db, unit)} and f.measure = any(${measures as string[]})
    and f.day between ${from}::text::date and ${to}::text::date and f.lane = any(${ordinaryLanes as string[]})
    ${category === null ? db`` : db`and f.category_code = ${category}`}
    ${channel === null ? db`` : db`and f.channel = ${channel}`}
    ${department === null ? db`` : db`and f.department_id = ${department}`}
    ${officer === null ? db`` : ofOfficer(db, officer)}`

const ofOfficer = (db: Db, officer: string) => db`
  and exists (select from tickets o where o.id = f.ticket_id and o.officer_id is not distinct from ${officer === 'nobody' ? null : officer})`

/** More are not counted for the head of a list. */
const mostCounted = 20_000

/** How often a figure counted, and how many tickets; null of very many. */
export const timesCounted = async (db: Db, counting: Counting) => {
  const [row] = await db<{ times: number; tickets: number }[]>`
    select count(*)::int as times, count(distinct ticket_id)::int as tickets
    from (select f.ticket_id from ${factsCounted(db, counting)} limit ${mostCounted + 1}) f`
  return row && row.times <= mostCounted ? row : null
}

/**
 * The tickets that a figure counts, as far as the actor sees them, the newest first: looked up one by one in that order, so that a
 * page reads no more tickets than it shows.
 */
export const ticketsCounted = (
  db: Db,
  actor: Actor,
  { counting, after, most }: { counting: Counting; after: number | null; most: number },
) => db<StoredRow[]>`
  select seen.* from (
    select distinct f.ticket_id from ${factsCounted(db, counting)}
      ${after === null ? db`` : db`and f.ticket_id < ${after}`}
    order by f.ticket_id desc offset 0
  ) counted, lateral (
    select ${rowColumns(db)} from tickets t ${rowJoins(db)} where t.id = counted.ticket_id and ${visibleTo(db, actor)} offset 0
  ) seen
  order by counted.ticket_id desc limit ${most}`
