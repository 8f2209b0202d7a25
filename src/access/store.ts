import { and, arrayOverlaps, asc, eq, gt, like, lte, not, notExists, sql } from 'drizzle-orm'
import { anyDemoMail } from '../../db/demo-mail.ts'
import { query } from '../../db/query.ts'
import { readAudit, type StaffRow, session, staff, user } from '../../db/schema/access.ts'
import { departments } from '../../db/schema/routing.ts'
import type { Role } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import type { Staff } from './permissions.ts'

const person = {
  id: staff.id,
  name: staff.name,
  language: staff.language,
  roles: staff.roles,
  departmentId: staff.departmentId,
  departmentKind: departments.kind,
  provinceCode: departments.provinceCode,
  communeCode: departments.communeCode,
}

/** `secured`: roles that enter with a second factor only, of their own or where this session was let in. */
export type Entering = { secured?: Role[]; sessionId?: string }

export const findStaff = async (
  db: Db,
  id: string,
  { secured = [], sessionId = '' }: Entering = {},
): Promise<Staff | null> => {
  const lacksFactor = and(
    secured.length > 0 ? arrayOverlaps(staff.roles, secured) : sql`false`,
    not(user.twoFactorEnabled),
    notExists(
      query(db)
        .select({ id: session.id })
        .from(session)
        .where(and(eq(session.id, sessionId), session.secondFactor)),
    ),
  )!
  const [row] = await query(db)
    .select({ ...person, mustEnrol: sql<boolean>`${lacksFactor}` })
    .from(staff)
    .innerJoin(user, eq(user.id, staff.id))
    .innerJoin(departments, eq(departments.id, staff.departmentId))
    .where(and(eq(staff.id, id), eq(staff.active, true)))
  return row ? { kind: 'staff', ...row } : null
}

export const rolesOf = async (db: Db, id: string): Promise<Role[]> => {
  const [row] = await query(db).select({ roles: staff.roles }).from(staff).where(eq(staff.id, id))
  return row?.roles ?? []
}

/** A plain renewal moves nobody's rights, so nothing is told of it; what has ended meanwhile stays ended. */
export const renewSession = (db: Db, { id, now, ends }: { id: string; now: Date; ends: Date }) =>
  query(db)
    .update(session)
    .set({ updatedAt: now, expiresAt: ends })
    .where(and(eq(session.id, id), gt(session.expiresAt, now)))

export const deleteEndedSessions = (db: Db, now: Date) =>
  query(db).delete(session).where(lte(session.expiresAt, now))

export const insertRead = (db: Db, read: Omit<typeof readAudit.$inferInsert, 'id'>) =>
  query(db).insert(readAudit).values(read)

const account = {
  email: user.email,
  name: staff.name,
  roles: staff.roles,
  department: departments.name,
}

export type Account = Awaited<ReturnType<typeof demoAccounts>>[number]

export const demoAccounts = (db: Db) =>
  query(db)
    .select(account)
    .from(staff)
    .innerJoin(user, eq(user.id, staff.id))
    .innerJoin(departments, eq(departments.id, staff.departmentId))
    .where(and(like(user.email, anyDemoMail), eq(staff.active, true)))
    .orderBy(asc(staff.roles), asc(user.email))
    .limit(30)

const department = {
  id: departments.id,
  name: departments.name,
  kind: departments.kind,
  level: departments.level,
  provinceCode: departments.provinceCode,
  communeCode: departments.communeCode,
}

export const departmentOf = async (db: Db, id: number) => {
  const [row] = await query(db).select(department).from(departments).where(eq(departments.id, id))
  return row!
}

/** Each person's own choice; the number, in E.164, is where danger is told by SMS. */
export type Preferences = Pick<StaffRow, 'mailRhythm' | 'language' | 'phone' | 'weeklyReport'>

const preferences = {
  mailRhythm: staff.mailRhythm,
  language: staff.language,
  phone: staff.phone,
  weeklyReport: staff.weeklyReport,
}

export const preferencesOf = async (db: Db, id: string): Promise<Preferences & { email: string }> => {
  const [row] = await query(db)
    .select({ ...preferences, email: user.email })
    .from(staff)
    .innerJoin(user, eq(user.id, staff.id))
    .where(eq(staff.id, id))
  return row!
}

/** Saves what was chosen and leaves the rest. The id is among it, for a statement that sets nothing is none. */
export const savePreferences = async (
  db: Db,
  id: string,
  { mailRhythm, language, phone, weeklyReport }: Partial<Preferences>,
): Promise<Preferences> => {
  const [row] = await query(db)
    .update(staff)
    .set({ id, mailRhythm, language, phone, weeklyReport })
    .where(eq(staff.id, id))
    .returning(preferences)
  return row!
}
