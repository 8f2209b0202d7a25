import { loadavg } from 'node:os'
import { connect } from '../../db/connect.ts'
import { type Child, startChild } from './child.ts'
import { call, economyDepartments, fillRoom, pause, quantile, type Room, report } from './room.ts'
import type { Memory, Stood } from './watched-server.ts'

type Asked = { rows: number; lists: number; counts: number; others: number }
type Change = { id: number; version: number; at: number; ms: number }
type Desk = { url: string; server: Child; clients: Child; room: Room; tickets: number[] }

const many = 1_000
const several = 200

/** What a change costs while a whole room of consoles hears of it, how quickly others are answered meanwhile, and a weak network. */
const bench = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 4 })
  const server = startChild('./watched-server.ts', databaseUrl)
  const clients = startChild('./console-clients.ts')
  try {
    const url = await server.ask<string>({ name: 'address' })
    const [department] = await economyDepartments(sql, 1)
    const room = await fillRoom(sql, department!, many)
    for (let n = 0; n < 60; n++) await report(url, room.communeCode, n)
    await pause(3_000)
    const rows = await sql<{ id: number }[]>`
      select id from tickets where department_id = ${room.departmentId} order by id`
    const desk = { url, server, clients, room, tickets: rows.map(({ id }) => id) }
    const lines: string[] = []
    for (const part of [oneChange, steady, weak]) lines.push(...(await part(desk)), load())
    return lines
  } finally {
    await clients.end()
    await server.end()
    await close()
  }
}
export default bench

const load = () =>
  `  load of the machine ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`

/** A colleague gives the ticket to one or the other. */
const change = async ({ url, room }: Desk, id: number, n: number): Promise<Change> => {
  const { answer, ms, at } = await call<{ version: number }>(url, `/api/tickets/${id}/assignment`, {
    method: 'PUT',
    cookie: room.leader,
    body: { officerId: room.staff[n % 2], why: 'Chia lại việc' },
  })
  return { id, version: answer.version, ms, at }
}

/** Until every console shows it, or long after it should. */
const delays = async (
  { clients }: Desk,
  { id, version, at }: Change,
  consoles: number,
): Promise<number[]> => {
  const late = Date.now() + 20_000
  for (;;) {
    const shown = await clients.ask<number[]>({ name: 'shown', id, version })
    if (shown.length >= consoles || Date.now() > late) return shown.map((one) => one - at)
    await pause(200)
  }
}

const allDelays = async (desk: Desk, made: Change[], consoles: number): Promise<number[]> => {
  const all: number[] = []
  for (const one of made) all.push(...(await delays(desk, one, consoles)))
  return all
}

const start = async ({ clients, url, room }: Desk, consoles: number, more: { kilobits?: number } = {}) => {
  await clients.ask({ name: 'start', url, cookies: room.cookies.slice(0, consoles), ...more })
  await pause(1_000)
  await clients.ask({ name: 'asked' })
}

const oneChange = async (desk: Desk): Promise<string[]> => {
  const before = await desk.server.ask<Memory>({ name: 'memory' })
  await start(desk, many)
  await change(desk, desk.tickets[1]!, 0)
  await pause(8_000)
  await desk.clients.ask({ name: 'asked' })
  const held100 = heldBy(before, await desk.server.ask<Memory>({ name: 'memory' }))
  await desk.server.ask({ name: 'stood' })
  const made = await change(desk, desk.tickets[0]!, 0)
  const after = await delays(desk, made, many)
  await pause(5_000)
  const { rows, lists, counts, others } = await desk.clients.ask<Asked>({ name: 'asked' })
  const { held, processorMs } = await desk.server.ask<Stood>({ name: 'stood' })
  await desk.clients.ask({ name: 'stop' })
  return [
    `one change, ${many} consoles of one room: ${rows} requests for rows, ${lists} lists, ${counts} counts, ${others} others (goal: 1000 in all)`,
    `  fresh ${after.length} of ${many}, the middle one after ${quantile(after, 0.5)} ms, the last after ${Math.max(...after)} ms (goal 2000)`,
    `  processor of the server ${processorMs.toFixed(0)} ms, loop held ${held.toFixed(0)} ms at most`,
    `  100 consoles take ${held100}`,
  ]
}

/** What 100 of them take of a process, once all have their list. */
const heldBy = (before: Memory, after: Memory): string => {
  const each = (bytes: number) => (((bytes / many) * 100) / 1e6).toFixed(1)
  return `${each(after.heap - before.heap)} MB of objects`
}

/** A report and a colleague's act each second, for half a minute. */
const steady = async (desk: Desk): Promise<string[]> => {
  await start(desk, several)
  await desk.server.ask({ name: 'stood' })
  const [reports, acts]: [number[], Promise<Change>[]] = [[], []]
  const seconds = 30
  for (let second = 0; second < seconds; second++) {
    const began = performance.now()
    acts.push(change(desk, desk.tickets[second + 2]!, second % 2))
    await pause(500)
    reports.push((await report(desk.url, desk.room.communeCode, 1_000 + second)).ms)
    await pause(Math.max(0, 1_000 - (performance.now() - began)))
  }
  const made = await Promise.all(acts)
  const all = await allDelays(desk, made, several)
  const { rows, lists, counts } = await desk.clients.ask<Asked>({ name: 'asked' })
  const { held, processorMs } = await desk.server.ask<Stood>({ name: 'stood' })
  await desk.clients.ask({ name: 'stop' })
  const times = made.map(({ ms }) => ms)
  return [
    `2 changes a second, ${several} consoles, ${seconds} s: a report p50 ${quantile(reports, 0.5).toFixed(0)} p99 ${quantile(reports, 0.99).toFixed(0)} ms (goal 50), an act p50 ${quantile(times, 0.5).toFixed(0)} p99 ${quantile(times, 0.99).toFixed(0)} ms (goal 200)`,
    `  ${rows} requests for rows, ${lists} lists, ${counts} counts; fresh p50 ${quantile(all, 0.5)} ms, p99 ${quantile(all, 0.99)} ms, ${all.length} of ${several * seconds} seen`,
    `  processor of the server ${(processorMs / 10 / seconds).toFixed(0)} %, loop held ${held.toFixed(0)} ms at most`,
  ]
}

/** One console on Slow 3G (400 kbit/s, 400 ms there and back) while its room changes once a second. */
const weak = async (desk: Desk): Promise<string[]> => {
  await start(desk, 1, { kilobits: 400 })
  const made: Change[] = []
  for (let second = 0; second < 30; second++) {
    made.push(await change(desk, desk.tickets[second + 2]!, 1 - (second % 2)))
    await pause(1_000)
  }
  const all = await allDelays(desk, made, 1)
  await desk.clients.ask({ name: 'stop' })
  return [
    `Slow 3G, 60 changes a minute: ${all.length} of ${made.length} seen, p50 ${quantile(all, 0.5)} ms, the last after ${Math.max(...all)} ms (goal 5000)`,
  ]
}
