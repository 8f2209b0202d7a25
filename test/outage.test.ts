import type { ExecutionContext } from 'hono'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { seedDemo } from '../db/seed/demo.ts'
import { quietError } from '../src/platform/quiet-error.ts'
import edge from '../src/worker.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'
import { openWire, type Wire } from './support/wire.ts'

let own: OwnDatabase
let direct: Connection
let wire: Wire
let server: TestServer

beforeAll(async () => {
  own = await ownDatabase()
  direct = connect(own.url, { max: 1 })
  await seedDemo(direct.sql)
  wire = await openWire(own.url)
  server = await startTestServer({ databaseUrl: wire.url, env: { LOG_LEVEL: 'silent' } })
}, 120_000)

afterAll(async () => {
  await server?.stop()
  await wire?.cut()
  await direct?.close()
  await own?.drop()
})

const send = (method: string, path: string, how: { body?: unknown; cookie?: string } = {}) =>
  fetch(`${server.url}${path}`, {
    method,
    headers: {
      'content-type': typeof how.body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
      ...(how.cookie && { cookie: how.cookie }),
    },
    ...(how.body !== undefined && {
      body: typeof how.body === 'string' ? how.body : JSON.stringify(how.body),
    }),
  })

const text = 'Cống đầu ngõ 45 bị tắc, mưa là ngập'
const report = () => send('POST', '/api/reports', { body: { text, communeCode: '00364' } })
const ready = async () => (await send('GET', '/readyz')).json() as Promise<Record<string, boolean>>

test('While the database is away every channel says so with 503, and all goes on when it is back', {
  timeout: 180_000,
}, async () => {
  const cookie = await server.signIn('kinh-te')
  const heard: number[] = []
  const socket = io(server.url, { extraHeaders: { cookie }, transports: ['websocket'] })
  socket.on('hint', ({ ticketId }: { ticketId: number }) => heard.push(ticketId))
  await until(() => socket.connected)
  const unknown = await server.signIn('chu-tich')

  await wire.cut()
  const late = io(server.url, { extraHeaders: { cookie: unknown }, transports: ['websocket'] })
  const tried: string[] = []
  late.io.on('reconnect_attempt', () => tried.push('again'))
  const said = [
    await report(),
    await send('POST', '/sms/inbound/generic', { body: 'id=away&from=0912345678&text=ngap' }),
    await send('GET', '/api/tickets', { cookie }),
    await send('POST', '/api/auth/sign-in/email', {
      body: { email: 'kinh-te@demo.lang-nghe.example', password: 'lang-nghe-demo' },
    }),
  ]
  for (const answered of said) {
    expect([answered.url, answered.status]).toEqual([answered.url, 503])
    expect(answered.headers.get('content-type')).toContain('application/problem+json')
    expect(Number(answered.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(((await answered.json()) as { sentence: { vi: string } }).sentence.vi).toContain('Xin gửi lại')
  }
  const page = await send('POST', '/report', { body: 'text=Ngap+o+phuong+Khuong+Dinh&place=unknown' })
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('Xin gửi lại')
  expect(await ready()).toMatchObject({ database: false, listener: false })

  await wire.mend()
  await until(async () => Object.values(await ready()).every(Boolean))
  expect((await report()).status).toBe(201)
  const [ticket] = await direct.sql<{ id: number }[]>`select max(id) as id from tickets`
  await until(() => heard.includes(ticket!.id))
  await until(() => late.connected)
  expect(tried).not.toEqual([])
  late.close()
  await until(async () => {
    const [row] = await direct.sql`select officer_id from tickets where id = ${ticket!.id}`
    return row!.officerId
  })
  socket.close()
})

test('A log keeps what failed, and no row, parameter or token that it failed with', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(binh@example.vn)',
  })
  const failed = new Error('Failed query: select 1 where token = $1\nparams: s3cret,\n0912345678', { cause })
  const kept = JSON.stringify(quietError(failed))
  expect(kept).toContain('23505')
  expect(kept).toContain('outage.test.ts')
  expect(kept).not.toMatch(/s3cret|0912345678|binh@/)
})

test('The edge, too, says so when the database is away, and asks it again for the next resident', async () => {
  const env = {
    SECRET: 'a secret of at least thirty-two characters',
    PUBLIC_URL: 'https://phananh.example.vn',
    SMS_INBOUND_SECRET: 'signs what gateways send',
    HYPERDRIVE: { connectionString: 'postgres://nobody@127.0.0.1:1/none' },
  }
  const life = { waitUntil: () => {}, passThroughOnException: () => {} } as unknown as ExecutionContext
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const ask = (connectionString: string, request = new Request('https://phananh.example.vn/')) =>
    edge.fetch(request, { ...env, HYPERDRIVE: { connectionString } }, life)
  const answered = await ask(env.HYPERDRIVE.connectionString)
  expect(answered.status).toBe(503)
  expect(await answered.text()).toContain('Xin gửi lại')
  expect((await ask(own.url)).status).toBe(200)

  // What a phone keeps and sends again under the same key, until it has a code, arrives once.
  const kept = () =>
    new Request('https://phananh.example.vn/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'kept-while-away' },
      body: JSON.stringify({ text: 'Gửi lúc máy chủ nghỉ: cống ngõ 47 tắc', communeCode: '00364' }),
    })
  const refused = await ask(env.HYPERDRIVE.connectionString, kept())
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const taken = [await ask(own.url, kept()), await ask(own.url, kept())]
  expect(taken.map(({ status }) => status)).toEqual([201, 201])
  const [first, again] = (await Promise.all(taken.map((one) => one.json()))) as { reference: string }[]
  expect(again!.reference).toBe(first!.reference)
  const [row] = await direct.sql<{ n: number }[]>`
    select count(*)::int as n from tickets where text like 'Gửi lúc máy chủ nghỉ%'`
  expect(row!.n).toBe(1)
})
