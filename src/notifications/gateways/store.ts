import { sql } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { type smsGatewayDays, smsGateways } from '../../../db/schema/notifications.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: a try is noted in one statement, whichever process made it; the queue is looked at as a whole. */

export type GatewayState = typeof smsGateways.$inferSelect
export type GatewayDay = typeof smsGatewayDays.$inferSelect

/** The gateways that rest now. */
export const restingGateways = async (db: Db, now: Date): Promise<Set<string>> => {
  const rows = await query(db)
    .select({ name: smsGateways.name })
    .from(smsGateways)
    .where(sql`${smsGateways.restsUntil} > ${now}`)
  return new Set(rows.map(({ name }) => name))
}

/** Segments of the day and of the month up to it. */
export const segmentsUntil = (db: Db, day: string) => db<{ gateway: string; day: number; month: number }[]>`
  select gateway, coalesce(sum(segments) filter (where day = ${day}::date), 0)::int as day, sum(segments)::int as month
  from sms_gateway_days where day between date_trunc('month', ${day}::date)::date and ${day}::date group by gateway`

export type GatewayStanding = GatewayState &
  Pick<GatewayDay, 'sent' | 'failed'> & { day: number; month: number }

/** These gateways and all that ever sent, as they stand; tries are of the day, segments of the day and of the month up to it. */
export const gatewayStates = (db: Db, names: string[], day: string) => db<GatewayStanding[]>`
  select n.name, coalesce(g.failures_in_a_row, 0) as failures_in_a_row, g.rests_until, g.last_sent_at, g.last_failed_at, g.last_error,
    coalesce(d.sent, 0) as sent, coalesce(d.failed, 0) as failed, coalesce(d.segments, 0) as day,
    coalesce((select sum(m.segments) from sms_gateway_days m where m.gateway = n.name
      and m.day between date_trunc('month', ${day}::date)::date and ${day}::date), 0)::int as month
  from (select unnest(${names}::text[]) as name union select name from sms_gateways) n
    left join sms_gateways g on g.name = n.name
    left join sms_gateway_days d on d.gateway = n.name and d.day = ${day}::date
  order by array_position(${names}::text[], n.name), n.name`

export type KeyStanding = { name: string; renewedAt: Date | null; refusedAt: Date | null }

/** The keys of messengers: when each was renewed last, and when that was refused since. */
export const keyStandings = (db: Db, names: string[]) => db<KeyStanding[]>`
  select n.name, k.renewed_at, (select max(e.at) from ticket_events e
    where e.subject = 'keys:' || n.name and (k.renewed_at is null or e.at > k.renewed_at)) as refused_at
  from unnest(${names}::text[]) as n (name) left join messenger_keys k on k.name = n.name`

type Try = { name: string; day: string; now: Date }

export const noteTaken = (db: Db, { name, day, segments, now }: Try & { segments: number }) => db`
  with counted as (
    insert into sms_gateway_days (gateway, day, sent, segments) values (${name}, ${day}, 1, ${segments})
    on conflict (gateway, day) do update set sent = sms_gateway_days.sent + 1,
      segments = sms_gateway_days.segments + excluded.segments
  )
  insert into sms_gateways (name, last_sent_at) values (${name}, ${now})
  on conflict (name) do update set failures_in_a_row = 0, rests_until = null, last_sent_at = excluded.last_sent_at`

type Failed = Try & { error: string; failuresAllowed: number }

/** From the allowed number of failures in a row on it rests: a minute, then twice as long each time, up to a quarter of an hour. */
export const noteFailed = (db: Db, { name, day, error, failuresAllowed, now }: Failed) => db`
  with counted as (
    insert into sms_gateway_days (gateway, day, failed) values (${name}, ${day}, 1)
    on conflict (gateway, day) do update set failed = sms_gateway_days.failed + 1
  )
  insert into sms_gateways as g (name, failures_in_a_row, last_failed_at, last_error) values (${name}, 1, ${now}, ${error})
  on conflict (name) do update set failures_in_a_row = g.failures_in_a_row + 1, last_failed_at = excluded.last_failed_at,
    last_error = excluded.last_error,
    rests_until = case when g.failures_in_a_row + 1 < ${failuresAllowed} then g.rests_until
      else ${now}::timestamptz + least(interval '15 minutes', interval '1 minute' * 2 ^ least(8, g.failures_in_a_row + 1 - ${failuresAllowed})) end`
