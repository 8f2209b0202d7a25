import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { demoDomain } from '../db/demo-mail.ts'
import type { Recognised } from '../src/access/identify.ts'
import type { Staff } from '../src/access/permissions.ts'
import { rememberWho } from '../src/access/remember.ts'
import { mondayAtTen } from './support/moment.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

/** Two processes on one database. Their clock stands: what they remember never grows old by itself. */
let one: TestServer
let two: TestServer
const open: Socket[] = []

beforeAll(async () => {
  const now = new Date()
  const clock = () => now
  one = await startTestServer({ clock })
  two = await startTestServer({ databaseUrl: one.databaseUrl, clock })
}, 120_000)
afterEach(() => {
  for (const socket of open.splice(0)) socket.close()
})
afterAll(async () => {
  await two?.stop()
  await one?.stop()
})

const ask = (server: TestServer, cookie: string) => fetch(`${server.url}/api/me`, { headers: { cookie } })
const status = async (server: TestServer, cookie: string) => (await ask(server, cookie)).status
const idOf = async (login: string) => {
  const [row] = await one.sql<{ id: string }[]>`
    select id from "user" where email = ${`${login}@${demoDomain}`}`
  return row!.id
}

/** Signed in at both processes, which both remember it, with a socket at the second. */
const signedIn = async (login: string) => {
  const cookie = await one.signIn(login)
  for (const server of [one, two]) expect(await status(server, cookie)).toBe(200)
  const socket = io(two.url, {
    extraHeaders: { cookie },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  })
  open.push(socket)
  await until(() => socket.connected)
  return { cookie, socket, id: await idOf(login) }
}

const signOut = (server: TestServer, cookie: string) =>
  fetch(`${server.url}/api/auth/sign-out`, {
    method: 'POST',
    headers: { cookie, origin: server.url, 'content-type': 'application/json' },
    body: '{}',
  })

test('Who signs out at one process is refused at the other, and the sockets of that sign-in close', async () => {
  const { cookie, socket } = await signedIn('kinh-te')
  const elsewhere = await signedIn('kinh-te')
  expect((await signOut(one, cookie)).status).toBe(200)
  for (const server of [one, two]) await until(async () => (await status(server, cookie)) === 401)
  await until(() => socket.disconnected)
  expect(await status(two, elsewhere.cookie)).toBe(200)
  expect(elsewhere.socket.connected).toBe(true)
})

test('A session that is asked about again reads no table', async () => {
  const { cookie } = await signedIn('kinh-te')
  await one.sql`alter table session rename to session_away`
  try {
    expect(await status(two, cookie)).toBe(200)
  } finally {
    await one.sql`alter table session_away rename to session`
  }
})

test.each<[string, (id: string) => Promise<unknown>]>([
  ['closes the account', (id) => one.sql`update staff set active = false where id = ${id}`],
  ['ends the sessions', (id) => one.sql`delete from session where user_id = ${id}`],
])('What %s is heard in every process at once', async (_, takeAway) => {
  const { cookie, socket, id } = await signedIn('kinh-te-2')
  await takeAway(id)
  for (const server of [one, two]) await until(async () => (await status(server, cookie)) === 401)
  await until(() => socket.disconnected)
  await one.sql`update staff set active = true where id = ${id}`
})

test('Another role and another department are heard in every process at once', async () => {
  const { cookie, id } = await signedIn('kinh-te-2')
  const me = async () =>
    (await (await ask(two, cookie)).json()) as { roles: string[]; department: { id: number } }
  const { department } = await me()
  const [police] = await one.sql<{ id: number }[]>`
    select d.id from departments d join departments o on o.commune_code = d.commune_code
    where d.kind = 'police' and o.id = ${department.id}`
  await one.sql`update staff set roles = '{leader}' where id = ${id}`
  await until(async () => (await me()).roles.includes('leader'))
  await one.sql`update staff set department_id = ${police!.id} where id = ${id}`
  await until(async () => (await me()).department.id === police!.id)
  const { heard } = listening(open.at(-1)!)
  await one.sql`update staff set roles = '{officer}', department_id = ${department.id} where id = ${id}`
  await until(async () => (await me()).department.id === department.id)
  const opened = await fetch(`${one.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Cống đầu ngõ 45 bị tắc, mưa là ngập', communeCode: '00364' }),
  })
  expect(opened.status).toBe(201)
  await until(() => heard.length > 0)
})

test('What a leader delegates is heard in every process at once, and so is the end of the leader', async () => {
  const { cookie, id } = await signedIn('kinh-te-2')
  const leader = await idOf('kinh-te')
  const roles = async () => ((await (await ask(two, cookie)).json()) as { roles: string[] }).roles.join()
  await one.sql`update staff set roles = '{leader}' where id = ${leader}`
  await one.sql`insert into delegations (giver_id, deputy_id, why, from_at, to_at, given_at)
    values (${leader}, ${id}, 'x', now() - interval '1 hour', now() + interval '1 day', now())`
  await until(async () => (await roles()) === 'officer,leader')
  await one.sql`update staff set roles = '{officer}' where id = ${leader}`
  await until(async () => (await roles()) === 'officer')
})

test('A department that moves is told of, and one that only gets another name is not', async () => {
  const told: string[] = []
  const listening = await one.sql.listen('rights', (about) => told.push(about))
  const [{ id } = { id: 0 }] = await one.sql<
    { id: number }[]
  >`select id from departments where kind = 'police' limit 1`
  await one.sql`update departments set name = 'Công an' where id = ${id}`
  await one.sql.begin(async (tx) => {
    await tx`update departments set kind = 'economy-2' where id = ${id}`
    await tx`update departments set kind = 'police' where id = ${id}`
  })
  await until(() => told.length > 0)
  await listening.unlisten()
  expect(told).toEqual([`department:${id}`])
})

const listening = (socket: Socket) => {
  const heard: unknown[] = []
  socket.on('hint', (hint) => heard.push(hint))
  return { heard }
}

const staff = { kind: 'staff', id: 'a', departmentId: 7 } as Staff
const cookie = new Headers({ cookie: 'who=a' })

/** A memory over a database that is asked `count` times and answers when told to. */
const memory = () => {
  const asked: ((answer: Recognised | null) => void)[] = []
  const moment = { now: mondayAtTen }
  const remembering = rememberWho(
    () => new Promise((answer) => asked.push(answer)),
    () => moment.now,
  )
  return { ...remembering, asked, moment }
}

test('An answer that was on its way while rights moved is not remembered, and nobody after it is given it', async () => {
  const { identify, forget, asked } = memory()
  const before = identify(cookie)
  await until(() => asked.length === 1)
  forget('staff:a')
  const after = identify(cookie)
  await until(() => asked.length === 2)
  asked[0]!({ staff, ends: null })
  asked[1]!(null)
  expect([await before, await after]).toEqual([staff, null])
  const later = identify(cookie)
  await until(() => asked.length === 3)
  asked[2]!(null)
  expect(await later).toBeNull()
})

test('Those who ask together are asked about once, and for seconds only, never past the end of the sign-in', async () => {
  const { identify, asked, moment } = memory()
  const both = [identify(cookie), identify(cookie)]
  await until(() => asked.length > 0)
  const ends = new Date(mondayAtTen.getTime() + 5_000)
  asked[0]!({ staff, ends })
  expect(await Promise.all(both)).toEqual([staff, staff])
  moment.now = new Date(ends.getTime() - 1)
  expect(await identify(cookie)).toEqual(staff)
  moment.now = ends
  void identify(cookie)
  await until(() => asked.length === 2)
})

test('What is said of somebody else, or of another department, makes nobody be asked about again', async () => {
  const { identify, forget, asked } = memory()
  const first = identify(cookie)
  await until(() => asked.length === 1)
  asked[0]!({ staff, ends: null })
  await first
  forget('staff:b')
  forget('department:8')
  expect(await identify(cookie)).toEqual(staff)
  forget('department:7')
  void identify(cookie)
  await until(() => asked.length === 2)
})
