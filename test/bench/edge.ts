import { connect, createServer, type Socket } from 'node:net'
import { connect as connectTo } from '../../db/connect.ts'
import worker from '../../src/worker.ts'
import { sampleReport } from '../support/house.ts'
import { someCommunes } from './sending.ts'

const warmth = 100
const counted = 300
const settings = {
  SECRET: 'a secret of the bench of thirty-two characters',
  PUBLIC_URL: 'https://phananh.example',
  REPORTS_PER_MINUTE: '100000',
  REPORTS_BEFORE_PROOF: '100000',
  DEMO: 'true',
}

/**
 * What the edge costs: the Worker's own code in this process, its processor time without PostgreSQL, and what goes to the database: its
 * statements, and how often it waits for an answer once it is connected. Connecting costs more there, and Hyperdrive keeps that near.
 */
export default async (databaseUrl: string): Promise<string[]> => {
  const { log } = console
  // The Worker logs a line a request.
  console.log = () => {}
  try {
    return await costs(databaseUrl)
  } finally {
    console.log = log
  }
}

const costs = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connectTo(databaseUrl, { max: 1 })
  const codes = await someCommunes(sql)
  await close()
  const told = await send(databaseUrl, reportAt(codes[0]!, 'told'))
  const { reference, secret } = (await told.json()) as { reference: string; secret: string }
  const asked: Record<string, (i: number) => Request> = {
    'the form (GET /report)': () => new Request(`${settings.PUBLIC_URL}/report`),
    'a report (POST /api/reports)': (i) => reportAt(codes[i % codes.length]!, `${i}`),
    'its state (GET /api/reports/…)': () =>
      new Request(`${settings.PUBLIC_URL}/api/reports/${reference}`, {
        headers: { 'x-report-secret': secret },
      }),
  }
  const lines = ['                                  CPU ms   statements   round trips   status']
  for (const [name, make] of Object.entries(asked)) lines.push(row(name, await measured(databaseUrl, make)))
  return lines
}

type Cost = { cpuMs: number; statements: number; trips: number; status: number }

const row = (name: string, { cpuMs, statements, trips, status }: Cost): string =>
  [
    name.padEnd(32),
    cpuMs.toFixed(1).padStart(8),
    String(statements).padStart(12),
    String(trips).padStart(13),
    String(status).padStart(8),
  ].join(' ')

const measured = async (databaseUrl: string, make: (i: number) => Request): Promise<Cost> => {
  const many = async (from: number, n: number) => {
    for (let i = from; i < from + n; i++) await (await send(databaseUrl, make(i))).arrayBuffer()
  }
  await many(0, warmth)
  const before = process.cpuUsage()
  await many(warmth, counted)
  const { user, system } = process.cpuUsage(before)
  const wire = await countingWire(databaseUrl)
  const { status } = await send(wire.url, make(warmth + counted))
  await wire.close()
  return { cpuMs: (user + system) / 1000 / counted, ...wire.count, status }
}

const send = async (connectionString: string, request: Request): Promise<Response> => {
  const afterwards: Promise<unknown>[] = []
  const life = {
    waitUntil: (work: Promise<unknown>) => void afterwards.push(work),
    passThroughOnException: () => {},
    props: {},
  }
  const answer = await worker.fetch(request, { ...settings, HYPERDRIVE: { connectionString } }, life)
  for (const work of afterwards) await work
  return answer
}

const reportAt = (communeCode: string, key: string): Request =>
  new Request(`${settings.PUBLIC_URL}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `bench-${key}` },
    body: JSON.stringify({ ...sampleReport, communeCode }),
  })

const [ready, query, execute] = ['Z', 'Q', 'E'].map((letter) => letter.charCodeAt(0))

/** A wire that counts: statements by their messages (Query, Execute), and each time that something is sent after something was answered. */
const countingWire = async (databaseUrl: string) => {
  const to = new URL(databaseUrl)
  const count = { statements: 0, trips: 0 }
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const onward = connect(Number(to.port), to.hostname)
    open.add(from).add(onward)
    let connected = false
    let answered = true
    const asking = messages((type) => {
      if (connected && (type === query || type === execute)) count.statements++
    })
    const answering = messages((type) => {
      connected ||= type === ready
    })
    from.on('data', (bytes) => {
      if (connected && answered && bytes[0] !== 'X'.charCodeAt(0)) count.trips++
      answered = false
      if (connected) asking(bytes)
      onward.write(bytes)
    })
    onward.on('data', (bytes) => {
      answered = true
      answering(bytes)
      from.write(bytes)
    })
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const here = new URL(databaseUrl)
  here.hostname = '127.0.0.1'
  here.port = String((server.address() as { port: number }).port)
  const close = () => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { url: here.href, count, close }
}

/** Tells the type of each message that passes, however it is cut into pieces. */
const messages = (tell: (type: number) => void) => {
  let kept = Buffer.alloc(0)
  return (bytes: Buffer): void => {
    kept = Buffer.concat([kept, bytes])
    while (kept.length >= 5) {
      const whole = 1 + kept.readUInt32BE(1)
      if (kept.length < whole) return
      tell(kept[0]!)
      kept = kept.subarray(whole)
    }
  }
}
