import type { Db } from '../../platform/database.ts'
import type { Fitting } from './store.ts'

/* SQL: what is known is looked up as the question is put by. */

/** So long the desk has to say itself whether it is what is known. */
const deskSeconds = 300

/** Asked by a job of its own where anything is known to go on there. */
export const askCallerLater = (
  db: Db,
  { ticketId, communeCode }: { ticketId: number; communeCode: string },
) => db`
  select graphile_worker.add_job('ask-caller', json_build_object('ticketId', ${ticketId}::bigint),
    run_at := now() + interval '1 second' * ${deskSeconds}::int, job_key := ${`ask-caller:${ticketId}`}, max_attempts := 25)
  where exists (select from incidents where closed_at is null and ${communeCode} = any(commune_codes))`

/** False where it was noted already: a weak network sends twice. */
export const insertCaller = async (
  db: Db,
  { incidentId, call, at }: { incidentId: number; call: string; at: Date },
): Promise<boolean> => {
  const rows = await db`
    insert into incident_callers (incident_id, call, at) values (${incidentId}, ${call}, ${at})
    on conflict do nothing returning incident_id`
  return rows.length === 1
}

/** Whom the report of a ticket may be asked at, until they asked to be forgotten. */
export const reportOfCaller = async (db: Db, ticketId: number): Promise<Fitting | null> => {
  const [row] = await db<Fitting[]>`
    select t.id, r.phone, r.zalo_id from tickets t join reporters r on r.id = t.reporter_id
    where t.id = ${ticketId} and r.erased_at is null`
  return row ?? null
}
