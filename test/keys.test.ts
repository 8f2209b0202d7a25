import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedFor } from '../commands/asked-for.ts'
import { keysAsked, line } from '../commands/keys/asked.ts'
import { contextOf } from '../src/context/context.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { settingTheScene } from './support/untold-changes.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.signIn('quan-tri')
}, 120_000)
afterAll(() => server?.stop())

type Sent = { method?: string; body?: object; headers?: Record<string, string> }

const ask = async (path: string, { method = 'GET', body, headers = {} }: Sent = {}) => {
  const answered = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answered.text()
  return { status: answered.status, headers: answered.headers, text, json: text ? JSON.parse(text) : null }
}
const asAdmin = (method: string, path: string, body?: object) =>
  ask(path, { method, headers: { cookie: admin, origin: server.url }, ...(body ? { body } : {}) })
const by = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })

const economy = async () => {
  const [row] = await server.sql<{ departmentId: number; communeCode: string }[]>`
    select s.department_id, d.commune_code from staff s join "user" u on u.id = s.id join departments d on d.id = s.department_id
    where u.email like 'kinh-te@%'`
  return row!
}
const admit = async (more: object = {}) => {
  const { departmentId } = await economy()
  const made = await asAdmin('POST', '/api/clients', {
    name: 'Cổng thông tin của xã',
    purpose: 'Hiện phiếu trên cổng của xã',
    contact: 'Nguyễn An, 024 3858 5858',
    departmentId,
    scopes: ['read-tickets'],
    ...more,
  })
  expect([made.status, made.text]).toEqual([201, expect.stringContaining('"key":"lnk_')])
  return made.json as { id: string; key: string; keyId: number; expiresAt: string }
}
const openTicket = async () => {
  const { communeCode } = await economy()
  const sent = await ask('/api/reports', {
    method: 'POST',
    body: {
      text: 'Nắp cống trước số nhà 45 bị vỡ, rất nguy hiểm cho người đi bộ',
      communeCode,
      reporter: { name: 'Trần Thị Bé', phone: '0912345678' },
      consent: true,
    },
  })
  const [row] = await server.sql<{ id: number }[]>`
    select id from tickets where reference = ${sent.json.reference}`
  return row!.id
}

test('Where no department is chosen the answer says that one has to be, wherever a program is let in', async () => {
  const description = { name: 'Cổng', purpose: 'Thử', contact: 'An', scopes: ['report'] }
  const way = { name: 'Cổng', url: 'https://cong.example/open311/v2', jurisdictionId: '00364', key: 'khoa' }
  for (const [path, body] of [
    ['/api/clients', description],
    ['/api/webhooks', way],
    ['/api/exchange/partners', way],
    ['/api/staff', { name: 'An', email: 'an@xa.example', roles: ['officer'] }],
  ] as const) {
    const { status, json } = await asAdmin('POST', path, { ...body, departmentId: 0 })
    const said = json.fields?.find(({ field }: { field: string }) => field === 'departmentId')
    expect([path, status, said?.sentence.vi]).toEqual([path, 422, 'Xin chọn một đơn vị.'])
  }
})

test('A program reads the tickets of its department by its key, and no name and no number of a reporter', async () => {
  const id = await openTicket()
  const { key } = await admit()
  const list = await ask('/api/tickets', by(key))
  expect(list.status).toBe(200)
  expect(list.json.tickets.map((one: { id: number }) => one.id)).toContain(id)
  const one = await ask(`/api/tickets/${id}`, by(key))
  expect(one.status).toBe(200)
  expect(one.text).not.toContain('0912345678')
  expect(one.text).not.toContain('Trần Thị Bé')
  const shut = await ask(`/api/tickets/${id}/acceptance`, { method: 'PUT', body: {}, ...by(key) })
  expect([shut.status, shut.json.sentence.vi]).toEqual([403, expect.stringContaining('xử lý phiếu')])
})

test("What is sealed, and what is another unit's, it never sees; nor any address that is for people", async () => {
  const { key } = await admit({ scopes: ['read-tickets', 'act'] })
  const [sealed, elsewhere] = [await openTicket(), await openTicket()]
  await settingTheScene(server.sql, async (sql) => {
    await sql`update tickets set lane = 'complaint' where id = ${sealed}`
    await sql`update tickets t set department_id = d.id, commune_code = d.commune_code, officer_id = null
    from departments d where t.id = ${elsewhere} and d.kind = 'economy' and d.commune_code = '00367'`
  })
  for (const id of [sealed, elsewhere]) {
    expect((await ask(`/api/tickets/${id}`, by(key))).status).toBe(404)
    expect((await ask(`/api/tickets/${id}/acceptance`, { method: 'PUT', body: {}, ...by(key) })).status).toBe(
      404,
    )
  }
  for (const path of [
    '/api/staff',
    '/api/clients',
    '/api/directory',
    '/api/boards/commune:00364',
    '/api/messages',
  ])
    expect([path, (await ask(path, by(key))).status]).toEqual([path, 403])
})

test('What it does is written as its own act', async () => {
  const id = await openTicket()
  const { id: clientId, key } = await admit({ scopes: ['act'] })
  const accepted = await ask(`/api/tickets/${id}/acceptance`, { method: 'PUT', body: {}, ...by(key) })
  expect([accepted.status, accepted.text]).toEqual([200, expect.any(String)])
  const [event] = await server.sql`
    select actor from ticket_events where ticket_id = ${id} and type = 'ticket.accepted'`
  expect(event).toEqual({ actor: `staff:${clientId}` })
  const noted = await ask(`/api/tickets/${id}/note`, {
    method: 'POST',
    body: { text: 'Đội đã đến xem', toResident: true },
    ...by(key),
  })
  expect([noted.status, noted.text]).toEqual([200, expect.any(String)])
})

test('A key is kept as its digest alone, says when it was used last, and is told from others by how it begins', async () => {
  const { id, key, keyId } = await admit()
  await ask('/api/me', by(key))
  const stored = await server.sql`select digest, start from api_keys where id = ${keyId}`
  expect(stored[0]!.digest).not.toContain(key)
  const { json, text } = await asAdmin('GET', `/api/clients/${id}`)
  expect(text).not.toContain(key)
  expect(json.keys).toMatchObject([
    { id: keyId, start: key.slice(0, 10), lastUsedAt: expect.any(String), revokedAt: null },
  ])
  const events = await server.sql`select data::text from ticket_events where subject = ${`staff:${id}`}`
  expect(JSON.stringify(events)).not.toContain(key)
})

test('A rotated key takes the place of one that holds a while longer; a revoked one opens nothing at once', async () => {
  const { id, key, keyId } = await admit()
  const next = await asAdmin('POST', `/api/clients/${id}/keys`, { overlapHours: 1 })
  expect(next.status).toBe(201)
  for (const one of [key, next.json.key]) expect((await ask('/api/me', by(one))).status).toBe(200)
  expect((await asAdmin('POST', `/api/clients/${id}/keys`, {})).status).toBe(409)

  expect((await asAdmin('DELETE', `/api/clients/${id}/keys/${keyId}`)).status).toBe(204)
  expect((await ask('/api/me', by(key))).status).toBe(401)
  expect((await ask('/api/me', by(next.json.key))).status).toBe(200)
  expect((await asAdmin('DELETE', `/api/clients/${id}/keys/${keyId}`)).status).toBe(404)
  const [kept] = await server.sql<{ soon: boolean }[]>`
    select expires_at < now() + interval '61 minutes' as soon from api_keys where id = ${keyId}`
  expect(kept).toEqual({ soon: true })

  expect((await asAdmin('DELETE', `/api/clients/${id}`, { why: 'Hết hợp đồng' })).status).toBe(204)
  expect((await ask('/api/me', by(next.json.key))).status).toBe(401)
  expect((await asAdmin('PUT', `/api/clients/${id}`, { perMinute: 10 })).status).toBe(409)
  const ended = await asAdmin('GET', '/api/clients?state=ended')
  expect(ended.json.clients.map((one: { id: string }) => one.id)).toContain(id)
})

test('Its scopes change while its key stays', async () => {
  const { id, key } = await admit({ scopes: ['read-published'] })
  expect((await ask('/api/tickets', by(key))).status).toBe(403)
  expect((await asAdmin('PUT', `/api/clients/${id}`, { scopes: ['read-tickets'] })).status).toBe(200)
  expect((await ask('/api/tickets', by(key))).status).toBe(200)
})

test('It asks as often in a minute as it was let to, and no more', async () => {
  const { key } = await admit({ perMinute: 3 })
  const statuses: number[] = []
  for (let n = 0; n < 7; n++) statuses.push((await ask('/api/me', by(key))).status)
  expect(statuses.slice(0, 3)).toEqual([200, 200, 200])
  expect(statuses.at(-1)).toBe(429)
  const over = await ask('/api/me', by(key))
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(over.headers.get('ratelimit-remaining')).toBe('0')
  const open311 = await ask('/open311/v2/requests.json?jurisdiction_id=01', by(key))
  expect(open311.status).toBe(429)
})

test('Every answer says how often it may ask, how often still, and when anew', async () => {
  const { key } = await admit({ perMinute: 30, scopes: ['report'] })
  for (const [path, left] of [
    ['/api/me', '29'],
    ['/open311/v2/requests.json?jurisdiction_id=01', '28'],
    ['/api/tickets', '27'],
  ] as const) {
    const { headers } = await ask(path, by(key))
    expect([path, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual([
      path,
      '30',
      left,
    ])
    expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0)
  }
})

test('What it asks of Open311 counts as use of its key, too', async () => {
  const { id, key } = await admit({ scopes: ['read-published'] })
  expect((await ask('/open311/v2/requests.json?jurisdiction_id=01', by(key))).status).toBe(200)
  const { json } = await asAdmin('GET', `/api/clients/${id}`)
  expect(json.keys[0].lastUsedAt).toEqual(expect.any(String))
})

test('A wrong key is told so, one in an address is refused everywhere, and no person is given the role of a program', async () => {
  const { key } = await admit()
  const wrong = await ask('/api/me', by(`${key}x`))
  expect([wrong.status, wrong.json.sentence.vi]).toEqual([401, expect.stringContaining('Khóa truy cập')])
  for (const path of [`/api/tickets?api_key=${key}`, `/reports?x=${key}`, `/?key=${key}`])
    expect((await ask(path)).status).toBe(422)
  const { departmentId } = await economy()
  const person = { name: 'Lê Máy', email: 'may@test.example', departmentId, roles: ['client'] }
  expect((await asAdmin('POST', '/api/staff', person)).status).toBe(403)
})

test('What is asked for wrongly is said by field', async () => {
  const { departmentId } = await economy()
  const good = { name: 'x', purpose: 'x', contact: 'x', departmentId, scopes: ['act'] }
  const wrong: [object, string][] = [
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['all'] }, 'scopes.0'],
    [{ perMinute: 0 }, 'perMinute'],
    [{ days: 5000 }, 'days'],
    [{ departmentId: 1_999_999_999 }, 'departmentId'],
    [{ reach: 'province' }, 'reach'],
    [{ name: ' ' }, 'name'],
  ]
  for (const [fields, field] of wrong) {
    const { status, json } = await asAdmin('POST', '/api/clients', { ...good, ...fields })
    expect([fields, status, json.fields?.[0]?.field]).toEqual([fields, 422, field])
  }
})

test('An administrator does the same by command: what is made there opens, and what is revoked there does not', async () => {
  const keys = async (...given: string[]) => {
    const args = ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/keys.ts', ...given]
    const { databaseUrl: DATABASE_URL } = server
    const env = { ...process.env, DATABASE_URL, DATABASE_OWNER_URL: DATABASE_URL, DEMO: 'true' }
    return (await promisify(execFile)(process.execPath, args, { env })).stdout
  }
  const { departmentId } = await economy()
  const about = ['--department', String(departmentId), '--purpose', 'Thử', '--contact', 'Nguyễn An']
  const made = await keys('make', 'Máy của xã', ...about, '--scopes', 'read-tickets', '--days', '30')
  const [, id, key] = /: (\S+)\n.*(lnk_\S+)/.exec(made)!
  expect((await ask('/api/tickets', by(key!))).status).toBe(200)
  const asked = contextOf(server.house, { kind: 'system' })
  const typed = (words: string[]) => keysAsked(asked, askedFor(line, words))
  const listed = (await typed(['list']))!.join('\n')
  expect(listed).toContain(`${id} Máy của xã`)
  expect(listed).not.toContain(key)
  expect((await typed(['departments', '00364']))!.join('\n')).toContain(`${departmentId} `)
  const [keyId] = (await asAdmin('GET', `/api/clients/${id}`)).json.keys.map((one: { id: number }) => one.id)
  expect(await typed(['rotate', id!, '--overlap', '0'])).toHaveLength(2)
  await typed(['revoke', id!, String(keyId)])
  expect((await ask('/api/tickets', by(key!))).status).toBe(401)
  await expect(typed(['make', 'x', ...about])).rejects.toMatchObject({
    details: { fields: [{ field: '--scopes' }] },
  })
  expect(await typed(['nothing'])).toBeNull()
})

test('Programs are in no list of people', async () => {
  const { id } = await admit()
  const { departmentId } = await economy()
  const lists = [
    await asAdmin('GET', '/api/staff?limit=100'),
    await asAdmin('GET', `/api/departments/${departmentId}/staff`),
    await asAdmin('GET', '/api/directory'),
  ]
  for (const { text } of lists) expect(text).not.toContain(id)
})
