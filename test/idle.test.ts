import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { demoDomain } from '../db/demo-mail.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

/** A server whose clock a test moves ahead. */
let server: TestServer
let ahead = 0
const open: Socket[] = []
const minute = 60_000

beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date(Date.now() + ahead) })
}, 120_000)
beforeEach(() => {
  ahead = 0
})
afterEach(() => {
  for (const socket of open.splice(0)) socket.close()
})
afterAll(() => server?.stop())

const ask = async (cookie: string, headers: Record<string, string> = {}) =>
  (await fetch(`${server.url}/api/me`, { headers: { cookie, ...headers } })).status
const after = (minutes: number, cookie: string, headers?: Record<string, string>) => {
  ahead = minutes * minute
  return ask(cookie, headers)
}
const idOf = async (login: string) => {
  const [row] = await server.sql<{ id: string }[]>`
    select id from "user" where email = ${`${login}@${demoDomain}`}`
  return row!.id
}

test('A sign-in that nobody uses ends after an hour where sealed matters are read, and after eight hours elsewhere', async () => {
  const legal = await server.signIn('phap-che')
  const officer = await server.signIn('kinh-te')
  expect(await after(58, legal)).toBe(200)
  expect(await after(58 + 58, legal)).toBe(200)
  expect(await after(58 + 58 + 61, legal)).toBe(401)
  expect(await after(8 * 60 - 2, officer)).toBe(200)
  expect(await after(16 * 60, officer)).toBe(401)
})

test('What a program asks by itself is answered and does not count as use', async () => {
  const cookie = await server.signIn('phap-che')
  for (const minutes of [20, 40, 58]) expect(await after(minutes, cookie, { 'x-by-itself': 'yes' })).toBe(200)
  expect(await after(61, cookie)).toBe(401)
})

test('However much it is used, a sign-in ends after a day', async () => {
  const cookie = await server.signIn('kinh-te')
  for (const hours of [7, 14, 21, 23.9]) expect(await after(hours * 60, cookie)).toBe(200)
  expect(await after(24 * 60 + 1, cookie)).toBe(401)
})

test('Who is given a role that reads what is sealed is held to its hour from then on', async () => {
  const cookie = await server.signIn('kinh-te-2')
  const id = await idOf('kinh-te-2')
  expect(await after(61, cookie, { 'x-by-itself': 'yes' })).toBe(200)
  const [{ roles } = { roles: [] as string[] }] = await server.sql<{ roles: string[] }[]>`
    select roles from staff where id = ${id}`
  await server.sql`update staff set roles = '{leader}' where id = ${id}`
  // By itself: what is asked before the news has arrived would be a use, and begin the hour anew.
  await until(async () => (await ask(cookie, { 'x-by-itself': 'yes' })) === 401)
  await server.sql`update staff set roles = ${roles} where id = ${id}`
})

test('A use is told to no process, and the end of a sign-in to all', async () => {
  const told: string[] = []
  const cookie = await server.signIn('kinh-te')
  const id = await idOf('kinh-te')
  const listening = await server.sql.listen('rights', (about) => told.push(about))
  expect(await after(5, cookie)).toBe(200)
  const [used] = await server.sql<{ updatedAt: Date }[]>`
    select updated_at from session where user_id = ${id} order by updated_at desc limit 1`
  expect(used!.updatedAt.getTime()).toBeGreaterThan(Date.now() + 4 * minute)
  await server.sql`delete from session where user_id = ${id}`
  await until(() => told.length > 0)
  await listening.unlisten()
  expect(new Set(told)).toEqual(new Set([`staff:${id}`]))
})

test('The sockets of a sign-in that runs out close by themselves', async () => {
  const cookie = await server.signIn('cong-an')
  const id = await idOf('cong-an')
  const socket = io(server.url, { extraHeaders: { cookie }, reconnection: false, forceNew: true })
  open.push(socket)
  await until(() => socket.connected)
  await server.sql`update session set expires_at = ${new Date(Date.now() + 1_000)} where user_id = ${id}`
  await until(() => socket.disconnected)
  expect(await ask(cookie)).toBe(401)
})

test('The process that ends sign-ins forgets them before it answers, though the database says nothing', async () => {
  const admin = await server.signIn('quan-tri')
  const cookie = await server.signIn('kinh-te')
  const id = await idOf('kinh-te')
  const change = (who: string, method: string, path: string) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { cookie: who, origin: server.url, 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    })
  await server.sql`alter table session disable trigger user`
  try {
    expect(await ask(cookie)).toBe(200)
    expect((await change(admin, 'DELETE', `/api/staff/${id}/sessions`)).status).toBe(200)
    expect(await ask(cookie)).toBe(401)
    expect((await change(admin, 'POST', '/api/auth/sign-out')).status).toBe(200)
    expect(await ask(admin)).toBe(401)
  } finally {
    await server.sql`alter table session enable trigger user`
  }
})
