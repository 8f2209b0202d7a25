import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEsms } from '../src/intake/sms/gateways/esms.ts'
import { createGeneric } from '../src/intake/sms/gateways/generic.ts'
import { createSpeedSms } from '../src/intake/sms/gateways/speedsms.ts'
import { createTwilio, twilio } from '../src/intake/sms/gateways/twilio.ts'
import type { Sending, Sms, SmsGateway } from '../src/notifications/outlet.ts'
import { readConfig } from '../src/platform/config.ts'
import { untriedAmong } from '../src/platform/sms-gateways.ts'
import { inRollback } from './support/database.ts'
import { testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { smsDoor } from './support/sms-door.ts'

const publicUrl = 'https://phananh.tinh.example'
const secrets = {
  twilio: 'the token of the account',
  esms: 'shown by the provider, one',
  speedsms: 'shown by the provider, two',
}
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('the signature of Twilio is the one of its documents', async () => {
  const handed = {
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    signed: new TextEncoder().encode(
      new URLSearchParams({
        CallSid: 'CA1234567890ABCDE',
        Caller: '+12349013030',
        Digits: '1234',
        From: '+12349013030',
        To: '+18005551212',
      }).toString(),
    ),
    field: () => undefined,
  }
  const carrying = (signature: string | undefined) =>
    twilio.mustBeFrom({ ...handed, header: () => signature }, '12345')
  await carrying('0/KCTR6DLpKmkAf8muzZqo1nDgQ=')
  for (const wrong of ['0/KCTR6DLpKmkAf8muzZqo1nDgq=', '', 'zz', undefined, '====', 'AAAA'])
    await expect(carrying(wrong)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(
    twilio.mustBeFrom({ ...handed, header: () => '0/KCTR6DLpKmkAf8muzZqo1nDgQ=' }, undefined),
  ).rejects.toMatchObject({ kind: 'forbidden' })
})

const signedByTwilio = (path: string, fields: Record<string, string>) => {
  const written = Object.keys(fields)
    .sort()
    .map((name) => name + fields[name])
    .join('')
  return createHmac('sha1', secrets.twilio)
    .update(publicUrl + path + written)
    .digest('base64')
}

test('Twilio hands in a form that it signed, is answered in its own words, and tells what became of ours', () =>
  inRollback(async (db) => {
    const app = smsDoor({ ...(await testHouse(db)), publicUrl }, secrets)
    const call = (path: string, fields: Record<string, string>, signature = signedByTwilio(path, fields)) =>
      app.request(path, {
        method: 'POST',
        headers: { ...form, 'x-twilio-signature': signature },
        body: new URLSearchParams(fields).toString(),
      })
    const text = { MessageSid: 'SM1', From: '+84912000333', To: '+842499', Body: 'Ngập ở ngõ 45 & 46' }
    expect((await call('/sms/inbound/twilio', text, 'AAAA')).status).toBe(403)
    const taken = await call('/sms/inbound/twilio', text)
    expect(taken.headers.get('content-type')).toContain('text/xml')
    expect(await taken.text()).toContain('<Response></Response>')
    await call('/sms/inbound/twilio', text)
    const kept = await db`select body, recipient, provider_id from inbound_messages where gateway = 'twilio'`
    expect(kept).toEqual([{ body: 'Ngập ở ngõ 45 & 46', recipient: '+842499', providerId: 'SM1' }])

    const id = await sentBy(db, 'twilio', 'SM9')
    const path = `/sms/receipts/twilio?reference=lang-nghe-${id}`
    const told = { MessageSid: 'SM9', MessageStatus: 'undelivered', ErrorCode: '30006' }
    const other = `/sms/receipts/twilio?reference=lang-nghe-${id + 1}`
    expect((await call(other, told, signedByTwilio(path, told))).status).toBe(403)
    expect((await call(path, { MessageSid: 'SM9', MessageStatus: 'sent' })).status).toBe(200)
    expect(await stateOf(db, id)).toBe('sent')
    expect((await call(path, told)).status).toBe(200)
    expect(await stateOf(db, id)).toBe('failed')
    expect(await db`select from dead_addresses where address = ${recipient}`).toHaveLength(1)
  }))

test('eSMS and SpeedSMS show what they were given, and nothing of it is kept', () =>
  inRollback(async (db) => {
    const app = smsDoor({ ...(await testHouse(db)), publicUrl }, secrets)
    const esms = (token: string) =>
      app.request(
        `/sms/inbound/esms?${new URLSearchParams({ token, smsid: 'E1', sender: '84912000444', serviceNumber: '8079', content: 'ngap nang', sign: 'x' })}`,
      )
    expect((await esms('wrong')).status).toBe(403)
    expect((await esms(secrets.esms)).status).toBe(200)
    const speed = (body: object, token = secrets.speedsms) =>
      app.request(`/sms/inbound/speedsms?token=${encodeURIComponent(token)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await speed({ type: 'sms', phone: '84912000555', content: 'ngap' }, 'wrong')).status).toBe(403)
    expect((await speed({ type: 'sms', phone: '84912000555', content: 'ngap' })).status).toBe(200)
    const kept = await db`select gateway, sender, body, raw from inbound_messages order by id desc limit 2`
    expect(kept.reverse()).toMatchObject([
      { gateway: 'esms', sender: '+84912000444', body: 'ngap nang' },
      { gateway: 'speedsms', sender: '+84912000555', body: 'ngap' },
    ])
    expect(JSON.stringify(kept)).not.toMatch(/shown by|"sign"/)

    const id = await sentBy(db, 'speedsms', '777')
    expect((await speed({ type: 'report', tranId: 777, phone: '84912000222', status: 5 })).status).toBe(200)
    expect(await stateOf(db, id)).toBe('sent')
    expect((await speed({ type: 'report', tranId: 777, phone: '84912000222', status: 0 })).status).toBe(200)
    expect(await stateOf(db, id)).toBe('delivered')
  }))

test('what eSMS hangs on to the address of a receipt changes nothing, and its token is good for no other', () =>
  inRollback(async (db) => {
    const app = smsDoor({ ...(await testHouse(db)), publicUrl }, secrets)
    const id = await sentBy(db, 'esms', 'E7')
    const asked: Request[] = []
    const gateway = createEsms({
      ...{ apiKey: 'a', secretKey: 'b', brandname: 'TINH', secret: secrets.esms, publicUrl },
      fetch: answering(asked, { CodeResult: '100', SMSID: 'E7' }),
    })
    expect(await gateway.send({ ...sms, reference: `lang-nghe-${id}` }, at(db))).toEqual({ sent: 'E7' })
    const { CallbackUrl, ...said } = (await asked[0]!.json()) as { CallbackUrl: string }
    expect(said).toMatchObject({ Phone: '84912000222', IsUnicode: '0', RequestId: `lang-nghe-${id}` })
    const path = CallbackUrl.slice(publicUrl.length)
    const wrong = path.replace(`lang-nghe-${id}`, `lang-nghe-${id + 1}`)
    expect((await app.request(`${wrong}&SendStatus=5&SendSuccess=1`)).status).toBe(403)
    expect((await app.request(`${path}&SMSID=E7&SendStatus=7&SendSuccess=0&SendFailed=0`)).status).toBe(200)
    expect(await stateOf(db, id)).toBe('sent')
    expect((await app.request(`${path}?SMSID=E7&SendFailed=0&SendStatus=5&SendSuccess=1`)).status).toBe(200)
    expect(await stateOf(db, id)).toBe('delivered')
  }))

const recipient = '+84912000222'
const sms: Sms = { to: recipient, body: 'Da nhan', reference: 'lang-nghe-5', province: '01', urgent: 0 }

type Db = Parameters<Parameters<typeof inRollback>[0]>[0]
const at = (db: Db) => ({ db, now: mondayAtTen })

const sentBy = async (db: Db, gateway: string, providerId: string): Promise<number> =>
  (
    await db<{ id: number }[]>`
      insert into messages (channel, recipient, recipient_kind, language, body, state, gateway, provider_id, not_before, created_at)
      values ('sms', ${recipient}, 'reporter', 'vi', 'x', 'sent', ${gateway}, ${providerId}, now(), now()) returning id`
  )[0]!.id

const stateOf = async (db: Db, id: number) =>
  (await db`select state from messages where id = ${id}`)[0]!.state

/** A provider that remembers what it was asked. */
const answering =
  (asked: Request[], body: unknown, status = 200): typeof fetch =>
  async (input, init) => {
    asked.push(new Request(input as string, init))
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }

const twilioThat = (answer: typeof fetch) =>
  createTwilio({ accountSid: 'AC1', authToken: 'token', from: 'MG7', publicUrl, fetch: answer })
const speedThat = (answer: typeof fetch) => createSpeedSms({ token: 't', sender: 'TINH', fetch: answer })
const esmsThat = (answer: typeof fetch) =>
  createEsms({ apiKey: 'a', secretKey: 'b', brandname: 'TINH', secret: 's', publicUrl, fetch: answer })
const genericThat = (answer: typeof fetch) =>
  createGeneric({ url: 'https://gateway.example/send', fetch: answer })

const tryAgain = (failed: unknown): Sending => ({ failed: failed as string, fate: 'try-again' })
const said = (words: string) => expect.stringContaining(words)

test.each<[string, (answer: typeof fetch) => SmsGateway, unknown, number, Sending]>([
  ['twilio', twilioThat, { sid: 'SM5' }, 201, { sent: 'SM5' }],
  ['twilio', twilioThat, { code: 21614, message: 'x' }, 400, { failed: said('21614'), fate: 'dead-address' }],
  ['twilio', twilioThat, { code: 21610, message: 'x' }, 400, { failed: said('21610'), fate: 'refused' }],
  ['twilio', twilioThat, { code: 20003, message: 'x' }, 401, tryAgain(said('401'))],
  ['twilio', twilioThat, '<html>', 503, tryAgain(said('503'))],
  ['esms', esmsThat, { CodeResult: '124' }, 200, { sent: 'lang-nghe-5' }],
  ['esms', esmsThat, { CodeResult: '108' }, 200, { failed: said('108'), fate: 'refused' }],
  ['esms', esmsThat, { CodeResult: '103', ErrorMessage: 'no money' }, 200, tryAgain(said('no money'))],
  ['esms', esmsThat, 'not JSON', 200, tryAgain('200')],
  ['speedsms', speedThat, { status: 'success', code: '00', data: { tranId: 9 } }, 200, { sent: '9' }],
  ['speedsms', speedThat, { status: 'error', code: '105' }, 200, { failed: said('105'), fate: 'refused' }],
  ['speedsms', speedThat, { status: 'error', code: '300' }, 200, tryAgain(said('300'))],
  ['speedsms', speedThat, { name: 'Too Many Requests', status: 429 }, 429, tryAgain('429')],
  ['generic', genericThat, { id: 7 }, 200, { sent: '7' }],
  ['generic', genericThat, { error: 'x', permanent: true }, 422, { failed: '422 x', fate: 'dead-address' }],
])('%s: what the provider answers is understood', (_, gatewayThat, body, status, expected) =>
  inRollback(async (db) => {
    const asked: Request[] = []
    expect(await gatewayThat(answering(asked, body, status)).send(sms, at(db))).toEqual(expected)
    expect(asked).toHaveLength(1)
  }),
)

test('a provider that says nothing is named where the message waits', () =>
  inRollback(async (db) => {
    const silent: typeof fetch = async () => {
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    }
    for (const gatewayThat of [twilioThat, esmsThat, speedThat, genericThat]) {
      const tried = await gatewayThat(silent).send(sms, at(db))
      const failed = expect.stringMatching(/^[\w.]+: no answer within 10000 ms$/)
      // It may have left all the same, and whoever reads the outbox is told so.
      expect(tried).toEqual({ ...tryAgain(failed), unanswered: true })
    }
  }))

test('what a gateway cannot do without is asked for at the start, and what was never tried is known', () => {
  const named = readConfig({
    SMS_GATEWAYS: 'kannel; twilio:01',
    KANNEL_URL: 'http://a.example',
    KANNEL_SECRET: 'sixteen characters',
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_AUTH_TOKEN: 'sixteen characters',
    TWILIO_FROM: 'MG1',
  })
  expect(untriedAmong(named.SMS_GATEWAYS)).toEqual(['twilio'])
  for (const [gateway, missing] of [
    ['twilio', 'TWILIO_AUTH_TOKEN'],
    ['esms', 'ESMS_SECRET:'],
    ['speedsms', 'SPEEDSMS_SECRET'],
  ] as const)
    expect(() => readConfig({ SMS_GATEWAYS: gateway })).toThrow(missing)
})
