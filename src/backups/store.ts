import type { Db } from '../platform/database.ts'

/* SQL: whole tables are counted, and the names of all pictures read, once a night and for whoever verifies. */

export type Counts = { tickets: number; events: number; messages: number; pictures: number }

export const countAll = async (db: Db): Promise<Counts> => {
  const [row] = await db<Counts[]>`
    select (select count(*) from tickets)::int as tickets, (select count(*) from ticket_events)::int as events,
      (select count(*) from messages)::int as messages, (select count(*) from attachments)::int as pictures`
  return row!
}

/** The names of the files that tickets know, after this one, in their order. */
export const pictureKeys = async (db: Db, after: string, limit: number): Promise<string[]> => {
  const rows = await db<{ key: string }[]>`
    select key from (
      select storage_key as key from attachments where storage_key > ${after}
      union select public_key from attachments where public_key > ${after}) keys
    order by key limit ${limit}`
  return rows.map(({ key }) => key)
}

/** Once, however often it is asked for. */
export const askForBackup = (db: Db) => db`
  select graphile_worker.add_job('back-up', job_key := 'scheduled:back-up', max_attempts := 5)`
