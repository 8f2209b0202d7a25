import type { Sql, TransactionSql } from '../connect.ts'
import {
  calledInFull,
  communeDepartments,
  type DepartmentSeed,
  namedInFull,
  ownNames,
  provinceDepartments,
  utilities,
  withoutServiceCentre,
} from './departments.ts'

type Db = Sql | TransactionSql

/** The departments of the default matrix, for places that have none at all, and how many they were. */
export const addDefaultDepartments = async (db: Db): Promise<number> =>
  (await addToProvinces(db, 'province', provinceDepartments)) +
  (await addToProvinces(db, 'utility', utilities)) +
  (await addToCommunes(db))

const jsonOf = (value: unknown) => JSON.stringify(value)

const addToProvinces = async (db: Db, level: 'province' | 'utility', kinds: DepartmentSeed[]) => {
  const { count } = await db`
    insert into departments (kind, level, province_code, name)
    select kind, ${level}, code, coalesce(${jsonOf(ownNames)}::text::jsonb ->> called, called)
    from (
      select k.kind, p.code, k.name || ' ' || case
        when p.code = any(${calledInFull}) then p.full_name
        when k.kind = any(${namedInFull}) and p.full_name <> p.name
          then lower(left(p.full_name, 1)) || substr(p.full_name, 2)
        else p.name end as called
      from provinces p
      cross join jsonb_to_recordset(${jsonOf(kinds)}::text::jsonb)
        as k(kind text, name text, "onlyIn" text[], "notIn" text[])
      where (k."onlyIn" is null or p.code = any(k."onlyIn")) and (k."notIn" is null or p.code <> all(k."notIn"))
        and not exists (select from departments d
          where d.province_code = p.code and d.commune_code is null and d.level = ${level})
    ) k
    on conflict do nothing`
  return count
}

const addToCommunes = async (db: Db) => {
  const { count } = await db`
    insert into departments (kind, level, province_code, commune_code, name)
    select kind, 'commune', province_code, code, coalesce(${jsonOf(ownNames)}::text::jsonb ->> called, called)
    from (
      select k.kind, c.province_code, c.code, case c.type
        when 'phuong' then coalesce(k."phuongName", k.name)
        when 'dac_khu' then coalesce(k."dacKhuName", k.name)
        else k.name end || ' ' || lower(left(c.full_name, 1)) || substr(c.full_name, 2) as called
      from communes c
      cross join jsonb_to_recordset(${jsonOf(communeDepartments)}::text::jsonb)
        as k(kind text, name text, "phuongName" text, "dacKhuName" text)
      where c.valid_to is null and not exists (select from departments d where d.commune_code = c.code)
        and not (k.kind = 'service-centre' and c.province_code = any(${withoutServiceCentre}))
    ) k
    on conflict do nothing`
  await db`
    update departments d set parent_id = p.id from departments p
    where d.level = 'commune' and d.parent_id is null and p.commune_code = d.commune_code and p.kind = 'chair'
      and d.kind <> 'chair'`
  return count
}
