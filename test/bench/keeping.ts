import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { enqueueInbound } from '../../src/intake/sms/queue.ts'
import { type Arrival, insertInbound } from '../../src/intake/sms/store.ts'
import { texts } from './sending.ts'

const [together, rounds, each] = [64, 3, 400]

/**
 * Messages kept a second with their jobs, one by one and in groups, by the database alone: no server, nobody who works on them.
 * The ways take turns in short rounds, so that a busy machine is as busy for each.
 */
export const keeping = async (databaseUrl: string): Promise<string> => {
  const { sql, close } = connect(databaseUrl, { max: 10 })
  const ways = { bare: bareInsert(sql), 'one by one': one(sql), 'in groups': grouped(sql) }
  const spent: Record<string, number> = {}
  try {
    for (let round = 0; round < rounds; round++)
      for (const [name, keep] of Object.entries(ways)) {
        const began = performance.now()
        await inLines(keep, round)
        spent[name] = (spent[name] ?? 0) + performance.now() - began
      }
    await sql`delete from graphile_worker._private_jobs where key like 'inbound:%'`
    await sql`delete from inbound_messages where gateway = 'bench'`
  } finally {
    await close()
  }
  const said = Object.entries(spent).map(
    ([name, ms]) => `${name} ${((rounds * each * 1000) / ms).toFixed(0)}/s`,
  )
  return `kept with their jobs by the database alone, ${together} at once: ${said.join(', ')}`
}

type Keep = (key: string, i: number) => Promise<unknown>

const inLines = async (keep: Keep, round: number) => {
  let next = 0
  const line = async () => {
    while (next < each) {
      const i = next++
      await keep(`${round}-${i}`, i)
    }
  }
  await Promise.all(Array.from({ length: together }, line))
}

const arrival = (providerId: string, i: number): Arrival => ({
  gateway: 'bench',
  sms: {
    providerId,
    sender: `+849120${String(i).padStart(5, '0')}`,
    recipient: '1022',
    body: texts[i % texts.length]!,
    piece: null,
  },
  raw: { id: providerId, to: '1022', text: texts[i % texts.length]! },
  receivedAt: new Date(),
  haste: 'ordinary',
  setAside: null,
})

const one =
  (sql: Sql): Keep =>
  (key, i) =>
    insertInbound(sql, [arrival(`one-${key}`, i)])
const grouped =
  (sql: Sql): Keep =>
  (key, i) =>
    enqueueInbound(sql, arrival(`group-${key}`, i))

const bareInsert =
  (sql: Sql): Keep =>
  (key, i) => {
    const { gateway, sms, raw } = arrival(`bare-${key}`, i)
    return sql`
    insert into inbound_messages (channel, gateway, provider_id, sender, recipient, body, raw, received_at, handled_at, outcome)
    values ('sms', ${gateway}, ${sms.providerId}, ${sms.sender}, ${sms.recipient}, ${sms.body}, ${JSON.stringify(raw)}::text::jsonb, now(), now(), 'bare')`
  }
