import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

type Hint = { seq: number; type: string; ticketId: number | null }

let one: TestServer
let two: TestServer
const open: Socket[] = []

beforeAll(async () => {
  one = await startTestServer()
  two = await startTestServer({ databaseUrl: one.databaseUrl })
}, 120_000)
afterEach(() => {
  for (const socket of open.splice(0)) socket.close()
})
afterAll(async () => {
  await two?.stop()
  await one?.stop()
})

const listen = async (server: TestServer, login: string) => {
  const cookie = await server.signIn(login)
  const socket = io(server.url, {
    extraHeaders: { cookie },
    transports: ['websocket'],
    reconnectionDelay: 50,
  })
  open.push(socket)
  const heard: Hint[] = []
  socket.on('hint', (hint: Hint) => heard.push(hint))
  await until(() => socket.connected)
  return { socket, heard, cookie }
}

const report = async (server: TestServer, changes: Record<string, unknown> = {}) => {
  const answered = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Cống đầu ngõ 45 bị tắc, mưa là ngập', communeCode: '00364', ...changes }),
  })
  const { reference } = (await answered.json()) as { reference: string }
  const [row] = await server.sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
  return row!.id
}

test('Two servers on one database both hint, whichever took the report in', async () => {
  const [here, there] = await Promise.all([listen(one, 'kinh-te'), listen(two, 'kinh-te')])
  for (const server of [one, two]) {
    const id = await report(server)
    await until(() => here.heard.some(({ ticketId }) => ticketId === id))
    await until(() => there.heard.some(({ ticketId }) => ticketId === id))
  }
})

test('A hint says that a ticket changed and nothing of what it says', async () => {
  const { heard } = await listen(one, 'kinh-te')
  const id = await report(one)
  const hint = await until(() => heard.find(({ ticketId }) => ticketId === id))
  expect(Object.keys(hint).sort()).toEqual(['news', 'seq', 'ticketId', 'touches', 'type'])
  expect(hint).toMatchObject({ touches: ['ticket', 'list', 'counts'], news: true })
})

test('Sequence numbers rise by one for everybody, so that a gap can be seen', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => report(i % 2 ? one : two)))
  const numbers = await until(async () => {
    const rows = await one.sql<{ seq: number | null }[]>`select seq from ticket_events order by seq`
    return rows.every(({ seq }) => seq !== null) && rows.map(({ seq }) => seq!)
  })
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})

test('After a cut the console asks for what it missed, and gets it', async () => {
  const { socket, heard, cookie } = await listen(one, 'kinh-te')
  const before = await report(one)
  const last = await until(() => heard.find(({ ticketId }) => ticketId === before))
  socket.disconnect()
  const missed = await report(two)
  await until(async () => {
    const [left] = await one.sql`select from ticket_events where seq is null`
    return !left
  })
  const answered = await fetch(`${one.url}/api/hints?after=${last.seq}`, { headers: { cookie } })
  const page = (await answered.json()) as { seq: number; hints: Hint[]; reset: boolean }
  expect(page.reset).toBe(false)
  expect(page.hints.some(({ ticketId }) => ticketId === missed)).toBe(true)
})

test('What one may not see is neither hinted nor told after a cut', async () => {
  const neighbour = await listen(one, 'kinh-te-phuong-liet')
  const officer = await listen(one, 'kinh-te')
  const legal = await listen(one, 'phap-che')
  const ordinary = await report(one)
  const sealed = await report(one, {
    text: 'Tôi tố cáo ông trưởng phòng nhận hối lộ 50 triệu để cấp phép xây dựng trái luật, tôi có ghi âm làm chứng',
  })
  await until(() => officer.heard.some(({ ticketId }) => ticketId === ordinary))
  await until(() => legal.heard.some(({ ticketId }) => ticketId === sealed))
  expect(neighbour.heard).toEqual([])
  expect(officer.heard.some(({ ticketId }) => ticketId === sealed)).toBe(false)
  const answered = await fetch(`${one.url}/api/hints?after=0`, { headers: { cookie: neighbour.cookie } })
  expect(((await answered.json()) as { hints: Hint[] }).hints).toEqual([])
})

test('Nobody without a sign-in, and no other site, opens a socket', async () => {
  const refusal = (options: Record<string, unknown>) =>
    new Promise<string>((resolve) => {
      const socket = io(one.url, { transports: ['websocket'], reconnection: false, ...options })
      open.push(socket)
      socket.on('connect', () => resolve('connected'))
      socket.on('connect_error', ({ message }) => resolve(message))
    })
  expect(await refusal({})).not.toBe('connected')
  const cookie = await one.signIn('kinh-te')
  for (const foreign of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])
    expect(await refusal({ extraHeaders: { cookie, ...foreign } })).not.toBe('connected')
})

type Told = { room: string; seq: number; open: number }

test('A room is told its numbers after a change, those that its officers would be answered; what is sealed tells nobody any', async () => {
  const [here, there] = await Promise.all([listen(one, 'kinh-te'), listen(two, 'kinh-te-2')])
  const legal = await listen(one, 'phap-che')
  const told = [here, there, legal].map(({ socket }) => {
    const all: Told[] = []
    socket.on('counts', (about: Told) => all.push(about))
    return all
  })
  const [ours, theirs, lawyers] = told as [Told[], Told[], Told[]]
  const id = await report(one)
  const { seq } = await until(() => here.heard.find(({ ticketId }) => ticketId === id))
  await until(() => [ours, theirs].every((all) => all.some((one) => one.seq >= seq)))
  const answered = async () => {
    const answer = await fetch(`${one.url}/api/counts`, { headers: { cookie: here.cookie } })
    return (await answer.json()) as Told
  }
  await until(async () => ours.at(-1)!.open === (await answered()).open)
  const { seq: _, ...numbers } = ours.at(-1)!
  expect(numbers).toEqual(await answered())

  const sealed = await report(one, {
    text: 'Tôi tố cáo ông trưởng phòng nhận hối lộ 50 triệu để cấp phép xây dựng trái luật, tôi có ghi âm làm chứng',
  })
  await until(() => legal.heard.some(({ ticketId }) => ticketId === sealed))
  const before = ours.at(-1)!.open
  const next = await report(one)
  const after = await until(() => here.heard.find(({ ticketId }) => ticketId === next))
  const last = await until(() => ours.find((one) => one.seq >= after.seq))
  expect(last.open).toBe(before + 1)
  expect(lawyers).toEqual([])
})

test('Two officers at one ticket see each other, and nobody else does', async () => {
  const id = await report(one)
  const [first, second, stranger] = await Promise.all([
    listen(one, 'kinh-te'),
    listen(one, 'kinh-te-2'),
    listen(one, 'kinh-te-phuong-liet'),
  ])
  const seen: { ticketId: number; staff: { name: string }[] }[] = []
  const strange: unknown[] = []
  first.socket.on('lookers', (about) => seen.push(about))
  stranger.socket.on('lookers', (about) => strange.push(about))
  stranger.socket.emit('look', { ticketId: id })
  first.socket.emit('look', { ticketId: id })
  second.socket.emit('look', { ticketId: id })
  await until(() => seen.some(({ staff }) => staff.length === 2))
  second.socket.close()
  await until(() => seen.at(-1)!.staff.length === 1)
  expect(strange).toEqual([])
})

test('Who had a ticket open when it became a complaint is told so after a cut, and not who reads it then', async () => {
  const id = await report(one)
  const [officer, desk, chair] = await Promise.all(
    ['kinh-te', 'tong-dai', 'chu-tich'].map((login) => listen(one, login)),
  )
  const seen: { staff: { name: string }[] }[] = []
  const atChair: unknown[] = []
  officer!.socket.on('lookers', (about) => seen.push(about))
  chair!.socket.on('lookers', (about) => atChair.push(about))
  officer!.socket.emit('look', { ticketId: id })
  await until(() => seen.length === 1)

  const answered = await fetch(`${one.url}/api/tickets/${id}/lane`, {
    method: 'PUT',
    headers: { cookie: desk!.cookie, origin: one.url, 'content-type': 'application/json' },
    body: JSON.stringify({ lane: 'complaint', why: 'Khiếu nại quyết định' }),
  })
  expect(answered.status).toBe(200)
  const missed = async () => {
    const page = await fetch(`${one.url}/api/hints?after=0`, { headers: { cookie: officer!.cookie } })
    return ((await page.json()) as { hints: Hint[] }).hints.filter(({ ticketId }) => ticketId === id)
  }
  await until(async () => (await missed()).some(({ type }) => type === 'ticket.lane-changed'))

  chair!.socket.emit('look', { ticketId: id })
  await until(() => atChair.length === 1)
  officer!.socket.emit('look', { ticketId: await report(one) })
  await until(() => seen.length > 1)
  expect(seen.flatMap(({ staff }) => staff.map(({ name }) => name))).not.toContain('Hoàng Văn Sơn')
})
