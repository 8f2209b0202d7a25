import { triesInAll } from '../../notifications/retries.ts'
import type { Db } from '../../platform/database.ts'
import type { InboundRow } from '../sms/store.ts'

/* SQL: pictures are fetched by jobs that are queued with what they belong to. */

export const queuePictures = (db: Db, ids: number[]) => db`
  select graphile_worker.add_job('fetch-pictures', json_build_object('id', id), job_key := 'pictures:' || id, max_attempts := ${triesInAll})
  from unnest(${ids}::bigint[]) id`

/** Pictures of this sender that no report was open for. */
export const adoptPictures = async (
  db: Db,
  { channel, sender }: Pick<InboundRow, 'channel' | 'sender'>,
  { ticketId, since }: { ticketId: number; since: Date },
): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    update inbound_messages set ticket_id = ${ticketId}, outcome = 'picture'
    where channel = ${channel} and sender = ${sender} and outcome = 'picture-waits' and received_at > ${since} returning id`
  return rows.map(({ id }) => id)
}

/** Whether the messenger names the ticket's own reporter so. */
export const isReporter = async (
  db: Db,
  { ticketId, id }: { ticketId: number; id: string },
): Promise<boolean> => {
  const rows = await db`
    select from tickets t join reporters r on r.id = t.reporter_id where t.id = ${ticketId} and r.zalo_id = ${id}`
  return rows.length > 0
}
