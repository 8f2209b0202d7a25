import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newLinkId, passwordKey } from '../src/access/accounts/password-url.ts'
import { readBrowser, showBrowser } from '../src/access/attempts/attempts.ts'
import { mailsNamed, messageIdOf, replyAddressOf, ticketNamed } from '../src/notifications/mail-names.ts'
import { readConfig } from '../src/platform/config.ts'
import { seal, unsealed } from '../src/platform/sealed.ts'
import { secretsIn } from '../src/platform/secrets.ts'
import { codeFits, confirmationCode } from '../src/tickets/duplicates/confirmation-code.ts'
import { newPlaceKey, placeOf } from '../src/tickets/pictures/uploads/place.ts'
import { alarmKey, alarmKeyFits, macOf } from '../src/tickets/secret.ts'
import { startTestServer, type TestServer, testSecret } from './support/server.ts'

const fresh = 'a newer secret of at least thirty-two letters'
const both = `${fresh}, ${testSecret}`

describe('A secret takes the place of another', () => {
  let before: TestServer
  let after: TestServer
  let without: TestServer

  beforeAll(async () => {
    before = await startTestServer()
    const more = { databaseUrl: before.databaseUrl, env: { ROLES: 'web' } }
    after = await startTestServer({ ...more, secret: both })
    without = await startTestServer({ ...more, secret: fresh })
  })
  afterAll(async () => {
    await without?.stop()
    await after?.stop()
    await before?.stop()
  })

  test('and seals at its start what the history was before there was a key, so that it can be proven at once', async () => {
    const [kept] = await before.sql<
      { sealed: boolean }[]
    >`select mac is not null as sealed from unkeyed_chains`
    expect(kept).toEqual({ sealed: true })
  })

  const who = async ({ url }: TestServer, cookie: string) =>
    (await fetch(`${url}/api/me`, { headers: { cookie } })).status
  const report = async ({ url }: TestServer) => {
    const answered = await fetch(`${url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        text: 'Nắp cống trước số nhà 12 bị vỡ, ban đêm rất nguy hiểm',
        communeCode: '00364',
        consent: true,
      }),
    })
    expect(answered.status).toBe(201)
    return (await answered.json()) as { reference: string; secret: string }
  }
  const opens = async ({ url }: TestServer, { reference, secret }: { reference: string; secret: string }) => {
    const answered = await fetch(`${url}/api/reports/${reference}`, {
      headers: { 'x-report-secret': secret },
    })
    return answered.status
  }

  test('and nobody is signed out, whichever of them signed the cookie', async () => {
    const cookie = await before.signIn('kinh-te')
    expect(await who(before, cookie)).toBe(200)
    expect(await who(after, cookie)).toBe(200)
    expect(await who(without, cookie)).toBe(401)
    const renewed = await after.signIn('kinh-te')
    expect(await who(after, renewed)).toBe(200)
    expect(await who(without, renewed)).toBe(200)
  })

  test('and a sign-in made before ends by signing out', async () => {
    const cookie = await before.signIn('tong-dai')
    const headers = { cookie, origin: after.url, 'content-type': 'application/json' }
    const ended = await fetch(`${after.url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' })
    expect(ended.status).toBe(200)
    await expect.poll(() => who(after, cookie)).toBe(401)
  })

  test('and a forged cookie is none', async () => {
    const cookie = (await before.signIn('kinh-te')).replace(/(session_token=[^.;]+\.)[^;]{8}/, '$1AAAAAAAA')
    expect(await who(after, cookie)).toBe(401)
  })

  test('and every private link opens, those made before and those made since', async () => {
    const [old, young] = [await report(before), await report(after)]
    expect(await opens(after, old)).toBe(200)
    expect(await opens(after, young)).toBe(200)
    expect(await opens(without, young)).toBe(200)
    expect(await opens(without, old)).toBe(404)
    expect(await opens(after, { ...old, secret: young.secret })).toBe(404)
  })

  test('and keys of uploads, alarms, codes, browsers and mails are known by either', async () => {
    const now = new Date()
    const house = (secret: string) => ({ secret, publicUrl: 'https://tinh.example' })
    const key = await newPlaceKey(testSecret, now)
    expect(await placeOf(both, key)).toBe(key.split('-')[0])
    await expect(placeOf(fresh, key)).rejects.toThrow()
    expect(alarmKeyFits(both, 7, alarmKey(testSecret, 7))).toBe(true)
    expect(alarmKeyFits(fresh, 7, alarmKey(testSecret, 7))).toBe(false)
    const asked = { key: 'abc', channel: 'sms' } as const
    expect(codeFits(both, asked, confirmationCode(testSecret, asked))).toBe(true)
    expect(codeFits(both, asked, confirmationCode(both, asked))).toBe(true)
    expect(readBrowser(house(both), 'a@b.vn', showBrowser(house(testSecret), 'a@b.vn', 'x'))).toBe('x')
    const mail = messageIdOf(house(testSecret), { id: 7, reference: 'ABCD-EFGH' })
    expect(mailsNamed(house(both), mail)).toEqual([{ id: 7, reference: 'ABCD-EFGH' }])
    expect(mailsNamed(house(fresh), mail)).toEqual([])
    const answers = replyAddressOf(house(testSecret), 'phan-anh@tinh.example', 'ABCD-EFGH')
    expect(ticketNamed(house(fresh), answers)).toBeNull()
  })

  test('and a link to choose a password is the same in a mail that leaves later', () => {
    const linkId = newLinkId(testSecret)
    expect(passwordKey(both, linkId)).toBe(passwordKey(testSecret, linkId))
    expect(passwordKey(fresh, linkId)).not.toBe(passwordKey(testSecret, linkId))
    expect(newLinkId(both)).not.toMatch(new RegExp(`${linkId.split('.')[1]}$`))
  })

  test('and what was sealed is opened with either', async () => {
    const keys = secretsIn(both).map((secret) => macOf(secret, 'messenger:zalo'))
    const sealed = await seal(macOf(testSecret, 'messenger:zalo'), 'khóa')
    expect(await unsealed(keys, sealed)).toBe('khóa')
    expect(await unsealed(keys.slice(0, 1), sealed)).toBeNull()
  })

  test('and each of a list must be long enough', () => {
    expect(readConfig({ SECRET: both }).SECRET).toBe(both)
    expect(() => readConfig({ SECRET: `${fresh},short` })).toThrow('SECRET: mỗi khóa ít nhất 32 ký tự')
    expect(() => readConfig({ SECRET: 'short' })).toThrow('SECRET: mỗi khóa ít nhất 32 ký tự')
  })
})
