import { hasPeople, isServed } from '../access/with-people.ts'
import type { Db } from '../platform/database.ts'
import { anyOpen } from '../tickets/any-of.ts'
import type { Copies } from './of-servers.ts'

/* SQL: asked once by whoever looks after the system; it reads across all folders. */

export type Known = {
  version: number
  /** Milliseconds since 1970, by the clock of the database. */
  clock: number
  administrators: number
  /** Departments without people in which open tickets lie, and whether nobody reads what has no province. */
  unstaffed: number
  /** Some of them, by name, those that hold most first. */
  unstaffedFirst: string[]
  isLegalDeskEmpty: boolean
  /** Days of the calendar of all provinces that are entered, by year. */
  holidaysThisYear: number
  holidaysNextYear: number
  /** Seconds that the oldest job and the oldest message that could leave wait. */
  jobAge: number
  messageAge: number
  messagesFailed: number
  gateways: { name: string; failuresInARow: number; lastError: string | null }[]
}

export const knownOf = async (db: Db, year: number): Promise<Known> => {
  const inYear = (of: number) => db`(select count(*)::int from holidays
    where province_code is null and date between ${`${of}-01-01`} and ${`${of}-12-31`})`
  const [row] = await db<Known[]>`
    select current_setting('server_version_num')::int / 10000 as version,
      extract(epoch from clock_timestamp())::float8 * 1000 as clock,
      (select count(*)::int from staff s where s.active and s.roles && array['admin']) as administrators,
      (select count(*)::int from departments d where d.active and not ${isServed(db)}
        and exists (select from tickets t where t.department_id = d.id and t.status in ${anyOpen(db)})) as unstaffed,
      (select coalesce(json_agg(name), '[]') from (
        select d.name from tickets t join departments d on d.id = t.department_id and d.active and not ${isServed(db)}
        where t.status in ${anyOpen(db)} group by d.id order by count(*) desc, d.id limit 5) as few) as unstaffed_first,
      exists (select from departments d where d.active and d.kind = 'legal-desk' and not ${hasPeople(db)}) as is_legal_desk_empty,
      ${inYear(year)} as holidays_this_year, ${inYear(year + 1)} as holidays_next_year,
      (select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 from graphile_worker.jobs
        where run_at <= now() and locked_at is null and attempts < max_attempts) as job_age,
      (select coalesce(extract(epoch from now() - min(not_before)), 0)::float8 from messages
        where state in ('queued', 'sending') and channel <> 'post' and not_before <= now()) as message_age,
      (select count(*)::int from messages where state = 'failed') as messages_failed,
      (select coalesce(json_agg(json_build_object('name', name, 'failuresInARow', failures_in_a_row, 'lastError', last_error)), '[]')
        from sms_gateways) as gateways`
  return row!
}

/**
 * What follows this server. Debian calls each of its clusters `15/main`; Patroni names its own. Who may not read statistics is told how
 * many follow, and not how.
 */
export const copiesOf = async (db: Db): Promise<Copies> => {
  const [row] = await db<Copies[]>`
    select current_setting('cluster_name') !~ '^(\d+/.*)?$' as is_cluster, current_setting('synchronous_standby_names') <> '' as wanted,
      count(*)::int as follow,
      case when count(sync_state) = count(*) then count(*) filter (where sync_state in ('sync', 'quorum'))::int end as in_step
    from pg_stat_replication`
  return row!
}
