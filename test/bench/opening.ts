import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { insertTickets } from '../../src/tickets/opening/store.ts'
import { pause } from './room.ts'
import { madeLike, newest } from './rows.ts'
import { overHttp, quiet, someCommunes } from './sending.ts'
import { startServer } from './served.ts'

const concurrencies = [1, 8, 32, 64]
const seconds = 4
const perSecond = 300
const openSeconds = 10

/** Opens tickets through HTTP, then writes the same rows by one bare prepared statement, at the same concurrency. */
export const opening = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 64 })
  const codes = await someCommunes(sql)
  const server = await startServer(databaseUrl)
  const lines = ['connections   HTTP/s   p50 ms   p99 ms   bare/s   p50 ms   p99 ms   ratio']
  try {
    // As in service, where the server has run for days: the compiler has seen thousands of reports.
    await load(8, 8, overHttp(server.url, codes))
    await quiet(sql)
    for (const connections of concurrencies) {
      const http = await load(connections, seconds, overHttp(server.url, codes))
      await quiet(sql)
      const bare = await load(connections, seconds, await bareInsert(sql))
      lines.push(row(connections, http, bare))
    }
    lines.push(await openLoop('nothing else', overHttp(server.url, codes)))
    await quiet(sql)
    await sql`select graphile_worker.add_job('keep-figures')`
    lines.push(await openLoop('the figures of all these being kept', overHttp(server.url, codes)))
  } finally {
    await server.stop()
    await close()
  }
  return lines
}

/** So many in a second, whether the ones before are answered or not, as residents come. */
const openLoop = async (beside: string, send: (i: number) => Promise<unknown>): Promise<string> => {
  const taken: number[] = []
  const underWay: Promise<unknown>[] = []
  const started = performance.now()
  for (let i = 0; i < perSecond * openSeconds; i++) {
    const at = started + (i * 1000) / perSecond
    // Asleep, not turning round: who sends lies on another machine, and must not take a processor of this one.
    while (performance.now() < at) await pause(Math.max(0, at - performance.now()))
    underWay.push(send(i).then(() => taken.push(performance.now() - at)))
  }
  await Promise.all(underWay)
  const { p50, p99 } = of(taken)
  return `open loop, ${perSecond}/s, ${beside}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (goal 30)`
}

type Measured = { rate: number; p50: number; p99: number }

const row = (connections: number, http: Measured, bare: Measured) =>
  [
    String(connections).padStart(11),
    ...[http, bare].flatMap(({ rate, p50, p99 }) => [
      rate.toFixed(0).padStart(8),
      p50.toFixed(1).padStart(8),
      p99.toFixed(1).padStart(8),
    ]),
    (http.rate / bare.rate).toFixed(2).padStart(7),
  ].join(' ')

/** So many loops, each sending its next when the last is answered, for so long. */
const load = async (
  connections: number,
  forSeconds: number,
  send: (i: number) => Promise<unknown>,
): Promise<Measured> => {
  const taken: number[] = []
  const started = performance.now()
  const until = started + forSeconds * 1000
  let i = 0
  const loop = async () => {
    while (performance.now() < until) {
      const before = performance.now()
      await send(i++)
      taken.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  const rate = taken.length / ((performance.now() - started) / 1000)
  return { rate, ...of(taken) }
}

const of = (taken: number[]) => {
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!
  return { p50: at(0.5), p99: at(0.99) }
}

/** The rows of an opening, ready made: the statement alone, one ticket at a time. */
const bareInsert = async (sql: Sql) => {
  const like = await newest(sql)
  return async (i: number) => {
    const written = await insertTickets(sql, [madeLike(like, i)])
    if (written.length !== 1) throw new Error('A bare row was not written')
  }
}
