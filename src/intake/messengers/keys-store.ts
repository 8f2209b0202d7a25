import type { messengerKeys } from '../../../db/schema/notifications.ts'
import type { MessengerName } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: whoever renews takes a turn in one statement, and nobody else meanwhile. */

type Row = typeof messengerKeys.$inferSelect

export const findKeys = async (db: Db, name: MessengerName): Promise<Row | null> => {
  const [row] = await db<Row[]>`select * from messenger_keys where name = ${name}`
  return row ?? null
}

type First = Pick<Row, 'name' | 'begunWith' | 'renewal'>

/** The key of renewal for who has the turn; null while another process has it. A new one in the settings begins anew. */
export const takeTurn = async (
  db: Db,
  { name, begunWith, renewal }: First,
  { now, until }: { now: Date; until: Date },
): Promise<Pick<Row, 'renewal'> | null> => {
  const [row] = await db<Pick<Row, 'renewal'>[]>`
    insert into messenger_keys as k (name, access, renewal, expires_at, begun_with, renewing_until)
    values (${name}, '', ${renewal}, ${now}, ${begunWith}, ${until})
    on conflict (name) do update set renewing_until = excluded.renewing_until, begun_with = excluded.begun_with,
      renewal = case when k.begun_with = excluded.begun_with then k.renewal else excluded.renewal end,
      access = case when k.begun_with = excluded.begun_with then k.access else '' end
    where k.renewing_until is null or k.renewing_until < ${now} or k.begun_with <> excluded.begun_with
    returning renewal`
  return row ?? null
}

export const saveKeys = (
  db: Db,
  { name, access, renewal, expiresAt, renewedAt }: Omit<Row, 'begunWith' | 'renewingUntil'>,
) => db`
  update messenger_keys set access = ${access}, renewal = ${renewal}, expires_at = ${expiresAt}, renewed_at = ${renewedAt},
    renewing_until = null
  where name = ${name}`
