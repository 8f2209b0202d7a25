import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/seed/demo.ts'
import { unmasked } from '../src/notifications/private-link.ts'
import { sourceOf } from '../src/platform/source.ts'
import { ctxFor } from './support/house.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

// Each password that is judged costs half a second of a processor, on purpose.

let server: TestServer
let ahead = 0
const laterBy = (minutes: number) => {
  ahead += minutes * 60_000
}

beforeAll(async () => {
  server = await startTestServer({
    env: { TRUSTED_PROXIES: '1' },
    clock: () => new Date(Date.now() + ahead),
  })
}, 120_000)
afterAll(() => server?.stop())

const mailOf = (login: string) => `${login}@demo.lang-nghe.example`
type Try = { password?: string; from?: string; cookie?: string; email?: string }
let another = 0
const anyAddress = () => `203.0.113.${(another++ % 250) + 1}`

const tryIn = (
  login: string,
  { password = 'guessed', from = anyAddress(), cookie = '', email = mailOf(login) }: Try = {},
) =>
  fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      'x-forwarded-for': from,
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify({ email, password }),
  })
const statuses = async (n: number, attempt: () => Promise<Response>) => {
  const answers: number[] = []
  for (let i = 0; i < n; i++) answers.push((await attempt()).status)
  return answers
}
const cookiesOf = (answered: Response) =>
  answered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0]!)
    .filter((cookie) => cookie.startsWith('lang-nghe.known.'))
    .join('; ')

describe('Passwords that are guessed', () => {
  test('two hundred from two hundred addresses on one account: five are judged, the others wait, at once or in turn', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => tryIn('van-phong', { from: `198.51.${i}.7` })),
    )
    const judged = answers.filter(({ status }) => status === 401)
    expect(judged.length).toBe(5)
    expect(answers.filter(({ status }) => status === 429).length).toBe(195)
    const waiting = answers.find(({ status }) => status === 429)!
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await waiting.json()).toMatchObject({ sentence: { vi: expect.stringContaining('phút') } })
    expect(await statuses(3, () => tryIn('van-phong', { password: demoPassword }))).toEqual([429, 429, 429])
  })

  test('each further one waits twice as long, up to a quarter of an hour, and the person hears of it by mail once', async () => {
    for (const minutes of [1, 1, 2, 4, 8]) {
      laterBy(minutes)
      expect(await statuses(2, () => tryIn('van-phong'))).toEqual([401, 429])
    }
    const mails = () => server.sql<{ subject: string; body: string }[]>`
      select subject, body from messages where recipient = ${mailOf('van-phong')} and subject like '%mật khẩu%'`
    const [mail] = await until(async () => {
      const found = await mails()
      return found.length > 0 && found
    })
    expect(mail!.body).toContain('10 lần')
    for (const minutes of [15, 15]) {
      laterBy(minutes)
      expect(await statuses(2, () => tryIn('van-phong'))).toEqual([401, 429])
    }
    const longest = await tryIn('van-phong')
    expect(Number(longest.headers.get('retry-after'))).toBeLessThanOrEqual(900)
    expect(await mails()).toHaveLength(1)
  })

  test('do not lock out its owner, whose browser the account was opened in before', async () => {
    const cookie = cookiesOf(await tryIn('cong-an', { password: demoPassword }))
    expect(cookie).not.toBe('')
    await statuses(8, () => tryIn('cong-an'))
    expect((await tryIn('cong-an', { password: demoPassword })).status).toBe(429)
    expect((await tryIn('cong-an', { password: demoPassword, cookie })).status).toBe(200)
    // Nor does what strangers did count any less for that.
    expect((await tryIn('cong-an', { password: demoPassword })).status).toBe(429)
  })

  test('do not lock out whoever chose a password by a link just now, in the browser where they did', async () => {
    const [found] = await server.sql<{ id: string }[]>`
      select s.id from staff s join "user" u on u.id = s.id where u.email = ${mailOf('mot-cua')}`
    const headers = {
      'content-type': 'application/json',
      origin: server.url,
      cookie: await server.signIn('quan-tri'),
    }
    await fetch(`${server.url}/api/staff/${found!.id}/password-link`, { method: 'PUT', headers })
    const mail = await until(async () => {
      const [one] = await server.sql<{ body: string; opens: string }[]>`
        select body, opens from messages where recipient = ${mailOf('mot-cua')} and opens is not null`
      return one
    })
    const sent = { ...mail, channel: 'email', confirms: null, secretVersion: null } as const
    const [, token] = /#([a-z0-9]{32})/.exec(unmasked(ctxFor(server.house), sent))!
    await statuses(8, () => tryIn('mot-cua'))

    const newPassword = 'bon con ngua xanh qua song'
    const chosen = await fetch(`${server.url}/api/auth/reset-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ token, newPassword }),
    })
    expect(chosen.status).toBe(200)
    expect((await tryIn('mot-cua', { password: newPassword })).status).toBe(429)
    const cookie = cookiesOf(chosen)
    expect((await tryIn('mot-cua', { password: newPassword, cookie })).status).toBe(200)

    const again = await fetch(`${server.url}/api/auth/reset-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ token, newPassword: `${newPassword} hong` }),
    })
    expect([again.status >= 400, cookiesOf(again)]).toEqual([true, ''])
  })

  test('count in that browser too, and the mark of one account or of nobody opens no other', async () => {
    const cookie = cookiesOf(await tryIn('van-hoa', { password: demoPassword }))
    const answers = await statuses(12, () => tryIn('van-hoa', { cookie }))
    expect(answers.filter((status) => status === 401)).toHaveLength(10)
    await statuses(6, () => tryIn('kinh-te-2'))
    const [name, value] = cookie.split('=') as [string, string]
    const forged = [cookie, `${cookie}x`, `${name}=${value.split('.')[0]}`].map((shown) =>
      tryIn('kinh-te-2', { password: demoPassword, cookie: shown }),
    )
    expect((await Promise.all(forged)).map(({ status }) => status)).toEqual([429, 429, 429])
  })

  test('from one office slow that office down only after thirty in a row, and those that were right not at all', async () => {
    const office = { from: '192.0.2.10' }
    const right = () => tryIn('tong-dai', { ...office, password: demoPassword })
    expect(await statuses(6, right)).toEqual(Array(6).fill(200))
    const wrong = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        tryIn(`khong-co-${i}`, { ...office, from: `192.0.2.10:${2000 + i}` }),
      ),
    )
    expect(wrong.filter(({ status }) => status === 401)).toHaveLength(30)
    expect((await right()).status).toBe(429)
    expect((await tryIn('tong-dai', { password: demoPassword })).status).toBe(200)
    laterBy(1)
    expect((await right()).status).toBe(200)
  })

  test('are not forgotten for a request that is no sign-in, and count however the address is written', async () => {
    const email = ` ${mailOf('phap-che').toUpperCase()}`
    expect(await statuses(4, () => tryIn('phap-che'))).toEqual([401, 401, 401, 401])
    expect((await tryIn('phap-che', { email })).status).toBe(401)
    expect((await tryIn('phap-che', { password: demoPassword })).status).toBe(429)
    expect((await tryIn('phap-che', { email: 'phap-che' })).status).toBe(422)
  })

  test('count where a new one is chosen too, however long somebody sits at a screen that was left open', async () => {
    const entered = await tryIn('phap-che-chung', { password: demoPassword })
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .filter((one) => !one!.startsWith('lang-nghe.known.'))
      .join('; ')
    const change = (currentPassword: string) =>
      fetch(`${server.url}/api/auth/change-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url, cookie },
        body: JSON.stringify({ currentPassword, newPassword: 'thuyen giay qua song cai' }),
      })
    expect(await statuses(6, () => change('guessed'))).toEqual([422, 422, 422, 422, 422, 429])
  })

  test('on an account that does not exist are answered as on one that does', async () => {
    expect(await statuses(7, () => tryIn('khong-ai'))).toEqual([401, 401, 401, 401, 401, 429, 429])
  })
})

describe('What the door answers', () => {
  test('never holds the token of a session, which is in the cookie alone', async () => {
    const entered = await tryIn('chu-tich', { password: demoPassword })
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ')
    const text = await entered.text()
    expect(entered.status).toBe(200)
    const session = await fetch(`${server.url}/api/auth/get-session`, { headers: { cookie } })
    const seen = await session.text()
    expect(JSON.parse(seen)).toMatchObject({ user: { email: mailOf('chu-tich') } })
    const [row] = await server.sql<{ token: string }[]>`
      select s.token from session s join "user" u on u.id = s.user_id
      where u.email = ${mailOf('chu-tich')} order by s.created_at desc limit 1`
    for (const answer of [text, seen]) expect(answer).not.toContain(row!.token)
  })

  test('is a sentence for what is no sign-in at all', async () => {
    for (const body of [
      'null',
      '[]',
      '{"email":1}',
      '{"email":"a@b.vn"}',
      `{"email":"${'x'.repeat(300)}","password":"x"}`,
    ]) {
      const answered = await fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url },
        body,
      })
      expect([body.slice(0, 20), answered.status]).toEqual([body.slice(0, 20), 422])
    }
  })
})

describe('Where a request comes from', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:443', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['[::ffff:c000:201]:80', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['[2001:DB8:1:2::9]:8080', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['unknown', 'unknown'],
  ])('is one spelling: %s is %s', (given, spelled) => expect(sourceOf(given)).toBe(spelled))
})
