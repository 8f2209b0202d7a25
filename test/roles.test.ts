import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/platform/config.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

let web: TestServer
let live: TestServer
let jobs: TestServer

/** The SMS gateway of the world outside: who was written to. */
const written: string[] = []
const gateway = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  written.push((JSON.parse(body) as { to: string }).to)
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}')
})

beforeAll(async () => {
  await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready))
  const smsUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`
  web = await startTestServer({ env: { ROLES: 'web' } })
  live = await startTestServer({ databaseUrl: web.databaseUrl, env: { ROLES: 'live' } })
  jobs = await startTestServer({ databaseUrl: web.databaseUrl, env: { ROLES: 'jobs', SMS_HTTP_URL: smsUrl } })
}, 120_000)

afterAll(async () => {
  await jobs?.stop()
  await live?.stop()
  await web?.stop()
  gateway.close()
})

const statusAt = async (server: TestServer, path: string) => (await fetch(`${server.url}${path}`)).status

test('Three processes share the work: one serves, one hints, one works on the queue', async () => {
  const cookie = await web.signIn('kinh-te')
  const socket = io(live.url, { extraHeaders: { cookie }, transports: ['websocket'] })
  const heard: (number | null)[] = []
  socket.on('hint', ({ ticketId }: { ticketId: number | null }) => heard.push(ticketId))
  await until(() => socket.connected)

  const answered = await fetch(`${web.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Cống đầu ngõ 45 bị tắc, mưa là ngập', communeCode: '00364' }),
  })
  const { reference } = (await answered.json()) as { reference: string }
  const found = () => web.sql<{ id: number; officerId: string | null }[]>`
    select id, officer_id from tickets where reference = ${reference}`
  const [ticket] = await found()
  await until(() => heard.includes(ticket!.id))
  await until(async () => (await found())[0]!.officerId)
  socket.close()
})

test('What is reported to one is answered by the one that works on the queue', async () => {
  // Of danger, whose receipt waits for no morning.
  const text = 'Cháy nhà số 5 ngõ 45 phố Khương Đình, có người mắc kẹt bên trong'
  const report = { text, communeCode: '00364', reporter: { phone: '0912345678' }, consent: true }
  await fetch(`${web.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  })
  await until(() => written.includes('+84912345678'))
})

test('An asset of another build is not found, and no browser keeps a page in its place', async () => {
  const answered = await fetch(`${web.url}/console/assets/index-0ld.js`)
  expect(answered.status).toBe(404)
  expect(answered.headers.get('cache-control') ?? '').not.toContain('immutable')
})

test('and none does the work of another', async () => {
  expect(await statusAt(web, '/socket.io/?EIO=4&transport=polling')).toBe(404)
  for (const other of [live, jobs]) expect(await statusAt(other, '/api/provinces')).toBe(404)
  expect(await statusAt(jobs, '/socket.io/?EIO=4&transport=polling')).toBe(404)
})

test('each says of its own parts whether they work, and of no other', async () => {
  const ready = async ({ url }: TestServer) => (await fetch(`${url}/readyz`)).json()
  expect(await ready(web)).toEqual({ database: true })
  expect(await ready(live)).toEqual({ database: true, listener: true })
  expect(await ready(jobs)).toEqual({ database: true, jobs: true })
})

test('a process takes several parts, or all; a part that there is not is named with those that there are', () => {
  expect(readConfig({ ROLES: ' live, web ' }).ROLES).toEqual(['web', 'live'])
  expect(readConfig({}).ROLES).toEqual(['web', 'live', 'jobs'])
  expect(readConfig({ ROLE: 'jobs' }).ROLES).toEqual(['jobs'])
  expect(() => readConfig({ ROLES: 'web, queue' })).toThrow('web, live, jobs')
})
