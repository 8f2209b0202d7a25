import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asApp } from '../support/as-app.ts'
import { startTestServer, type TestServer, testSecret } from '../support/server.ts'
import { until } from '../support/until.ts'

type Got = { id: string; type: string; reference: string; isRight: boolean }

const children: ChildProcess[] = []
const started = async (source: string, ...given: string[]) => {
  const path = fileURLToPath(new URL(source, import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './db/mended-driver.ts', path, ...given],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  const said = await once(child.stdout!, 'data', { signal: AbortSignal.timeout(60_000) })
  return { child, said: String(said[0]).trim() }
}

let server: TestServer
let host: string
beforeAll(async () => {
  host = (await started('receiver-child.ts')).said
  server = await startTestServer({ env: { ROLES: 'web', WEBHOOK_INNER_HOSTS: host } })
}, 120_000)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await server?.stop()
})

const control = async (told?: object): Promise<Got[]> => {
  const how = told ? { method: 'POST', body: JSON.stringify(told) } : {}
  return (await (await fetch(`http://${host}/control`, how)).json()) as Got[]
}
const sender = (minutesAhead: number) =>
  started('sender-child.ts', asApp(server.databaseUrl), testSecret, host, String(minutesAhead * 60_000))

const report = async (text: string): Promise<string> => {
  const answered = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, communeCode: '00364', consent: true }),
  })
  return ((await answered.json()) as { reference: string }).reference
}

test('A sender that is killed while it sends sends again with the same number, and leaves nothing out', async () => {
  const cookie = await server.signIn('quan-tri')
  const [unit] = await server.sql<{ id: number }[]>`
    select id from departments where kind = 'chair' and commune_code = '00364'`
  const made = await fetch(`${server.url}/api/webhooks`, {
    method: 'POST',
    headers: { cookie, origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'Cổng của xã',
      url: `http://${host}/events`,
      departmentId: unit!.id,
      reach: 'commune',
      types: ['ticket.opened'],
    }),
  })
  const { id, secret } = (await made.json()) as { id: string; secret: string }
  await control({ secret, answers: false })

  const first = await report('Nắp cống trước số nhà 45 bị vỡ, rất nguy hiểm cho người đi bộ')
  const killed = await sender(0)
  const [lost] = await until(async () => {
    const got = await control()
    return got.length > 0 && got
  })
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  const second = await report('Rác chất đống ở đầu ngõ 12 đã ba ngày nay chưa dọn')

  await control({ answers: true })
  await sender(2)
  await until(async () => (await control()).some(({ reference }) => reference === second))
  const got = await control()
  expect(got.every(({ isRight }) => isRight)).toBe(true)
  const again = got.filter(({ reference }) => reference === first)
  expect(again.map((one) => one.id)).toEqual([lost!.id, lost!.id])
  expect(got.filter(({ reference }) => reference === second).length).toBe(1)
  // Who got it knows before the sender has written it down.
  await until(async () => {
    const left = await server.sql`select state from webhook_deliveries where webhook_id = ${id}`
    return left.length === 2 && left.every(({ state }) => state === 'sent')
  })
}, 120_000)
