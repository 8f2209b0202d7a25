import { connect, type Sql } from '../../db/connect.ts'
import type { SmscState } from '../gateways/smsc-peer.ts'
import { untilGone } from '../support/until-gone.ts'
import { workLeft } from './judge.ts'

/** Waits until all is over; a sentence where it is not, so that what is amiss is told all the same. */
export const leftIn = async (...given: Parameters<typeof unsettled>): Promise<string[]> => {
  const [url] = given
  if (await untilGone(() => unsettled(...given))) return []
  const { sql, close } = connect(url, { max: 1 })
  const [left] = await sql<[Record<string, unknown>]>`
    select (select count(*) from inbound_messages where handled_at is null)::int as unhandled,
      (select count(*) from ticket_events where seq is null)::int as events,
      (select count(*) from graphile_worker.jobs)::int as jobs,
      (select count(*) from messages where channel = 'sms' and state in ('queued', 'sending'))::int as unsent,
      (select count(*) from messages where channel = 'sms' and state = 'sent')::int as "withoutReceipt",
      (select jsonb_agg(distinct last_error) from graphile_worker._private_jobs) as errors`
  await close()
  return [`Not every message was answered, and nothing goes on: ${JSON.stringify(left)}`]
}

/** What waits yet, and how many telephones were not answered. */
const unsettled = async (url: string, many: number, states = ['delivered']): Promise<number> => {
  const { sql, close } = connect(url, { max: 1 })
  try {
    const [answered] = await sql<{ n: number }[]>`
      select count(distinct recipient)::int as n from messages where channel = 'sms' and state = any(${states})`
    return Math.max(0, many - answered!.n) + (await workLeft(sql))
  } finally {
    await close()
  }
}

export type Answer = { phone: string; id: number; state: string; body: string }
type Seen = { phones: string[]; amissIn: (answer: Answer) => string | null }
type Telephone = { phone: string; rows: number; tickets: number; sent: Omit<Answer, 'phone'>[] }

/** What was acknowledged and is not there once, and what of its answer is amiss: sentences, none when all is well. */
export const amiss = async (sql: Sql, { phones, amissIn }: Seen): Promise<string[]> => {
  const telephones = await sql<Telephone[]>`
    select p.phone,
      (select count(*)::int from inbound_messages i where i.sender = p.phone) as rows,
      (select count(*)::int from tickets t join reporters r on r.id = t.reporter_id where r.phone = p.phone) as tickets,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'state', m.state, 'body', m.body)), '[]') from messages m
        where m.channel = 'sms' and m.recipient = p.phone) as sent
    from unnest(${phones}::text[]) as p (phone)`
  return telephones.flatMap(({ phone, rows, tickets, sent }) => [
    ...(rows === 1 ? [] : [`${phone}: ${rows} rows`]),
    ...(tickets === 1 ? [] : [`${phone}: ${tickets} tickets`]),
    ...(sent.length === 1 ? [] : [`${phone}: ${sent.length} answers`]),
    ...sent.flatMap((answer) => amissIn({ phone, ...answer }) ?? []),
  ])
}

/** A centre that looks at our reference shows each answer once. */
export const shownOnce = (shown: SmscState['phones']): Seen['amissIn'] => {
  const times = Map.groupBy(shown, ({ to, reference }) => `+${to} ${reference}`)
  return ({ phone, id, state }) => {
    const many = times.get(`${phone} ${id % 0x1_0000}`)?.length ?? 0
    if (state !== 'delivered') return `${phone}: message ${id} is ${state}`
    return many === 1 ? null : `${phone}: message ${id} was shown ${many} times`
  }
}
