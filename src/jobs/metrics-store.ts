import type { Db } from '../platform/database.ts'
import { anyOpen } from '../tickets/any-of.ts'

/* SQL: all that is watched in one statement over partial indexes of what waits; nothing counts whole tables. */

/** Ages in seconds, 0 where nothing waits. */
export type Watched = {
  jobs: number
  jobAge: number
  relayLag: number
  /** What stands in the outbox, by state and, where it is held, by why. */
  messages: { state: string; because: string; count: number }[]
  oldest: { channel: string; age: number }[]
  aside: { channel: string; count: number }[]
  /** Tickets somebody still has to act on, and of them those past their deadline, as far as it is worth counting. */
  open: number
  overdue: number
  /** Emergencies that nobody has in hand, and the age of the oldest. */
  unaccepted: number
  unacceptedAge: number
  /** Connections of ours to the database, by who holds them and what they do. */
  connections: { name: string; state: string; count: number }[]
  gateways: { name: string; sent: number; failed: number; segments: number; failuresInARow: number }[]
}

const mostOverdue = 100_000

export const watched = async (db: Db, now: Date): Promise<Watched> => {
  const age = (from: ReturnType<typeof db>) =>
    db`coalesce(greatest(extract(epoch from ${now}::timestamptz - ${from}), 0), 0)::float8`
  const [row] = await db<Watched[]>`
    with waiting as materialized (
      select state, '' as because, channel, created_at from messages where state in ('queued', 'sending')
    ), standing as (
      select state, because, count(*)::int as count from waiting group by state, because
      union all
      select 'held', coalesce(last_error, ''), count(*)::int from messages where state = 'held' group by last_error
      union all
      select 'failed', '', count(*)::int from messages where state = 'failed'
    ), due as (
      select count(*)::int as n, min(run_at) as since from graphile_worker.jobs
      where run_at <= ${now} and locked_at is null and attempts < max_attempts
    ), ringing as (
      select count(*)::int as n, min(a.raised_at) as since from alarms a join tickets t on t.id = a.ticket_id
      where t.lane = 'emergency' and t.status = 'new'
    )
    select ringing.n as unaccepted, ${age(db`ringing.since`)} as unaccepted_age,
      (select coalesce(sum(n), 0)::int from (
        select n from province_sums where status in ${anyOpen(db)}
        union all select n from ticket_counts where status in ${anyOpen(db)}) counted) as open,
      (select count(*)::int from (
        select from deadlines where open and due_at < ${now} limit ${mostOverdue}) late) as overdue,
      (select coalesce(json_agg(c), '[]') from (
        select application_name as name, coalesce(state, '') as state, count(*)::int as count from pg_stat_activity
        where datname = current_database() and application_name like 'lang-nghe%' group by 1, 2) c) as connections,
      due.n as jobs, ${age(db`due.since`)} as job_age,
      (select ${age(db`min(at)`)} from ticket_events where seq is null) as relay_lag,
      (select coalesce(json_agg(s), '[]') from standing s) as messages,
      (select coalesce(json_agg(o), '[]') from (
        select channel, ${age(db`min(created_at)`)} as age from waiting group by channel) o) as oldest,
      (select json_agg(a) from (
        select 'sms' as channel, count(*)::int as count from inbound_messages where set_aside is not null and settled_at is null
        union all
        select 'email', count(*)::int from inbound_mails where set_aside is not null and settled_at is null) a) as aside,
      (select coalesce(json_agg(g), '[]') from (
        select d.gateway as name, sum(d.sent)::int as sent, sum(d.failed)::int as failed, sum(d.segments)::int as segments,
          coalesce(max(s.failures_in_a_row), 0) as "failuresInARow"
        from sms_gateway_days d left join sms_gateways s on s.name = d.gateway group by d.gateway) g) as gateways
    from due, ringing`
  return row!
}
