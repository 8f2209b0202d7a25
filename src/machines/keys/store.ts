import type { StaffRow } from '../../../db/schema/access.ts'
import type { ApiClientRow, ApiKeyRow } from '../../../db/schema/clients.ts'
import type { DepartmentRow } from '../../../db/schema/routing.ts'
import { accountsKeptBy } from '../../access/accounts/kept-by.ts'
import type { Actor } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: statements carry whom the actor keeps, rows are locked, and a program is made in three tables at once. */

export type KeySeen = Pick<ApiKeyRow, 'id' | 'start' | 'createdAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'>

export type ClientSeen = Pick<StaffRow, 'id' | 'name' | 'departmentId' | 'active'> &
  Pick<ApiClientRow, 'purpose' | 'contact' | 'scopes' | 'reach' | 'perMinute' | 'madeAt'> & {
    departmentName: string
    madeBy: string | null
    keys: KeySeen[]
  }

const clients = (db: Db, actor: Actor) => db`
  select s.id, s.name, s.department_id, s.active, p.name as department_name, c.purpose, c.contact, c.scopes, c.reach,
    c.per_minute, c.made_at, m.name as made_by,
    (select coalesce(jsonb_agg(k order by k."id" desc), '[]') from (
      select id, start, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
        revoked_at as "revokedAt"
      from api_keys where staff_id = s.id order by id desc limit 20) k) as keys
  from api_clients c join staff s on s.id = c.staff_id join departments p on p.id = s.department_id
    left join staff m on m.id = c.made_by
  where ${accountsKeptBy(db, actor)}`

type Stored = Omit<ClientSeen, 'keys'> & { keys: Record<keyof KeySeen, string | number | null>[] }

const seen = ({ keys, ...client }: Stored): ClientSeen => ({
  ...client,
  keys: keys.map((key) => ({
    id: Number(key.id),
    start: String(key.start),
    createdAt: new Date(key.createdAt!),
    expiresAt: new Date(key.expiresAt!),
    lastUsedAt: key.lastUsedAt === null ? null : new Date(key.lastUsedAt),
    revokedAt: key.revokedAt === null ? null : new Date(key.revokedAt),
  })),
})

export const findClient = async (db: Db, actor: Actor, id: string): Promise<ClientSeen | null> => {
  const [row] = await db<Stored[]>`${clients(db, actor)} and s.id = ${id}`
  return row ? seen(row) : null
}

export type ClientsAsked = {
  state: 'open' | 'ended'
  after: { name: string; id: string } | null
  limit: number
}

/** A page by name; one row more than asked for when there is another page. */
export const clientsOf = async (
  db: Db,
  actor: Actor,
  { state, after, limit }: ClientsAsked,
): Promise<ClientSeen[]> => {
  const rows = await db<Stored[]>`
    ${clients(db, actor)} and s.active = ${state === 'open'}
      ${after === null ? db`` : db`and (s.name, s.id) > (${after.name}, ${after.id})`}
    order by s.name, s.id limit ${limit + 1}`
  return rows.map(seen)
}

/** The row of a program that stands, locked, so that two who change it come one after the other; null when it has ended. */
export const lockClient = async (db: Db, id: string): Promise<boolean> => {
  const rows = await db`select from staff where id = ${id} and active and roles @> array['client'] for update`
  return rows.length > 0
}

export type Unit = Pick<DepartmentRow, 'id' | 'provinceCode' | 'communeCode'>

/** A department that stands open where the actor keeps accounts. */
export const unitOf = async (db: Db, actor: Actor, id: number): Promise<Unit | null> => {
  const [row] = await db<Unit[]>`
    select p.id, p.province_code, p.commune_code from departments p
    where p.id = ${id} and p.active and ${accountsKeptBy(db, actor)} for share`
  return row ?? null
}

/** The departments of a commune, or those that a province has for itself. */
export const departmentsAt = (db: Db, code: string) =>
  db<Pick<DepartmentRow, 'id' | 'name'>[]>`
    select id, name from departments
    where active and (commune_code = ${code} or (commune_code is null and province_code = ${code}))
    order by name, id limit 200`

export type NewClient = Pick<StaffRow, 'id' | 'name' | 'departmentId'> & Omit<ApiClientRow, 'staffId'>

/** Nobody signs in as a program: it has a mailbox that is none and no password. */
export const insertClient = (
  db: Db,
  { id, name, departmentId, purpose, contact, scopes, reach, perMinute, madeBy, madeAt }: NewClient,
) => db`
  with person as (
    insert into "user" (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${name}, ${`${id}@client.invalid`}, false, ${madeAt}, ${madeAt}) returning id
  ), member as (
    insert into staff (id, name, department_id, roles, mail_rhythm, invited)
    select id, ${name}, ${departmentId}, array['client'], 'none', true from person returning id
  )
  insert into api_clients (staff_id, purpose, contact, scopes, reach, per_minute, made_by, made_at)
  select id, ${purpose}, ${contact}, ${scopes}, ${reach}, ${perMinute}, ${madeBy}, ${madeAt} from member`

export type ClientChanges = Pick<StaffRow, 'id' | 'name'> &
  Pick<ApiClientRow, 'purpose' | 'contact' | 'scopes' | 'reach' | 'perMinute'>

export const saveClient = (
  db: Db,
  { id, name, purpose, contact, scopes, reach, perMinute }: ClientChanges,
) => db`
  with named as (update staff set name = ${name} where id = ${id})
  update api_clients set purpose = ${purpose}, contact = ${contact}, scopes = ${scopes}, reach = ${reach},
    per_minute = ${perMinute} where staff_id = ${id}`

export const saveEnded = (db: Db, id: string, now: Date) => db`
  with keys as (update api_keys set revoked_at = ${now} where staff_id = ${id} and revoked_at is null)
  update staff set active = false where id = ${id}`

export type NewKey = Pick<ApiKeyRow, 'staffId' | 'name' | 'digest' | 'start' | 'createdAt' | 'expiresAt'>

export const insertKey = async (
  db: Db,
  { staffId, name, digest, start, createdAt, expiresAt }: NewKey,
): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    insert into api_keys (staff_id, name, digest, start, created_at, expires_at)
    values (${staffId}, ${name}, ${digest}, ${start}, ${createdAt}, ${expiresAt}) returning id`
  return row!.id
}

export const countKeys = async (db: Db, id: string, now: Date): Promise<number> => {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int from api_keys where staff_id = ${id} and revoked_at is null and expires_at > ${now}`
  return row!.count
}

/** The keys that still hold end then, those that would end before it when they would. */
export const endOthers = (db: Db, id: string, at: Date) => db`
  update api_keys set expires_at = ${at} where staff_id = ${id} and revoked_at is null and expires_at > ${at}`

export const revokeKey = async (
  db: Db,
  { id, clientId }: { id: number; clientId: string },
  now: Date,
): Promise<string | null> => {
  const [row] = await db<{ start: string }[]>`
    update api_keys set revoked_at = ${now} where id = ${id} and staff_id = ${clientId} and revoked_at is null returning start`
  return row?.start ?? null
}
