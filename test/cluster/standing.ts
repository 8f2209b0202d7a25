import { connect } from '../../db/connect.ts'
import type { World } from '../crash/world.ts'
import type { Cluster } from './cluster.ts'

const asked = ({ url }: World) =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (answered) => answered.text(),
    ({ message }: Error) => message,
  )

/** What each part and the leading PostgreSQL are about, for who asks why something does not go on. */
export const standing = async ({ wholeUrl }: Cluster, parts: Record<string, World>): Promise<string[]> => {
  const ready = Object.entries(parts).map(async ([name, world]) => `${name}: ${await asked(world)}`)
  const { sql, close } = connect(wholeUrl, { max: 1, statementTimeout: 5_000 })
  try {
    const busy = await sql<{ said: string }[]>`
      select concat_ws(' | ', pid, application_name, state, wait_event_type, wait_event, client_port,
        extract(epoch from now() - xact_start)::int, pg_blocking_pids(pid)::text, left(regexp_replace(query, '\s+', ' ', 'g'), 90)) as said
      from pg_stat_activity where xact_start < now() - interval '2 s' and pid <> pg_backend_pid() order by xact_start`
    const [left] = await sql<{ said: string }[]>`
      select concat_ws(' | ', (select count(*) from ticket_events where seq is null) || ' events untold',
        (select count(*) from graphile_worker.jobs) || ' jobs, locked ' || (select count(*) from graphile_worker.jobs where locked_at is not null),
        (select count(*) from messages where state in ('queued', 'sending')) || ' messages',
        current_setting('synchronous_standby_names')) as said`
    const jobs = await sql<{ said: string }[]>`
      select concat_ws(' | ', task_identifier, 'in ' || extract(epoch from run_at - now())::int || ' s', attempts || ' tries', queue_name, key,
        left(regexp_replace(last_error, '\s+', ' ', 'g'), 120)) as said
      from graphile_worker.jobs where task_identifier !~ '^beat:' order by run_at limit 10`
    return [...(await Promise.all(ready)), left!.said, ...[...busy, ...jobs].map(({ said }) => said)]
  } catch (error) {
    return [...(await Promise.all(ready)), String(error)]
  } finally {
    await close()
  }
}
