import { and, asc, eq } from 'drizzle-orm'
import { anyDemoMail } from '../../../db/demo-mail.ts'
import { query } from '../../../db/query.ts'
import { type StaffRow, user } from '../../../db/schema/access.ts'
import { departments } from '../../../db/schema/routing.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'

/* SQL where rows are locked or several tables change in one statement; the rest is built. */

/** Accounts that a demo made and that still stand open. */
export const openDemoAccounts = (db: Db) => db<Pick<StaffRow, 'id' | 'departmentId'>[]>`
  select s.id, s.department_id from staff s join "user" u on u.id = s.id
  where u.email like ${anyDemoMail} and s.active order by s.id for update of s`

/** Nobody signs in as these people any more, and who is signed in is signed out. */
export const closeAccounts = (db: Db, ids: string[]) => db`
  with password as (delete from account where user_id = any(${ids})),
    signed_in as (delete from session where user_id = any(${ids}))
  update staff set active = false where id = any(${ids})`

export const openTicketsOf = (db: Db, ids: string[]) => db<Pick<TicketRow, 'id'>[]>`
  select id from tickets where officer_id = any(${ids}) and status in ${anyOpen(db)} order by id`

export type NewAccount = Pick<StaffRow, 'id' | 'name' | 'departmentId' | 'roles'> &
  Pick<typeof user.$inferSelect, 'email'> & { now: Date }

export const emailIsTaken = async (db: Db, email: string): Promise<boolean> => {
  const [row] = await query(db).select({ id: user.id }).from(user).where(eq(user.email, email))
  return row !== undefined
}

/** The open account of this mailbox and these roles whose password nobody has chosen yet. */
export const unenteredAccount = async (
  db: Db,
  { email, roles }: Pick<NewAccount, 'email' | 'roles'>,
): Promise<string | null> => {
  const [row] = await db<{ id: string }[]>`
    select s.id from staff s join "user" u on u.id = s.id
    where u.email = ${email} and s.active and s.roles @> ${roles}
      and not exists (select from account a where a.user_id = u.id) for update of s`
  return row?.id ?? null
}

/** Links to choose a password carry the person alone as their value. */
export const forgetLinks = (db: Db, userId: string) => db`delete from verification where value = ${userId}`

/** Makes an account without a password: who it is for chooses one by a link. */
export const insertAccount = (db: Db, { id, name, email, departmentId, roles, now }: NewAccount) => db`
  with person as (
    insert into "user" (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${name}, ${email}, false, ${now}, ${now}) returning id
  )
  insert into staff (id, name, department_id, roles) select id, ${name}, ${departmentId}, ${roles} from person`

/** The department that administers the system before any other is made known: the nation's centre. */
export const nationalDepartment = async (db: Db): Promise<number> => {
  const [row] = await query(db)
    .select({ id: departments.id })
    .from(departments)
    .where(
      and(
        eq(departments.level, 'national'),
        eq(departments.kind, 'operation-centre'),
        eq(departments.active, true),
      ),
    )
    .orderBy(asc(departments.id))
    .limit(1)
  return row!.id
}
