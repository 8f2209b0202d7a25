import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { demoDomain } from '../db/demo-mail.ts'
import { asApp } from './support/as-app.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

const connections = 3
let server: TestServer
/** What a connection waits for is shown to its own login alone. */
let watching: Connection

beforeAll(async () => {
  server = await startTestServer({ env: { DATABASE_CONNECTIONS: String(connections), ROLES: 'web' } })
  watching = connect(asApp(server.databaseUrl), { max: 1, name: 'lang-nghe-test' })
}, 120_000)
afterAll(async () => {
  await watching?.close()
  await server?.stop()
})

const send = (path: string, { method = 'GET', body, ...rest }: RequestInit) =>
  fetch(`${server.url}${path}`, {
    method,
    ...(body ? { body } : {}),
    headers: { 'content-type': 'application/json', ...(rest.headers as Record<string, string>) },
  })

const report = () =>
  send('/api/reports', {
    method: 'POST',
    body: JSON.stringify({ text: 'Cống đầu ngõ 45 bị tắc, mưa là ngập', communeCode: '00364' }),
  })

/** Every connection of this name waits for a lock that the test holds. */
const allHeld = (name: string) =>
  until(async () => {
    const [row] = await watching.sql<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and application_name = ${name} and wait_event_type = 'Lock'`
    return row!.n === connections
  })

test('While every connection of staff is held up, a resident reports and is answered', async () => {
  const cookie = await server.signIn('tong-dai')
  const waiting: Promise<Response>[] = []
  await server.sql.begin(async (tx) => {
    await tx`select from staff s join "user" u on u.id = s.id where u.email = ${`tong-dai@${demoDomain}`} for no key update of s`
    for (let i = 0; i < 2 * connections; i++)
      waiting.push(
        send('/api/me', { method: 'PUT', headers: { cookie }, body: JSON.stringify({ language: 'vi' }) }),
      )
    await allHeld('lang-nghe staff')
    expect((await report()).status).toBe(201)
  })
  for (const answered of await Promise.all(waiting)) expect(answered.status).toBe(200)
})

test('While every connection of residents is held up, an officer reads the list and is answered', async () => {
  const cookie = await server.signIn('kinh-te')
  const { reference, secret } = (await (await report()).json()) as { reference: string; secret: string }
  const waiting: Promise<Response>[] = []
  await server.sql.begin(async (tx) => {
    await tx`select from tickets where reference = ${reference} for no key update`
    for (let i = 0; i < 2 * connections; i++)
      waiting.push(
        send(`/api/reports/${reference}/replies`, {
          method: 'POST',
          headers: { 'x-report-secret': secret },
          body: JSON.stringify({ text: `Nước lên tới thềm nhà, lần ${i}` }),
        }),
      )
    await allHeld('lang-nghe')
    const list = await send('/api/tickets?status=open', { headers: { cookie } })
    expect(list.status).toBe(200)
    expect(((await list.json()) as { tickets: unknown[] }).tickets.length).toBeGreaterThan(0)
  })
  await Promise.all(waiting)
})
