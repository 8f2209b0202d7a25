import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'
import { settingTheScene } from './support/untold-changes.ts'

const secret = 'a secret of the phone system'
let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer({ env: { SMS_INBOUND_SECRET: secret } })
  folder = mkdtempSync(join(tmpdir(), 'phone-'))
  const [, script] = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/phone-systems.md', 'utf8'))!
  writeFileSync(join(folder, 'lang-nghe-call'), script!)
  writeFileSync(join(folder, 'conf'), `URL=${server.url}\nSECRET='${secret}'\n`)
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server?.stop()
})

/** As the dialplan calls it. */
const tells = (...words: string[]) =>
  promisify(execFile)('sh', [join(folder, 'lang-nghe-call'), ...words], {
    env: { ...process.env, LANG_NGHE_CONF: join(folder, 'conf') },
  })

const callOf = async (id: string) => {
  const [row] = await server.sql`
    select phone, operator_id, queue, transfers, answered_at is not null as answered, ended_at is not null as ended, recording_url,
      rings_since is not null as rings, call_back_id is not null as missed
    from calls where external_id = ${id}`
  return row
}

type Told = { at?: number; signed?: string }

const sent = (body: string, { at = Math.floor(Date.now() / 1000), signed }: Told = {}) =>
  fetch(`${server.url}/calls/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-timestamp': String(at),
      'x-signature': createHmac('sha256', secret)
        .update(signed ?? `${at}.${body}`)
        .digest('hex'),
    },
    body,
  })

test('The script of the guide tells a call from its ring to its recording, as Asterisk would run it', async () => {
  const id = '1796023.17'
  await tells('ringing', id, '0912345678')
  await tells('queued', id, '0912345678', '', 'Hàng "1022" \\ chờ')
  expect(await callOf(id)).toMatchObject({
    phone: '+84912345678',
    queue: 'Hàng "1022" \\ chờ',
    answered: false,
  })
  await tells('answered', id)
  await tells('transferred', id, '', 'somebody')
  expect(await callOf(id)).toMatchObject({ operatorId: 'somebody', transfers: 1, rings: true, ended: false })
  await tells('answered', id, '', 'somebody')
  await tells('ended', id)
  await tells('recorded', id, '', '', '', 'https://pbx.example/recordings/17')
  expect(await callOf(id)).toMatchObject({
    answered: true,
    ended: true,
    missed: false,
    rings: false,
    recordingUrl: 'https://pbx.example/recordings/17',
  })
  await tells('ringing', 'hung-up', '0912345679')
  await tells('ended', 'hung-up')
  expect(await callOf('hung-up')).toMatchObject({ missed: true })
})

test('What was signed for another time, or without one, is refused; the same again changes nothing', async () => {
  const now = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({
    callId: 'replayed',
    event: 'transferred',
    operatorId: 'first',
    from: '0912345670',
  })
  for (const how of [
    { at: now - 400 },
    { at: now + 400 },
    { at: now, signed: body },
    { at: now, signed: `${now - 1}.${body}` },
  ])
    expect([how, (await sent(body, how)).status]).toEqual([how, 403])
  expect(await callOf('replayed')).toBeUndefined()
  const unsigned = await fetch(`${server.url}/calls/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect([unsigned.status, ((await unsigned.json()) as { sentence: { vi: string } }).sentence.vi]).toEqual([
    403,
    expect.stringContaining('X-Timestamp'),
  ])

  expect((await sent(body, { at: now - 20 })).status).toBe(200)
  const next = JSON.stringify({ callId: 'replayed', event: 'transferred', operatorId: 'second' })
  expect((await sent(next, { at: now - 10 })).status).toBe(200)
  expect((await sent(body, { at: now - 20 })).status).toBe(200)
  expect(await callOf('replayed')).toMatchObject({ operatorId: 'second', transfers: 2 })
})

test('What is wrong in an event is said by field', async () => {
  const wrong: [object, string][] = [
    [{ event: 'singing' }, 'event'],
    [{ event: 'recorded' }, 'recordingUrl'],
    [{ event: 'recorded', recordingUrl: 'javascript:alert(1)' }, 'recordingUrl'],
    [{ callId: '' }, 'callId'],
    [{ queue: 'x'.repeat(101) }, 'queue'],
  ]
  for (const [fields, field] of wrong) {
    const answered = await sent(JSON.stringify({ callId: 'wrong', event: 'ringing', ...fields }))
    const { fields: named } = (await answered.json()) as { fields: { field: string }[] }
    expect([fields, answered.status, named[0]?.field]).toEqual([fields, 422, field])
  }
  expect(await callOf('wrong')).toBeUndefined()
})

test('A recording is opened by who may be shown the reporter, which is recorded, and not of whoever stays anonymous', async () => {
  const answered = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      text: 'Nắp cống trước số nhà 45 bị vỡ, rất nguy hiểm cho người đi bộ',
      communeCode: '00364',
      reporter: { name: 'Trần Thị Bé', phone: '0912345671' },
      consent: true,
    }),
  })
  const { reference } = (await answered.json()) as { reference: string }
  const [{ id } = { id: 0 }] = await server.sql<{ id: number }[]>`
    select id from tickets where reference = ${reference}`
  const url = 'https://pbx.example/recordings/18'
  await tells('ringing', 'kept', '0912345671')
  await tells('ended', 'kept')
  await tells('ringing', 'nameless', '0912345672')
  await settingTheScene(server.sql, async (sql) => {
    await sql`update calls set ticket_id = ${id} where external_id in ('kept', 'nameless')`
    await sql`update calls set phone = null where external_id = 'nameless'`
  })
  await tells('recorded', 'kept', '', '', '', url)
  await tells('recorded', 'nameless', '', '', '', url)
  expect(await callOf('nameless')).toMatchObject({ recordingUrl: null })

  const cookie = await server.signIn('kinh-te')
  const asked = async (path: string) =>
    fetch(`${server.url}/api/tickets/${id}${path}`, { headers: { cookie, origin: server.url } })
  const ticket = (await (await asked('')).json()) as { calls: { id: number; recorded: boolean }[] }
  expect(ticket.calls.map(({ recorded }) => recorded)).toEqual([true, false])
  const [kept, nameless] = ticket.calls
  expect(await (await asked(`/calls/${kept!.id}/recording`)).json()).toEqual({ url })
  expect((await asked(`/calls/${nameless!.id}/recording`)).status).toBe(404)
  const reads = await server.sql`select what from read_audit where ticket_id = ${id} and what = 'caller'`
  expect(reads.length).toBe(1)
})
