import type { Role } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-open.ts'

/** Accounts that a demo made and that still stand open. */
export const openDemoAccounts = (db: Db) => db<{ id: string; departmentId: number }[]>`
  select s.id, s.department_id from staff s join "user" u on u.id = s.id
  where u.email like '%@demo.lang-nghe.example' and s.active order by s.id for update of s`

/** Nobody signs in as these people any more, and who is signed in is signed out. */
export const closeAccounts = (db: Db, ids: string[]) => db`
  with password as (delete from account where user_id = any(${ids})),
    signed_in as (delete from session where user_id = any(${ids}))
  update staff set active = false where id = any(${ids})`

export const openTicketsOf = (db: Db, ids: string[]) => db<{ id: number }[]>`
  select id from tickets where officer_id = any(${ids}) and status in ${anyOpen(db)} order by id`

export type NewAccount = {
  id: string
  name: string
  email: string
  departmentId: number
  roles: Role[]
  now: Date
}

export const emailIsTaken = async (db: Db, email: string): Promise<boolean> => {
  const [row] = await db`select from "user" where email = ${email}`
  return row !== undefined
}

/** Makes an account without a password: who it is for chooses one by a link. */
export const insertAccount = (db: Db, { id, name, email, departmentId, roles, now }: NewAccount) => db`
  with person as (
    insert into "user" (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${name}, ${email}, false, ${now}, ${now}) returning id
  )
  insert into staff (id, name, department_id, roles) select id, ${name}, ${departmentId}, ${roles} from person`

/** The department that administers the system before any other is made known: the nation's centre. */
export const nationalDepartment = async (db: Db): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    select id from departments where level = 'national' and active order by id limit 1`
  return row!.id
}
