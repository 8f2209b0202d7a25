import { and, asc, eq } from 'drizzle-orm'
import { anyDemoColleague, anyDemoMail } from '../../../db/demo-mail.ts'
import { query } from '../../../db/query.ts'
import { type StaffRow, user } from '../../../db/schema/access.ts'
import { departments } from '../../../db/schema/routing.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import type { Role } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import type { Actor } from '../permissions.ts'
import { isPerson } from '../person.ts'
import { accountsKeptBy } from './kept-by.ts'

/* SQL where rows are locked or several tables change in one statement; the rest is built. */

/** Accounts that a demo made and that still stand open. */
export const openDemoAccounts = (db: Db) => db<Pick<StaffRow, 'id' | 'departmentId'>[]>`
  select s.id, s.department_id from staff s join "user" u on u.id = s.id
  where u.email like any(${[anyDemoMail, anyDemoColleague]}) and s.active order by s.id for update of s`

/** Nobody signs in as these people any more, who is signed in is signed out, and links that were sent open nothing. */
export const closeAccounts = (db: Db, ids: string[]) => db`
  with password as (delete from account where user_id = any(${ids})),
    signed_in as (delete from session where user_id = any(${ids})),
    links as (delete from verification where value = any(${ids}))
  update staff set active = false, locked_at = null, locked_why = null where id = any(${ids})`

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

/** What the keeper of accounts sees of one: never a ticket, and no telephone. */
export type AccountSeen = Pick<
  StaffRow,
  'id' | 'name' | 'roles' | 'departmentId' | 'active' | 'lockedAt' | 'lockedWhy'
> & {
  email: string
  departmentName: string
  /** They have chosen a password. */
  entered: boolean
  secondFactor: boolean
  lastSeenAt: Date | null
}

const accounts = (db: Db, actor: Actor) => db`
  select s.id, s.name, s.roles, s.department_id, s.active, s.locked_at, s.locked_why, u.email,
    u.two_factor_enabled or exists (select from passkeys k where k.user_id = s.id) as second_factor, p.name as department_name,
    exists (select from account a where a.user_id = s.id) as entered,
    (select max(updated_at) from session where user_id = s.id) as last_seen_at
  from staff s join "user" u on u.id = s.id join departments p on p.id = s.department_id
  where ${isPerson(db)} and ${accountsKeptBy(db, actor)}`

export const findAccount = async (db: Db, actor: Actor, id: string): Promise<AccountSeen | null> => {
  const [row] = await db<AccountSeen[]>`${accounts(db, actor)} and s.id = ${id}`
  return row ?? null
}

export const accountStates = ['open', 'invited', 'locked', 'closed'] as const
export type AccountState = (typeof accountStates)[number]

const inState = (db: Db): Record<AccountState, ReturnType<Db>> => ({
  open: db`s.active`,
  invited: db`s.active and not exists (select from account a where a.user_id = s.id)`,
  locked: db`s.locked_at is not null`,
  closed: db`not s.active and s.locked_at is null`,
})

export type AccountsAsked = {
  state: AccountState
  q?: string | undefined
  departmentId?: number | undefined
  /** The name and id of the last one on the page before. */
  after: { name: string; id: string } | null
  limit: number
}

/** A page of accounts by name; one row more than asked for when there is another page. */
export const accountsOf = (
  db: Db,
  actor: Actor,
  { state, q, departmentId, after, limit }: AccountsAsked,
) => db<AccountSeen[]>`
  ${accounts(db, actor)} and ${inState(db)[state]}
    ${departmentId === undefined ? db`` : db`and s.department_id = ${departmentId}`}
    ${q === undefined ? db`` : db`and (${plainName(db)} like ${likely(q)} or u.email like ${likely(q)})`}
    ${after === null ? db`` : db`and (s.name, s.id) > (${after.name}, ${after.id})`}
  order by s.name, s.id limit ${limit + 1}`

/** As `fold` spells a name: small letters without marks. */
const plainName = (db: Db) => db`
  replace(regexp_replace(normalize(lower(s.name), nfd), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`

const likely = (folded: string) => `%${folded.replaceAll(/[\\%_]/g, '\\$&')}%`

/** The department stands open where the actor keeps accounts. */
export const keepsAccountsAt = async (db: Db, actor: Actor, departmentId: number): Promise<boolean> => {
  const rows = await db`
    select from departments p where p.id = ${departmentId} and p.active and ${accountsKeptBy(db, actor)} for share`
  return rows.length > 0
}

/** Nobody signs in with it, who is signed in is signed out, links that were sent open nothing, and the password stays for the day when it opens again. */
export const saveLock = (db: Db, { id, why, now }: { id: string; why: string; now: Date }) => db`
  with signed_in as (delete from session where user_id = ${id}), links as (delete from verification where value = ${id})
  update staff set active = false, locked_at = ${now}, locked_why = ${why} where id = ${id}`

export const saveUnlock = (db: Db, id: string) =>
  db`update staff set active = true, locked_at = null, locked_why = null where id = ${id}`

export const saveRoles = (db: Db, id: string, roles: Role[]) =>
  db`update staff set roles = ${roles} where id = ${id}`

export type SessionSeen = {
  id: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: Date
  updatedAt: Date
}

export const sessionsOf = (db: Db, { userId, now }: { userId: string; now: Date }) => db<SessionSeen[]>`
  select id, ip_address, user_agent, created_at, updated_at from session
  where user_id = ${userId} and expires_at > ${now} order by updated_at desc, id limit 50`

export const endSession = (db: Db, userId: string, id: string) => db<{ id: string }[]>`
  delete from session where user_id = ${userId} and id = ${id} returning id`

export const endSessions = (db: Db, userId: string) => db<{ id: string }[]>`
  delete from session where user_id = ${userId} returning id`

/** Why somebody whose password was right does not get in; null when they do. */
export const shutFor = async (db: Db, id: string): Promise<{ lockedWhy: string | null } | null> => {
  const [row] = await db<{ active: boolean; lockedWhy: string | null }[]>`
    select active, locked_why from staff where id = ${id}`
  return row?.active ? null : { lockedWhy: row?.lockedWhy ?? null }
}

/** Makes an account without a password: who it is for chooses one by a link. */
export const insertAccount = (db: Db, { id, name, email, departmentId, roles, now }: NewAccount) => db`
  with person as (
    insert into "user" (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${name}, ${email}, false, ${now}, ${now}) returning id
  )
  insert into staff (id, name, department_id, roles, invited) select id, ${name}, ${departmentId}, ${roles}, true from person`

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
