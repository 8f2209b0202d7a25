import { locks } from '../../../db/locks.ts'
import type { gazetteerBundles } from '../../../db/schema/routing.ts'
import { addDefaultDepartments } from '../../../db/seed/default-departments.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { Bundle } from '../place/gazetteer.ts'
import type { Changes, Known, KnownFormer, KnownProvince, KnownUnit } from './changes.ts'
import type { Held } from './left-behind.ts'

/* SQL: a whole country passes through, as JSON recordsets. */

type Imported = typeof gazetteerBundles.$inferSelect

const rowsOf = (db: Db, value: unknown) => db`jsonb_to_recordset(${JSON.stringify(value)}::text::jsonb)`

/** One import at a time, and never beside the seed. */
export const lockGazetteer = (db: Db) => db`select pg_advisory_xact_lock(${locks.gazetteer})`

export const newestDigest = async (db: Db): Promise<string | null> => {
  const [row] = await db<
    Pick<Imported, 'digest'>[]
  >`select digest from gazetteer_bundles order by id desc limit 1`
  return row?.digest ?? null
}

export const knownGazetteer = async (db: Db): Promise<Known> => ({
  units: await db<KnownUnit[]>`select code, full_name, province_code, valid_to from communes order by code`,
  provinces: await db<KnownProvince[]>`select code, name, full_name from provinces order by code`,
  formerUnits: await db<KnownFormer[]>`
    select f.code, f.name, coalesce(json_agg(json_build_array(s.commune_code, s.how)) filter (where s.how is not null), '[]') as "to"
    from former_communes f left join former_commune_successors s on s.former_code = f.code
    group by f.code order by f.code`,
})

/** Whether the boundaries in use would go with a bundle that has none. */
export const hasBoundaries = async (db: Db): Promise<boolean> => {
  const [row] = await db<{ drawn: boolean }[]>`
    select boundaries is not null as drawn from gazetteer_bundles order by id desc limit 1`
  return row?.drawn ?? false
}

export const upsertProvinces = (db: Db, { provinces }: Bundle) => db`
  insert into provinces (code, name, full_name, type)
  select code, name, coalesce("fullName", name), coalesce(type, '')
  from ${rowsOf(db, provinces)} as x(code text, name text, "fullName" text, type text)
  on conflict (code) do update set name = excluded.name, full_name = excluded.full_name,
    type = coalesce(nullif(excluded.type, ''), provinces.type)`

/** A new unit is valid from `today`; one that had ended lives again. */
export const upsertCommunes = (db: Db, { units }: Bundle, today: string) => db`
  insert into communes (code, province_code, name, full_name, type, lat, lon, alt_codes, centre, valid_from)
  select code, "provinceCode", name, "fullName", type, lat, lon, coalesce("altCodes", '{}'), centre, ${today}
  from ${rowsOf(db, units)} as x(code text, "provinceCode" text, name text, "fullName" text, type text,
    lat float8, lon float8, "altCodes" text[], centre text)
  on conflict (code) do update set province_code = excluded.province_code, name = excluded.name,
    full_name = excluded.full_name, type = excluded.type, lat = excluded.lat, lon = excluded.lon,
    alt_codes = excluded.alt_codes, centre = excluded.centre, valid_to = null`

/** What belonged to a unit's other code goes over to this one, and the other code is no unit any more. */
export const recodeCommunes = async (db: Db, recoded: Changes['recoded']): Promise<void> => {
  for (const { was, now } of recoded) {
    await db`update communes n set valid_from = o.valid_from, remote = o.remote
      from communes o where n.code = ${now} and o.code = ${was}`
    for (const table of ['departments', 'tickets', 'ticket_counts', 'duties', 'routing_rules'])
      await db`update ${db(table)} set commune_code = ${now} where commune_code = ${was}`
    await db`
      insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
      select department_id, code, province_code, lane, status, sign * n
      from ticket_sums, (values (${was}, -1), (${now}, 1)) as moved(code, sign) where commune_code = ${was}`
    await db`delete from communes where code = ${was}`
  }
}

/** Ended, never deleted: tickets and departments still point at it. */
export const endCommunes = (db: Db, codes: string[], today: string) => db`
  update communes set valid_to = ${today} where code = any(${codes}) and valid_to is null`

/** Departments follow their commune into another province, and so do its rules. */
export const moveDepartments = async (db: Db): Promise<void> => {
  await db`update departments d set province_code = c.province_code, version = version + 1
    from communes c where c.code = d.commune_code and d.province_code <> c.province_code`
  await db`update routing_rules r set province_code = c.province_code
    from communes c where c.code = r.commune_code and r.province_code <> c.province_code`
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** A department's name that ends in the old name of its place, with its kind or without, ends in the new one. */
export const renameDepartments = async (
  db: Db,
  { renamed, respelt, renamedProvinces }: Changes,
): Promise<void> => {
  const communes = [...renamed, ...respelt].map(({ code, was, now }) => ({
    code,
    was: lowerFirst(was),
    now: lowerFirst(now),
  }))
  await db`
    update departments d set name = left(d.name, length(d.name) - length(x.was)) || x.now, version = version + 1
    from ${rowsOf(db, communes)} as x(code text, was text, now text)
    where d.commune_code = x.code and right(d.name, length(x.was)) = x.was`
  const provinces = renamedProvinces.flatMap(({ code, was, now, name }) => [
    { code, was: lowerFirst(was), now: lowerFirst(now) },
    { code, ...name },
  ])
  await db`
    update departments d set name = left(d.name, length(d.name) - length(x.was)) || x.now, version = version + 1
    from (
      select distinct on (d.id) d.id, x.was, x.now
      from ${rowsOf(db, provinces)} as x(code text, was text, now text)
      join departments d on d.province_code = x.code and d.commune_code is null and right(d.name, length(x.was)) = x.was
      order by d.id, length(x.was) desc
    ) x
    where x.id = d.id and x.was <> x.now`
}

/** New places begin with the departments that every installation starts from. */
export const addDepartments = (db: Db): Promise<number> => addDefaultDepartments(db)

/** Former units are only looked up, never pointed at: the bundle's replace what there was. */
export const replaceFormer = async (db: Db, bundle: Bundle): Promise<void> => {
  await db`delete from former_communes`
  await db`delete from former_districts`
  await db`delete from former_provinces`
  await db`insert into former_provinces (code, name)
    select code, name from ${rowsOf(db, bundle.formerProvinces)} as x(code text, name text)`
  await db`insert into former_districts (code, name, province_code)
    select code, name, "provinceCode" from ${rowsOf(db, bundle.formerDistricts)} as x(code text, name text, "provinceCode" text)`
  const former = JSON.stringify(bundle.formerUnits)
  await db`insert into former_communes (code, name, district_code, province_code, older_names)
    select code, name, "districtCode", "provinceCode", coalesce(former, '{}')
    from jsonb_to_recordset(${former}::text::jsonb)
      as x(code text, name text, "districtCode" text, "provinceCode" text, former text[])`
  await db`insert into former_commune_successors (former_code, commune_code, how)
    select distinct on (x.code, s->>0) x.code, s->>0, s->>1
    from jsonb_to_recordset(${former}::text::jsonb) as x(code text, "to" jsonb), jsonb_array_elements(x."to") s`
}

/** Open tickets in communes that ended: their departments still have to finish them. */
export const openInEnded = async (db: Db): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from tickets t join communes c on c.code = t.commune_code
    where c.valid_to is not null and t.status in ${anyOpen(db)}`
  return row!.n
}

/** What these units still hold: open tickets that lie there or are held there, people at work, and duties of or for them that run. */
export const heldIn = (db: Db, codes: string[]) => db<Held[]>`
  select code, sum(tickets)::int as tickets, sum(staff)::int as staff, sum(duties)::int as duties
  from (
    select code, count(*) as tickets, 0 as staff, 0 as duties from (
      select t.id, t.commune_code as code from tickets t where t.commune_code = any(${codes}) and t.status in ${anyOpen(db)}
      union
      select t.id, d.commune_code from departments d join tickets t on t.department_id = d.id
      where d.commune_code = any(${codes}) and t.status in ${anyOpen(db)}
    ) open group by 1
    union all
    select d.commune_code, 0, count(*), 0
    from staff s join departments d on d.id = s.department_id where d.commune_code = any(${codes}) and s.active group by 1
    union all
    select coalesce(u.commune_code, d.commune_code), 0, 0, count(*)
    from duties u join departments d on d.id = u.department_id 
    where coalesce(u.commune_code, d.commune_code) = any(${codes}) and (u.valid_to is null or u.valid_to > now()) group by 1
  ) held
  group by code order by code`

export type NewBundle = Pick<Imported, 'source' | 'digest' | 'report'> & {
  at: Imported['importedAt']
  bundle: Bundle
}

export const insertBundle = async (
  db: Db,
  { source, digest, at, report, bundle }: NewBundle,
): Promise<number> => {
  const boundaries = bundle.boundaries ? JSON.stringify(bundle.boundaries) : null
  const [row] = await db<{ id: number }[]>`
    insert into gazetteer_bundles (source, digest, imported_at, report, boundaries, splits_unknown)
    values (${source}, ${digest}, ${at}, ${JSON.stringify(report)}::text::jsonb, ${boundaries}::text::jsonb,
      ${bundle.splitsUnknown ?? false})
    returning id`
  return row!.id
}
