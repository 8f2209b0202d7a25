import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OwnDatabase, ownDatabase } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { until } from '../support/until.ts'
import { type Kannel, kannelOfDebian, startKannel } from './kannel-peer.ts'
import { freePort, withPeer } from './peer.ts'

/** Danger is told at night too, so that these tests pass at any hour. */
const danger = (n: number) => `chay nha so ${n} ngo 45 pho khuong dinh, phuong khuong dinh, co nguoi ket`
const secret = 'shown by the gateway of the test'

withPeer(kannelOfDebian, () => {
  let server: TestServer
  let kannel: Kannel
  let own: OwnDatabase
  let port: number
  const start = () =>
    startTestServer({
      databaseUrl: own.url,
      env: {
        PORT: String(port),
        PUBLIC_URL: `http://localhost:${port}`,
        SMS_PROVINCE: '01',
        SMS_GATEWAYS: 'kannel:01; generic',
        SMS_HTTP_URL: 'http://127.0.0.1:9/nobody',
        KANNEL_URL: `${kannel.sendUrl}?from=1022`,
        KANNEL_SECRET: secret,
      },
    })
  beforeAll(async () => {
    own = await ownDatabase()
    port = await freePort()
    const inbound = `http://localhost:${port}/sms/inbound/kannel?id=%I&from=%p&to=%P&text=%a&token=${encodeURIComponent(secret)}`
    kannel = await startKannel(inbound)
    server = await start()
  })
  afterAll(async () => {
    await server?.stop()
    await kannel?.stop()
    await own?.drop()
  })
  const messageTo = async (phone: string, state: string) =>
    (await server.sql`select * from messages where recipient = ${phone} and state = ${state}`)[0]

  test('an SMS becomes a ticket, its answer reaches the telephone, and the network says so', async () => {
    const phone = kannel.phone([`0912345678 1022 text ${danger(1)}`])
    const answer = await until(() => messageTo('+84912345678', 'delivered'), 60)
    expect(answer).toMatchObject({ gateway: 'kannel', providerId: `lang-nghe-${answer.id}` })
    expect(phone.said()).toContain(answer.body.slice(0, 20))
    const [kept] = await server.sql`select raw, ticket_id from inbound_messages where sender = '+84912345678'`
    expect(kept).toMatchObject({ raw: { to: '1022' }, ticketId: answer.ticketId })
    expect(JSON.stringify(kept!.raw)).not.toContain(secret)
    await phone.stop()
    const [day] =
      await server.sql`select sent, failed, segments from sms_gateway_days where gateway = 'kannel'`
    expect(day).toMatchObject({ failed: 0 })
    expect(day!.segments).toBeGreaterThanOrEqual(day!.sent)
  })

  test('nobody else hands in messages or receipts, and the token of one receipt is good for no other', async () => {
    const ask = async (path: string) => (await fetch(`${server.url}${path}`)).status
    const inbound = '/sms/inbound/kannel?id=1&from=0912345679&to=1022&text=x'
    expect(await ask(inbound)).toBe(403)
    expect(await ask(`${inbound}&token=wrong`)).toBe(403)
    const receipt = `/sms/receipts/kannel?reference=lang-nghe-1&status=2&reason=x&token=${encodeURIComponent(secret)}`
    expect(await ask(receipt)).toBe(403)
  })

  test('what is written while the system is away is handed in when it is back', async () => {
    await server.stop()
    const phone = kannel.phone([`0912345680 1022 text ${danger(2)}`])
    await until(() => phone.said().includes('sent message 1'))
    server = await start()
    await until(() => messageTo('+84912345680', 'delivered'), 60)
    await phone.stop()
    expect(await server.sql`select from inbound_messages where sender = '+84912345680'`).toHaveLength(1)
  })

  test('while Kannel is dead the message waits, and goes out when it is back', async () => {
    await kannel.kill()
    const sent = await fetch(`${server.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        text: 'Cháy nhà số 3 ngõ 45 phố Khương Đình, có người kẹt',
        communeCode: '00364',
        reporter: { phone: '0912345681' },
        consent: true,
      }),
    })
    expect(sent.status).toBe(201)
    await kannel.start()
    const phone = kannel.phone([`0912345682 1022 text ${danger(3)}`])
    expect(await until(() => messageTo('+84912345681', 'delivered'), 90)).toMatchObject({ gateway: 'kannel' })
    await phone.stop()
  })
})
