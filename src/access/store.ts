import type { Language } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import type { Staff } from './permissions.ts'

const staffColumns = (db: Db) => db`
  'staff' as kind, s.id, s.name, s.language, s.roles, s.department_id, d.kind as department_kind, d.province_code, d.commune_code`

export const findStaff = async (db: Db, id: string): Promise<Staff | null> => {
  const [row] = await db<Staff[]>`
    select ${staffColumns(db)} from staff s join departments d on d.id = s.department_id where s.id = ${id} and s.active`
  return row ?? null
}

export const findStaffByKey = async (db: Db, digest: string): Promise<Staff | null> => {
  const [row] = await db<Staff[]>`
    select ${staffColumns(db)} from api_keys k join staff s on s.id = k.staff_id join departments d on d.id = s.department_id
    where k.digest = ${digest} and k.revoked_at is null and s.active`
  return row ?? null
}

export const insertRead = (db: Db, read: { staffId: string; ticketId: number; at: Date }) => db`
  insert into read_audit (staff_id, ticket_id, at) values (${read.staffId}, ${read.ticketId}, ${read.at})`

export type Account = { email: string; name: string; roles: string[]; department: string }

export const demoAccounts = (db: Db) => db<Account[]>`
  select u.email, s.name, s.roles, d.name as department
  from staff s join "user" u on u.id = s.id join departments d on d.id = s.department_id
  where u.email like '%@demo.lang-nghe.example' and s.active order by s.roles, u.email limit 30`

type DepartmentOf = {
  id: number
  name: string
  kind: string
  level: string
  provinceCode: string | null
  communeCode: string | null
}

export const departmentOf = async (db: Db, id: number): Promise<DepartmentOf> => {
  const [row] = await db<DepartmentOf[]>`
    select id, name, kind, level, province_code, commune_code from departments where id = ${id}`
  return row!
}

export type Preferences = {
  mailRhythm: 'each' | 'daily' | 'weekly' | 'none'
  language: Language
  /** E.164; where danger is told by SMS. */
  phone: string | null
}

export const preferencesOf = async (db: Db, id: string): Promise<Preferences & { email: string }> => {
  const [row] = await db<(Preferences & { email: string })[]>`
    select s.mail_rhythm, s.language, s.phone, u.email from staff s join "user" u on u.id = s.id where s.id = ${id}`
  return row!
}

export const savePreferences = async (
  db: Db,
  id: string,
  { mailRhythm, language, phone }: Partial<Preferences>,
): Promise<Preferences> => {
  const [row] = await db<Preferences[]>`
    update staff set mail_rhythm = coalesce(${mailRhythm ?? null}, mail_rhythm),
      language = coalesce(${language ?? null}, language),
      phone = case when ${phone !== undefined} then ${phone ?? null} else phone end
    where id = ${id} returning mail_rhythm, language, phone`
  return row!
}
