import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asApp } from '../support/as-app.ts'
import { startTestServer, type TestServer, testSecret } from '../support/server.ts'
import { until } from '../support/until.ts'

/* Two towns, each a server with its own database; who carries between them is a process that is killed. */

let [here, there]: [TestServer, TestServer] = [] as never
let host: string
const children: ChildProcess[] = []
beforeAll(async () => {
  there = await startTestServer()
  host = new URL(there.url).host
  here = await startTestServer({ env: { ROLE: 'web', WEBHOOK_INNER_HOSTS: host } })
}, 120_000)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all([here?.stop(), there?.stop()])
})

const commune = '00364'
const ask = async (
  town: TestServer,
  { login, method, path, body }: { login: string; method: string; path: string; body: object },
) => {
  const headers = { 'content-type': 'application/json', origin: town.url, cookie: await town.signIn(login) }
  return fetch(`${town.url}/api${path}`, { method, headers, body: JSON.stringify(body) })
}
const seatOf = async (town: TestServer) => {
  const [seat] = await town.sql<{ id: number }[]>`
    select id from departments where commune_code = ${commune} and kind = 'economy'`
  return seat!.id
}

let turns = 0
/** Carries until it has said so many times what it is waited for, and is killed in that moment. */
const carriesUntil = async (word: string, times: number): Promise<void> => {
  const path = fileURLToPath(new URL('exchange-child.ts', import.meta.url))
  // Whoever died holds its turn for ten minutes.
  const given = [asApp(here.databaseUrl), testSecret, host, String(turns++ * 11 * 60_000)]
  const how = ['--import', 'tsx', '--import', './db/mended-driver.ts', path, ...given]
  const child = spawn(process.execPath, how, { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  let said = 0
  await new Promise<void>((done, failed) => {
    child.once('exit', () => failed(new Error('it ended by itself')))
    child.stdout!.on('data', (chunk) => {
      said += String(chunk)
        .split('\n')
        .filter((line) => line === word).length
      if (said >= times) done()
    })
  })
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('Whoever carries between two towns may be killed at any moment: each request is there once, and each answer here once', async () => {
  const scopes = ['report']
  const admitted = await ask(there, {
    login: 'quan-tri',
    method: 'POST',
    path: '/clients',
    body: { name: 'A', purpose: 'x', contact: 'x', departmentId: await seatOf(there), scopes },
  })
  const { key } = (await admitted.json()) as { key: string }
  const made = await ask(here, {
    login: 'quan-tri',
    method: 'POST',
    path: '/exchange/partners',
    body: {
      name: 'B',
      url: `${there.url}/open311/v2`,
      jurisdictionId: commune,
      departmentId: await seatOf(here),
      key,
    },
  })
  expect(made.status).toBe(201)
  const references: string[] = []
  for (let n = 1; n <= 6; n++) {
    const answered = await fetch(`${here.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        text: `Nắp cống số ${n} trước chợ bị vỡ`,
        communeCode: commune,
        consent: false,
      }),
    })
    references.push(((await answered.json()) as { reference: string }).reference)
  }

  await carriesUntil('before', 1)
  await carriesUntil('after', 1)
  await carriesUntil('before', 2)
  await carriesUntil('turn', 2)
  const links = await here.sql<
    { theirReference: string | null }[]
  >`select their_reference from exchange_links`
  expect(links.filter(({ theirReference }) => theirReference)).toHaveLength(references.length)
  const brought = await there.sql<{ id: number; text: string }[]>`
    select id, text from tickets where text like '%nơi gửi%' order by id`
  const named = brought.map(({ text }) => references.find((one) => text.includes(one)))
  expect(named.toSorted()).toEqual(references.toSorted())

  const doneOn = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const [{ id }] = brought as unknown as [{ id: number }]
  const act = (path: string, body: object) =>
    ask(there, { login: 'kinh-te', method: 'PUT', path: `/tickets/${id}/${path}`, body })
  expect((await act('acceptance', {})).status).toBe(200)
  const [row] = await there.sql<{ version: number }[]>`select version from tickets where id = ${id}`
  const answer = { answer: 'Đã thay nắp cống mới bằng gang.', doneOn, version: row!.version }
  expect((await act('resolution', answer)).status).toBe(200)
  await carriesUntil('asked', 1)
  await carriesUntil('asked', 2)
  await carriesUntil('turn', 2)
  const answers = await until(async () => {
    const told = await here.sql<{ answer: string }[]>`
      select data->>'answer' as answer from ticket_events where type = 'ticket.resolved'`
    return told.length > 0 && told
  })
  expect(answers.map((one) => one.answer)).toEqual([answer.answer])
}, 120_000)
