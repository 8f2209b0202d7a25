import type { StaffRow } from '../../../db/schema/access.ts'
import type { DelegationRow } from '../../../db/schema/delegations.ts'
import type { Db } from '../../platform/database.ts'
import { type ActingFor, leadingRoles } from '../permissions.ts'
import { isPerson } from '../person.ts'
import { proven } from '../proven.ts'

/* SQL: what is lent is read off the giver's roles of this moment, over two people of one unit; rows are locked. */

/** What makes it hold: both work, in one unit, and the giver leads. */
const stillTogether = (db: Db) => db`
  g.active and s.active and g.department_id = s.department_id and g.roles && ${leadingRoles}::text[]`

export type Lent = ActingFor & { lacksFactor: boolean }

/** In whose place somebody stands at this moment, beyond their own roles; null when in nobody's. */
export const lentTo = async (
  db: Db,
  { id, sessionId }: { id: string; sessionId: string },
  now: Date,
): Promise<Lent | null> => {
  const [row] = await db<Lent[]>`
    select g.id, g.name, l.to_at as until, not u.two_factor_enabled
        and not exists (select from session e where e.id = ${sessionId} and e.second_factor) as lacks_factor,
      array(select role from unnest(g.roles) role where role = any(${leadingRoles}) and role <> all(s.roles)) as roles
    from delegations l join staff g on g.id = l.giver_id join staff s on s.id = l.deputy_id join "user" u on u.id = s.id
    where l.deputy_id = ${id} and l.ended_at is null and l.from_at <= ${now} and l.to_at > ${now} and ${stillTogether(db)}
    order by l.id limit 1`
  return row ?? null
}

export type DelegationSeen = Pick<DelegationRow, 'id' | 'why' | 'fromAt' | 'toAt' | 'endedAt'> & {
  giverId: string
  giverName: string
  deputyId: string
  deputyName: string
}

const rows = (db: Db) => db`
  select l.id, l.why, l.from_at, l.to_at, l.ended_at, l.giver_id, g.name as giver_name, l.deputy_id, s.name as deputy_name
  from delegations l join staff g on g.id = l.giver_id join staff s on s.id = l.deputy_id`

/** What somebody gave and was given: what holds or is to come, then what is over, the newest first. */
export const delegationsOf = (db: Db, id: string) => db<DelegationSeen[]>`
  ${rows(db)} where l.giver_id = ${id} or l.deputy_id = ${id}
  order by l.ended_at is not null, l.from_at desc, l.id desc limit 20`

export const findDelegation = async (db: Db, id: number): Promise<DelegationSeen> => {
  const [row] = await db<DelegationSeen[]>`${rows(db)} where l.id = ${id}`
  return row!
}

/** One that somebody gave or was given, locked; null when it is none of theirs. */
export const lockDelegation = async (
  db: Db,
  { id, staffId }: { id: number; staffId: string },
): Promise<DelegationSeen | null> => {
  const [row] = await db<DelegationSeen[]>`
    ${rows(db)} where l.id = ${id} and (l.giver_id = ${staffId} or l.deputy_id = ${staffId}) for update of l`
  return row ?? null
}

export type Colleague = Pick<StaffRow, 'id' | 'name' | 'roles'>

/** Those who work in the same unit; a program is nobody, and nor is who never entered. */
export const colleaguesOf = (db: Db, { id, departmentId }: Pick<StaffRow, 'id' | 'departmentId'>) => db<
  Colleague[]
>`
  select s.id, s.name, s.roles from staff s
  where s.department_id = ${departmentId} and s.active and s.id <> ${id} and ${isPerson(db)} and ${proven(db)} order by s.name, s.id limit 200`

/** Of the two, as they stand now: neither is given anything else meanwhile. */
export const lockBoth = (db: Db, ids: string[]) => db<(Colleague & Pick<StaffRow, 'departmentId'>)[]>`
  select id, name, roles, department_id from staff where id = any(${ids}) and active order by id for update`

export type Span = Pick<DelegationRow, 'fromAt' | 'toAt'>

/** What holds in these days, and is of the same giver or to the same deputy. */
export const inTheseDays = async (
  db: Db,
  { giverId, deputyId, fromAt, toAt }: Span & Pick<DelegationRow, 'giverId' | 'deputyId'>,
): Promise<DelegationSeen | null> => {
  const [row] = await db<DelegationSeen[]>`
    ${rows(db)} where (l.giver_id = ${giverId} or l.deputy_id = ${deputyId}) and l.ended_at is null
      and l.from_at < ${toAt} and l.to_at > ${fromAt} order by l.from_at limit 1`
  return row ?? null
}

export const insertDelegation = async (
  db: Db,
  { giverId, deputyId, why, fromAt, toAt, givenAt, begunAt }: Omit<DelegationRow, 'id' | 'endedAt'>,
): Promise<number> => {
  const [row] = await db<Pick<DelegationRow, 'id'>[]>`
    insert into delegations (giver_id, deputy_id, why, from_at, to_at, given_at, begun_at)
    values (${giverId}, ${deputyId}, ${why}, ${fromAt}, ${toAt}, ${givenAt}, ${begunAt}) returning id`
  return row!.id
}

export const saveEnd = (db: Db, id: number, now: Date) =>
  db`update delegations set ended_at = ${now} where id = ${id}`

export type Turned = Pick<DelegationRow, 'id' | 'giverId' | 'deputyId'>

/** Marks what began by itself. */
export const markBegun = (db: Db, now: Date) => db<Turned[]>`
  update delegations set begun_at = ${now}
  where begun_at is null and ended_at is null and from_at <= ${now} and to_at > ${now} returning id, giver_id, deputy_id`

/** Marks what is over: the last day has passed, or one of the two works there no more. */
export const markOver = (db: Db, now: Date) => db<(Turned & { timeIsUp: boolean })[]>`
  update delegations l set ended_at = ${now} from staff g, staff s
  where l.ended_at is null and g.id = l.giver_id and s.id = l.deputy_id and (l.to_at <= ${now} or not (${stillTogether(db)}))
  returning l.id, l.giver_id, l.deputy_id, l.to_at <= ${now} as time_is_up`
