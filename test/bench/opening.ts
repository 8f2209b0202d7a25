import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { connect, type Sql } from '../../db/connect.ts'
import { insertTickets, type NewTicket } from '../../src/tickets/opening/store.ts'
import { makeReference } from '../../src/tickets/reference.ts'

const concurrencies = [1, 8, 32, 64]
const seconds = 4
const texts = [
  'Nắp cống trước số nhà 12 ngõ 45 bị vỡ, ban đêm rất nguy hiểm cho xe máy đi qua',
  'Đèn đường cả đoạn phố tắt ba hôm nay, tối đi làm về không thấy gì',
  'Rác để đầy đầu ngõ cả tuần chưa ai dọn, mùi hôi bốc lên rất khó chịu',
  'Quán karaoke đầu phố mở nhạc to đến một giờ sáng, cả xóm không ngủ được',
]

/** Opens tickets through HTTP, then writes the same rows by one bare prepared statement, at the same concurrency. */
export const opening = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 64 })
  const communes = await sql<{ code: string }[]>`select code from communes order by random() limit 200`
  const codes = communes.map(({ code }) => code)
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
  } finally {
    await server.stop()
    await close()
  }
  return lines
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
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!
  return { rate, p50: at(0.5), p99: at(0.99) }
}

/** Waits until the relay and the jobs have caught up, so that they do not run beside the bare statements. */
const quiet = async (sql: Sql) => {
  for (;;) {
    const [left] = await sql<{ events: boolean; jobs: boolean }[]>`
      select exists (select from ticket_events where dispatched_at is null) as events,
        exists (select from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as jobs`
    if (!left!.events && !left!.jobs) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const overHttp = (url: string, codes: string[]) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  return (i: number) =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify({
        text: `${texts[i % texts.length]} (${i})`,
        communeCode: codes[i % codes.length],
        consent: true,
      })
      const sent = request(`${url}/api/reports`, {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': crypto.randomUUID(),
        },
      })
      sent.on('error', reject)
      sent.on('response', (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 201 ? resolve() : reject(new Error(`HTTP ${response.statusCode}`)),
        )
      })
      sent.end(body)
    })
}

/** The rows of an opening, ready made: the statement alone, one ticket at a time. */
const bareInsert = async (sql: Sql) => {
  const [like] = await sql<Record<string, never>[]>`
    select t.*, d.target_id, d.accept_due_at, d.due_at, d.accept_warn_at, d.warn_at, d.escalate_at, d.next_kind, d.next_at, e.audience
    from tickets t join deadlines d on d.ticket_id = t.id join ticket_events e on e.ticket_id = t.id and e.type = 'ticket.opened'
    where t.commune_code is not null order by t.id desc limit 1`
  const { targetId, acceptDueAt, dueAt, acceptWarnAt, warnAt, escalateAt, nextKind, nextAt, ...ticket } =
    like as unknown as NewTicket & Record<string, never>
  const next = { kind: nextKind, at: nextAt }
  const deadline = { targetId, acceptDueAt, dueAt, acceptWarnAt, warnAt, escalateAt, next }
  return async (i: number) => {
    const row = {
      ...ticket,
      text: `${texts[i % texts.length]} (${i})`,
      reference: makeReference(crypto.getRandomValues(new Uint8Array(7))),
      idempotencyKey: crypto.randomUUID(),
      reporter: null,
      actor: 'resident',
      event: { channel: 'web', departmentId: ticket.departmentId },
      deadline,
    } as unknown as NewTicket
    const written = await insertTickets(sql, [row])
    if (written.length !== 1) throw new Error('A bare row was not written')
  }
}

const startServer = async (databaseUrl: string) => {
  const script = fileURLToPath(new URL('./opening-server.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './db/mended-driver.ts', script, databaseUrl],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return {
    url,
    stop: async () => {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}
