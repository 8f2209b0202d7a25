import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'
import { visitor } from './support/visitor.ts'

/*
 * The whole story, three times: a report comes in by web, by SMS and by a call; it becomes one ticket, reaches the right
 * commune department, and shows at once on the console of exactly those who may see it; an officer answers, and the
 * resident reads the answer. Real HTTP, real sockets, real PostgreSQL, real jobs.
 */

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ env: { SMS_PROVINCE: '01' } })
})
afterAll(() => server.stop())

type Row = {
  id: number
  reference: string
  status: string
  version: number
  title: string
  category: { code: string }
}
// biome-ignore lint/suspicious/noExplicitAny: the answers are what the test looks at
type Json = any
const jsonOf = (answered: Response): Promise<Json> => answered.json()

type Hint = { seq: number; type: string; ticketId: number }

/** Somebody at the console: calls the API as themselves and keeps every hint that their socket hears. */
const atConsole = async (login: string) => {
  const cookie = await server.signIn(login)
  const heard: Hint[] = []
  const socket = io(server.url, { extraHeaders: { cookie }, transports: ['websocket'] })
  socket.on('hint', (hint: Hint) => heard.push(hint))
  await until(() => socket.connected)
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answered = await fetch(`${server.url}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', origin: server.url, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answered.status, json: await jsonOf(answered) }
  }
  const inbox = async (): Promise<Row[]> => (await call('GET', '/api/tickets')).json.tickets
  const ticket = async (reference: string) => (await inbox()).find((row) => row.reference === reference)
  return { call, inbox, ticket, heard, leave: () => socket.close() }
}

const outbox = (reference: string) =>
  server.sql<{ channel: string; recipient: string; body: string; state: string }[]>`
    select channel, recipient, body, state from messages where body like ${`%${reference}%`} order by id`

describe('A resident reports on the web', () => {
  test('and reads the answer of the officer whose field it is, while the neighbour commune hears nothing', async () => {
    const officer = await atConsole('kinh-te')
    const neighbour = await atConsole('kinh-te-phuong-liet')

    const sent = await fetch(`${server.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'web-journey-0001' },
      body: JSON.stringify({
        text: 'Cống thoát nước đầu ngõ 45 bị tắc, cứ mưa là ngập cả ngõ',
        provinceCode: '01',
        communeCode: '00364',
        reporter: { name: 'Lê Thị Bình', phone: '0912 345 678', email: 'binh@example.vn' },
        consent: true,
      }),
    })
    const receipt = await jsonOf(sent)
    expect(sent.status).toBe(201)
    expect(receipt).toMatchObject({
      status: 'new',
      lane: 'feedback',
      category: 'drainage',
      commune: { code: '00364' },
    })

    const row = await until(() => officer.ticket(receipt.reference))
    await until(() => officer.heard.some((hint) => hint.ticketId === row.id && hint.type === 'ticket.opened'))
    expect(await neighbour.ticket(receipt.reference)).toBeUndefined()
    expect((await neighbour.call('GET', `/api/tickets/${row.id}`)).status).toBe(404)

    const taken = await officer.call('PUT', `/api/tickets/${row.id}/acceptance`, {})
    expect(taken.json.status).toBe('accepted')
    const answered = await officer.call('PUT', `/api/tickets/${row.id}/resolution`, {
      answer: 'Tổ thoát nước đã nạo vét hố ga đầu ngõ 45 sáng nay, nước rút hết.',
      doneOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
      version: taken.json.version,
    })
    expect(answered.json.status).toBe('resolved')

    const tracked = await fetch(`${server.url}/api/reports/${receipt.reference}`, {
      headers: { 'x-report-secret': receipt.secret },
    }).then(jsonOf)
    expect(tracked).toMatchObject({ status: 'resolved', answer: expect.stringContaining('nạo vét hố ga') })
    const resident = visitor((path, init) => fetch(server.url + path, init))
    const page = await resident.visit(receipt.trackUrl).then((response) => response.text())
    expect(page).toContain('nạo vét hố ga')

    const told = await until(async () => {
      const messages = await outbox(receipt.reference)
      return messages.some(({ channel, body }) => channel === 'email' && body.includes('nạo vét')) && messages
    })
    expect(
      told.every(
        ({ recipient }) =>
          ['+84912345678', 'binh@example.vn'].includes(recipient) ||
          recipient.endsWith('@demo.lang-nghe.example'),
      ),
    ).toBe(true)
    expect(neighbour.heard).toEqual([])
    officer.leave()
    neighbour.leave()
  })

  test('and sending it twice opens one ticket', async () => {
    const send = () =>
      fetch(`${server.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'web-journey-0002' },
        body: JSON.stringify({ text: 'Đèn đường ngõ 20 tắt ba hôm nay', communeCode: '00364' }),
      }).then(jsonOf)
    const [first, second] = await Promise.all([send(), send()])
    const third = await send()
    expect(second.reference).toBe(first.reference)
    expect(third).toMatchObject({ reference: first.reference, secret: first.secret })
  })
})

describe('A resident writes an SMS without diacritics', () => {
  const sms = (id: string, text: string) =>
    fetch(`${server.url}/sms/inbound/generic`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, from: '0987654321', to: '1022', text }),
    })

  test('and gets an SMS back at each step, until the rating that closes the circle', async () => {
    const officer = await atConsole('kinh-te')
    const stored = await sms(
      'sms-1',
      'duong ngo 45 phuong khuong dinh ngap ca tuan nay do cong tac, phuong k xu ly',
    )
    expect(stored.status).toBe(200)
    await sms('sms-1', 'duong ngo 45 phuong khuong dinh ngap ca tuan nay do cong tac, phuong k xu ly')

    const row = await until(async () =>
      (await officer.inbox()).find(({ title }) => title.startsWith('duong ngo 45')),
    )
    expect(row.category.code).toBe('drainage')
    const first = await until(async () =>
      (await outbox(row.reference)).find(({ channel }) => channel === 'sms'),
    )
    expect(first.recipient).toBe('+84987654321')
    expect(first.body).toMatch(/^[\x20-\x7e]{1,160}$/)

    const taken = await officer.call('PUT', `/api/tickets/${row.id}/acceptance`, {})
    await officer.call('PUT', `/api/tickets/${row.id}/question`, {
      question: 'Xin cho biết ngập ở đầu ngõ hay cuối ngõ?',
      version: taken.json.version,
    })
    await until(async () => (await outbox(row.reference)).some(({ body }) => /cuoi ngo/i.test(body)))
    await sms('sms-2', 'ngap o dau ngo a')
    const answered = await until(async () => {
      const fresh = await officer.ticket(row.reference)
      return fresh?.status === 'accepted' && fresh
    })
    await officer.call('PUT', `/api/tickets/${row.id}/resolution`, {
      answer: 'Đã thông cống đầu ngõ 45 trong chiều nay.',
      doneOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
      version: answered.version,
    })
    await until(async () => (await outbox(row.reference)).some(({ body }) => /da thong cong/i.test(body)))

    await sms('sms-3', '5')
    await until(async () => {
      const { json } = await officer.call('GET', `/api/tickets/${row.id}`)
      return json.timeline.some(({ type }: { type: string }) => type === 'ticket.rated')
    })
    expect((await officer.inbox()).filter(({ title }) => title.startsWith('duong ngo 45'))).toHaveLength(1)
    officer.leave()
  })
})

describe('An operator logs a call', () => {
  test('sees who calls, previews where it goes, and the ticket is with the department before the call ends', async () => {
    const operator = await atConsole('tong-dai')
    const officer = await atConsole('cong-an')
    const caller = await operator.call('GET', '/api/hotline/callers/0912345678')
    expect(caller.json).toMatchObject({ phone: '+84912345678', nameHint: 'L•••' })

    const text = 'Quán karaoke cạnh nhà hát đến hai giờ sáng, ồn không ngủ được'
    const preview = await operator.call('POST', '/api/routing/preview', { text, communeCode: '00364' })
    expect(preview.json).toMatchObject({ category: { code: 'noise' }, commune: { code: '00364' } })
    expect(preview.json.why.length).toBeGreaterThan(1)

    const logged = await operator.call(
      'POST',
      '/api/hotline/reports',
      { text, communeCode: '00364', phone: '0912345678', consent: true },
      { 'idempotency-key': 'call-journey-0001' },
    )
    expect(logged.status).toBe(201)
    const row = await until(() => officer.ticket(logged.json.reference))
    await until(() => officer.heard.some((hint) => hint.ticketId === row.id))
    expect(await operator.ticket(logged.json.reference)).toBeDefined()

    const refused = await officer.call('PUT', `/api/tickets/${row.id}/resolution`, {
      answer: 'Đã nhắc nhở quán.',
      doneOn: '2026-01-01',
    })
    expect(refused.status).toBe(409)
    operator.leave()
    officer.leave()
  })
})
