import type { Db } from '../platform/database.ts'
import type { AsClient, Staff } from './permissions.ts'

/* SQL: programs ask the public addresses, too, and the edge carries no builder. */

export type ByKey = { staff: Staff & { client: AsClient }; ends: Date; lastUsedAt: Date | null }

type Row = Omit<Staff, 'kind' | 'client'> & AsClient & Omit<ByKey, 'staff'>

/** The program whose key this is, until when the key holds and when it was used last. */
export const findClientByKey = async (db: Db, digest: string, now: Date): Promise<ByKey | null> => {
  const [row] = await db<Row[]>`
    select s.id, s.name, s.language, s.roles, s.department_id, d.kind as department_kind, d.province_code, d.commune_code,
      k.id as key_id, c.scopes, c.reach, c.per_minute, k.expires_at as ends, k.last_used_at
    from api_keys k join api_clients c on c.staff_id = k.staff_id join staff s on s.id = k.staff_id
      join departments d on d.id = s.department_id
    where k.digest = ${digest} and k.revoked_at is null and k.expires_at > ${now} and s.active and d.active`
  if (!row) return null
  const { keyId, scopes, reach, perMinute, ends, lastUsedAt, ...who } = row
  return { staff: { ...who, kind: 'staff', client: { keyId, scopes, reach, perMinute } }, ends, lastUsedAt }
}

export const saveKeyUse = (db: Db, id: number, now: Date) => db`
  update api_keys set last_used_at = ${now} where id = ${id} and (last_used_at is null or last_used_at < ${now})`
