import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type OwnDatabase, ownDatabase } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { until } from '../support/until.ts'
import { ownFolder, withPeer } from './peer.ts'
import { type Smsc, startSmsc, written, writtenLong } from './smsc-peer.ts'

/** Danger is told at night too, so that these tests pass at any hour. */
const danger = (n: number) => `chay nha so ${n} ngo 45 pho khuong dinh, phuong khuong dinh, co nguoi ket`
const accented =
  'Cháy nhà số 7 ngõ 45 phố Khương Đình, phường Khương Đình, có người mắc kẹt trên tầng ba 😀, khói rất nhiều, xin cứu hộ đến ngay!'

const phoneOf = (n: number) => `+849120${String(n).padStart(5, '0')}`

const startOn = (own: OwnDatabase, address: string, env: Record<string, string> = {}) =>
  startTestServer({
    databaseUrl: own.url,
    env: { SMS_PROVINCE: '01', SMS_GATEWAYS: 'smpp', SMPP_URL: address, ...env },
  })

const report = (server: TestServer, n: number) =>
  fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      text: `Cháy nhà số ${n} ngõ 45 phố Khương Đình, có người kẹt`,
      communeCode: '00364',
      reporter: { phone: phoneOf(n) },
      consent: true,
    }),
  }).then(({ status }) => expect(status).toBe(201))

/** The first message to a number, once it is in this state. */
const messageTo = (server: TestServer, phone: string, state = 'delivered') =>
  until(
    async () =>
      (
        await server.sql`select * from messages where recipient = ${phone} and state = ${state} order by id`
      )[0],
    60,
  )

const keptFrom = (server: TestServer, phones: string[]) =>
  server.sql<{ sender: string; ticketId: number | null }[]>`
    select sender, ticket_id from inbound_messages where sender = any(${phones})`

const numbers = (from: number, many: number) => Array.from({ length: many }, (_, i) => from + i)

describe('An SMS centre by SMPP', () => {
  let own: OwnDatabase
  let smsc: Smsc
  let server: TestServer
  const address = () => `smpp://lang-nghe:of-the-test@127.0.0.1:${smsc.port}?from=1022`
  beforeAll(async () => {
    own = await ownDatabase()
    smsc = await startSmsc()
    server = await startOn(own, address())
  })
  afterAll(async () => {
    await server?.stop()
    await smsc?.stop()
    await own?.drop()
  })

  test('an SMS becomes a ticket, its answer reaches the telephone, and the network says so', async () => {
    await smsc.deliver([written({ from: phoneOf(1), text: danger(1) })])
    const answer = await messageTo(server, phoneOf(1))
    expect(answer).toMatchObject({ gateway: 'smpp', providerId: expect.stringMatching(/^smsc-\d+$/) })
    const { phones } = await smsc.state()
    expect(phones).toContainEqual({
      to: phoneOf(1).slice(1),
      text: answer.body,
      reference: answer.id % 0x10000,
    })
    const [kept] =
      await server.sql`select recipient, raw, body from inbound_messages where sender = ${phoneOf(1)}`
    expect(kept).toMatchObject({ recipient: '1022', raw: { dataCoding: 0 }, body: danger(1) })
  })

  test.each(['header', 'fields'] as const)(
    'a long text with accents comes in by its %s in any order, and its answer goes out in parts',
    async (by) => {
      const from = phoneOf(by === 'header' ? 2 : 3)
      await smsc.does({ receipts: 'fields' })
      await smsc.deliver(writtenLong({ from, text: accented, each: 67, by }).reverse())
      const answer = await messageTo(server, from)
      expect(answer.body.length).toBeGreaterThan(70)
      expect((await smsc.state()).phones).toContainEqual(
        expect.objectContaining({ to: from.slice(1), text: answer.body }),
      )
      const [ticket] = await server.sql`select text from tickets where id = ${answer.ticketId}`
      expect(ticket!.text).toBe(accented)
    },
  )

  test('a centre that says that it is too fast gets the same messages slower, each once', async () => {
    const before = await smsc.state()
    await smsc.does({ throttle: 6 })
    await Promise.all(numbers(10, 4).map((n) => report(server, n)))
    for (const n of numbers(10, 4)) await messageTo(server, phoneOf(n))
    const after = await smsc.state()
    expect(after.throttled - before.throttled).toBe(6)
    expect(after.again).toBe(before.again)
    const [day] = await server.sql`select failed from sms_gateway_days where gateway = 'smpp'`
    expect(day!.failed).toBe(0)
  })

  test('a connection that breaks in the middle of a window loses nothing, and nothing is shown twice', async () => {
    const { submitted, binds } = await smsc.state()
    await smsc.does({ cutAt: submitted + 4 })
    await Promise.all(numbers(20, 12).map((n) => report(server, n)))
    for (const n of numbers(20, 12)) await messageTo(server, phoneOf(n))
    const { phones, ...after } = await smsc.state()
    expect(after.binds).toBeGreaterThan(binds)
    for (const n of numbers(20, 12)) {
      const shown = phones.filter(({ to }) => to === phoneOf(n).slice(1))
      expect(new Set(shown.map(({ reference }) => reference)).size).toBe(shown.length)
      expect(shown.length).toBeGreaterThan(0)
    }
  })

  test('a message whose answer was lost says that it may have come twice; at the telephone it is shown once', async () => {
    const { submitted, again } = await smsc.state()
    await smsc.does({ loseAnswerAt: submitted + 1 })
    await report(server, 35)
    expect(await messageTo(server, phoneOf(35))).toMatchObject({ doubtful: true, gateway: 'smpp' })
    const { phones, ...after } = await smsc.state()
    expect(after.again).toBe(again + 1)
    expect(phones.filter(({ to }) => to === phoneOf(35).slice(1))).toHaveLength(1)
  })

  test('what is written while the centre is killed again and again is kept once', async () => {
    const all = numbers(100, 60).map(phoneOf)
    for (const round of [0, 1, 2]) {
      const some = all.slice(round * 20, round * 20 + 20)
      await smsc.deliver(some.map((from, i) => written({ from, text: danger(round * 20 + i) })))
      await until(async () => (await keptFrom(server, some)).length > 3, 60)
      await smsc.kill()
      await smsc.start()
    }
    await until(async () => (await smsc.state()).waiting === 0, 60)
    const kept = await keptFrom(server, all)
    expect(kept.map(({ sender }) => sender).sort()).toEqual(all)
  })

  test('the same words once more over the same connection are another message', async () => {
    const from = phoneOf(40)
    for (const time of [1, 2]) {
      await smsc.deliver([written({ from, text: danger(40) })])
      await until(async () => (await keptFrom(server, [from])).length === time, 30)
    }
  })

  test('what is written while the system is away waits at the centre, and comes in when it is back', async () => {
    await server.stop()
    await smsc.deliver([written({ from: phoneOf(50), text: danger(50) })])
    expect((await smsc.state()).waiting).toBeGreaterThan(0)
    server = await startOn(own, address())
    await messageTo(server, phoneOf(50))
    expect(await keptFrom(server, [phoneOf(50)])).toHaveLength(1)
  })

  test('a centre that refuses the bind is named where the message waits', async () => {
    const other = await startOn(own, address().replace('of-the-test', 'wrong'))
    await server.stop()
    await report(other, 60)
    const waits = await until(
      async () =>
        (
          await other.sql`select last_error from messages where recipient = ${phoneOf(60)} and last_error is not null`
        )[0],
      60,
    )
    expect(waits.lastError).toContain('ESME_RBINDFAIL')
    await other.stop()
    server = await startOn(own, address())
    await messageTo(server, phoneOf(60))
  })
})

withPeer({ name: 'OpenSSL', programs: ['/usr/bin/openssl'], packages: ['openssl'] }, () => {
  test('over TLS a centre that cannot prove itself gets nothing; one that can gets a long message whole', async () => {
    const { path, remove } = await ownFolder('certificates')
    onTestFinished(remove)
    const files = { key: join(path, 'key.pem'), cert: join(path, 'cert.pem') }
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-out', files.cert]
    await promisify(execFile)('/usr/bin/openssl', [...made, '-keyout', files.key, ...names], {
      timeout: 30_000,
    })
    const own = await ownDatabase()
    onTestFinished(own.drop)
    const smsc = await startSmsc(files)
    onTestFinished(smsc.stop)
    const address = `ssmpp://lang-nghe:of-the-test@127.0.0.1:${smsc.port}?from=1022&long=payload`
    const doubting = await startOn(own, address)
    await report(doubting, 1)
    await until(
      async () =>
        (
          await doubting.sql`select from messages where recipient = ${phoneOf(1)} and last_error like '%certificate%'`
        )[0],
      60,
    )
    await doubting.stop()
    const server = await startOn(own, address, { SMPP_CA_FILE: files.cert })
    onTestFinished(server.stop)
    await smsc.deliver(writtenLong({ from: phoneOf(2), text: accented, each: 67, by: 'fields' }))
    const answer = await messageTo(server, phoneOf(2))
    expect((await smsc.state()).phones).toContainEqual(
      expect.objectContaining({ to: phoneOf(2).slice(1), text: answer.body }),
    )
    await messageTo(server, phoneOf(1))
  })
})
