import { loadavg } from 'node:os'
import { connect, type Sql } from '../../db/connect.ts'
import { appendEvent } from '../../src/events/store.ts'
import { bareEvent } from '../support/bare-event.ts'
import { startChild } from './child.ts'
import { economyDepartments, fillRoom, pause, quantile, type Room } from './room.ts'
import type { Memory, Stood } from './watched-server.ts'

const perRoom = 30
const aSecond = 100
const seconds = 20

/** From a commit to the last socket of its room: thousands of sockets in small rooms while many things change. */
const bench = async (databaseUrl: string, [sockets = '10000']: string[] = []): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 8 })
  const server = startChild('./watched-server.ts', databaseUrl)
  const clients = startChild('./socket-clients.ts')
  try {
    const url = await server.ask<string>({ name: 'address' })
    const rooms: Room[] = []
    for (const department of await economyDepartments(sql, Math.ceil(Number(sockets) / perRoom)))
      rooms.push(await fillRoom(sql, department, 1))
    const before = await server.ask<Memory>({ name: 'memory' })
    const cookies = rooms.flatMap(({ cookies }) => cookies)
    const open = await clients.ask<number>({ name: 'start', url, cookies, each: perRoom })
    await pause(2_000)
    const after = await server.ask<Memory>({ name: 'memory' })
    await pause(1_000)
    await server.ask({ name: 'stood' })
    const commits = await changeSteadily(sql, rooms)
    await pause(3_000)
    const heard = new Map(await clients.ask<[number, { n: number; last: number }][]>({ name: 'heard' }))
    const { held, heldP99, processorMs } = await server.ask<Stood>({ name: 'stood' })
    const late = await delays(sql, commits, heard)
    const perSocket = (kept: 'rss' | 'heap') => ((after[kept] - before[kept]) / open / 1024).toFixed(1)
    return [
      `${open} sockets in rooms of ${perRoom}, ${aSecond} changes a second for ${seconds} s, ${late.length} of ${commits.size} heard by their whole room`,
      `commit → the last hint of the room: p50 ${quantile(late, 0.5)} ms, p99 ${quantile(late, 0.99)} ms (goal 50), worst ${Math.max(...late)} ms`,
      `a socket costs ${perSocket('rss')} kB of memory, ${perSocket('heap')} kB of heap (goal 20)`,
      `loop held p99 ${heldP99.toFixed(0)} ms, at most ${held.toFixed(0)} ms (goal 50); processor of the server ${(processorMs / 10 / (seconds + 3)).toFixed(0)} %`,
      `load of the machine ${loadavg()
        .map((one) => one.toFixed(1))
        .join(' ')}`,
    ]
  } finally {
    await clients.end()
    await server.end()
    await close()
  }
}
export default bench

/** Events of so many rooms a second, each in a transaction that rings the doorbell as the edge does; when each was on disk. */
const changeSteadily = async (sql: Sql, rooms: Room[]): Promise<Map<number, number>> => {
  const commits = new Map<number, number>()
  const writing: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < aSecond * seconds; n++) {
    await pause(Math.max(0, (n * 1_000) / aSecond - (performance.now() - began)))
    writing.push(write(sql, rooms[n % rooms.length]!, n).then((id) => void commits.set(id, Date.now())))
  }
  await Promise.all(writing)
  return commits
}

const write = (sql: Sql, { departmentId }: Room, n: number): Promise<number> =>
  sql.begin(async (tx) => {
    const id = await appendEvent(
      tx,
      bareEvent({
        subject: `measured:${n}`,
        type: 'message.edited',
        data: { messageId: n },
        at: new Date(),
        audience: [`department:${departmentId}`],
      }),
    )
    await tx`select pg_notify('doorbell', '')`
    return id
  }) as Promise<number>

const delays = async (
  sql: Sql,
  commits: Map<number, number>,
  heard: Map<number, { n: number; last: number }>,
) => {
  const rows = await sql<{ id: number; seq: number }[]>`
    select id, seq from ticket_events where id = any(${[...commits.keys()]}) and seq is not null`
  return rows.flatMap(({ id, seq }) => {
    const { n, last } = heard.get(seq) ?? { n: 0, last: 0 }
    return n === perRoom ? Math.max(0, last - commits.get(id)!) : []
  })
}
