import type { Db } from '../../../../platform/database.ts'

/* SQL: the newest of one gateway, within the newest of all by the key alone, for there may be millions. */

/** The ids of what this gateway handed in last: within the two minutes up to the newest. */
export const latestIds = async (db: Db, gateway: string): Promise<string[]> => {
  const rows = await db<{ providerId: string }[]>`
    with late as (
      select provider_id, received_at from inbound_messages
      where id > (select max(id) from inbound_messages) - 20000 and channel = 'sms' and gateway = ${gateway}
    )
    select provider_id from late where received_at > (select max(received_at) from late) - interval '2 minutes'`
  return rows.map(({ providerId }) => providerId)
}
