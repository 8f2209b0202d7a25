import type { Db } from '../../platform/database.ts'

/* SQL: residents wait for it, and one statement settles who of several was the first. */

export type Sending = { ticketId: number; act: string; key: string; digest: string; at: Date }

/** False when it was claimed before, since `forgotten`; one statement, so that of several at once one is the first. */
export const claimSending = async (
  db: Db,
  { ticketId, act, key, digest, at }: Sending,
  forgotten: Date | null,
): Promise<boolean> => {
  const rows = await db`
    insert into sendings (ticket_id, act, key, digest, at) values (${ticketId}, ${act}, ${key}, ${digest}, ${at})
    on conflict (ticket_id, act, key) do update set at = excluded.at
    where sendings.at <= ${forgotten}::timestamptz returning act`
  return rows.length === 1
}

export const claimedDigest = async (
  db: Db,
  { ticketId, act, key }: Pick<Sending, 'ticketId' | 'act' | 'key'>,
): Promise<string | null> => {
  const [row] = await db<{ digest: string }[]>`
    select digest from sendings where ticket_id = ${ticketId} and act = ${act} and key = ${key}`
  return row?.digest ?? null
}
