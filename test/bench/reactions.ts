import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { locks } from '../../db/locks.ts'
import { insertTickets, type NewTicket } from '../../src/tickets/opening/store.ts'
import { madeLike, newest } from './rows.ts'
import { overHttp, quiet, someCommunes } from './sending.ts'
import { startServer } from './served.ts'

const burst = 4_000
const together = 100
const emergencies = 10

/** After a storm: thousands opened while nothing was relayed, the last of them emergencies; how soon all is done, and they. */
export const reactions = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 8 })
  const server = await startServer(databaseUrl)
  try {
    const send = overHttp(server.url, await someCommunes(sql))
    for (let i = 0; i < 400; i++) await send(i)
    await quiet(sql)
    const release = await holdRelay(sql)
    const pressing = await storm(sql, await likes(sql))
    const started = performance.now()
    await release()
    const heard = alarmsOf(sql, pressing).then(() => performance.now() - started)
    await quiet(sql)
    const took = performance.now() - started
    return [
      `${burst} events in ${(took / 1000).toFixed(1)} s: ${((burst / took) * 1000).toFixed(0)}/s (goal 500)`,
      `the ${emergencies} emergencies that came last rang after ${((await heard) / 1000).toFixed(2)} s`,
    ]
  } finally {
    await server.stop()
    await close()
  }
}

/** One relay at a time holds its lock: while it is ours, all waits. */
const holdRelay = async (sql: Sql) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { promise: held, resolve: taken } = Promise.withResolvers<void>()
  const holding = sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${locks.relay})`
    taken()
    await promise
  })
  await held
  return () => {
    resolve()
    return holding
  }
}

const likes = async (sql: Sql): Promise<{ ordinary: NewTicket; pressing: NewTicket }> => {
  const ordinary = await newest(sql)
  return { ordinary, pressing: { ...ordinary, lane: 'emergency', urgency: 'urgent' } }
}

/** Answers the ids of the emergencies. */
const storm = async (sql: Sql, { ordinary, pressing }: Awaited<ReturnType<typeof likes>>) => {
  const rows = Array.from({ length: burst }, (_, i) =>
    madeLike(i < burst - emergencies ? ordinary : pressing, i),
  )
  for (let at = 0; at < burst; at += together) await insertTickets(sql, rows.slice(at, at + together))
  const last = await sql<{ id: number }[]>`
    select id from tickets where lane = 'emergency' order by id desc limit ${emergencies}`
  return last.map(({ id }) => id)
}

const alarmsOf = async (sql: Sql, ids: number[]): Promise<void> => {
  for (;;) {
    const [found] = await sql<{ n: number }[]>`
      select count(*)::int as n from alarms where ticket_id = any(${ids})`
    if (found!.n === ids.length) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
