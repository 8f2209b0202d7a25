import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoPassword } from '../db/seed/demo.ts'
import { shownBy, shownNextBy } from './support/code-app.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { mailOf, staffBrowser } from './support/staff-browser.ts'
import { until } from './support/until.ts'

vi.setConfig({ testTimeout: 120_000 })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ env: { SECOND_FACTOR_ROLES: 'admin, legal' } })
}, 60_000)
afterAll(() => server?.stop())

const browser = () => staffBrowser(() => server.url)

/** Signs in and adds the app. */
const enrolled = async (login: string) => {
  const at = browser()
  expect((await at.enter(login)).status).toBe(200)
  const begun = await at.step('enable', { password: demoPassword })
  expect(begun.status).toBe(200)
  const { totpURI, backupCodes } = begun.json as { totpURI: string; backupCodes: string[] }
  const code = await shownBy(totpURI)
  const added = await at.step('verify-totp', { code })
  expect([added.status, added.json.user?.email]).toEqual([200, mailOf(login)])
  return { at, totpURI, backupCodes, code }
}

describe('Whose role asks for a second factor', () => {
  test('reaches only where it is added, and everything once a first code was right', async () => {
    const at = browser()
    await at.enter('quan-tri')
    expect((await at.me()).json).toMatchObject({ mustEnrol: true, email: mailOf('quan-tri') })
    for (const path of ['/api/staff', '/api/tickets', '/api/hints', '/api/departments', '/api/messages'])
      expect([path, (await at.call('GET', path)).status]).toEqual([path, 403])
    expect((await at.call('GET', '/api/staff')).json.detail).toContain('Xin bật mã xác thực')
    expect((await at.call('GET', '/api/me/factors')).json).toEqual({
      required: true,
      password: true,
      codeApp: false,
      codesLeft: 0,
      keys: [],
    })

    expect((await at.step('enable', { password: 'doan bua' })).json.fields).toMatchObject([
      { field: 'currentPassword' },
    ])
    const begun = await at.step('enable', { password: demoPassword })
    expect((await at.me()).json.mustEnrol).toBe(true)
    expect((await at.step('verify-totp', { code: '000000' })).json.fields).toMatchObject([{ field: 'code' }])
    const added = await at.step('verify-totp', { code: await shownBy(begun.json.totpURI) })
    expect(added.status).toBe(200)
    expect((await at.me()).json.mustEnrol).toBe(false)
    expect((await at.call('GET', '/api/staff')).status).toBe(200)
    expect((await at.call('GET', '/api/me/factors')).json).toEqual({
      required: true,
      password: true,
      codeApp: true,
      codesLeft: 10,
      keys: [],
    })
    const [event] = await server.sql<{ data: object }[]>`
      select data from ticket_events where type = 'staff.changed' order by id desc limit 1`
    expect(event!.data).toMatchObject({ changes: { secondFactor: 'added' } })
  })

  test('is asked for as soon as the role is given, on screens that stand open too', async () => {
    const at = browser()
    await at.enter('van-phong')
    expect((await at.call('GET', '/api/tickets')).status).toBe(200)
    await server.sql`update staff set roles = array['legal'] where id = ${(await at.me()).json.id}`
    await until(async () => (await at.call('GET', '/api/tickets')).status === 403)
  })

  test('others are not asked, and may', async () => {
    const at = browser()
    expect((await at.enter('kinh-te')).json.user.email).toBe(mailOf('kinh-te'))
    expect((await at.me()).json.mustEnrol).toBe(false)
    expect((await at.call('GET', '/api/me/factors')).json.required).toBe(false)
  })
})

describe('Somebody with an app for codes', () => {
  test('is signed in by the password and a code, and by neither alone', async () => {
    const { totpURI } = await enrolled('cong-an')
    const at = browser()
    const asked = await at.enter('cong-an')
    expect(asked.json).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    expect((await at.me()).status).toBe(401)
    const wrong = await at.step('verify-totp', { code: '123' })
    expect([wrong.status, wrong.json.detail]).toEqual([422, expect.stringContaining('Mã chưa đúng')])
    const code = await shownNextBy(totpURI)
    expect((await at.step('verify-totp', { code })).status).toBe(200)
    expect((await at.me()).status).toBe(200)

    const stranger = browser()
    expect((await stranger.step('verify-totp', { code })).json.detail).toContain('nhập lại email và mật khẩu')
  })

  test('opens nothing by a code that opened something before, nor by an older one, and one sign-in by two at once', async () => {
    const { totpURI, code: ofEnrolling } = await enrolled('van-phong')
    const halfIn = async () => {
      const at = browser()
      expect((await at.enter('van-phong')).json.twoFactorRedirect).toBe(true)
      return at
    }
    const again = await (await halfIn()).step('verify-totp', { code: ofEnrolling })
    expect([again.status, again.json.detail]).toEqual([422, expect.stringContaining('chỉ dùng một lần')])
    const code = await shownNextBy(totpURI)
    const [one, other] = [await halfIn(), await halfIn()]
    const answers = await Promise.all([one, other].map((at) => at.step('verify-totp', { code })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
    for (const used of [code, ofEnrolling])
      expect((await (await halfIn()).step('verify-totp', { code: used })).status).toBe(422)
  })

  test('enters by a recovery code, each once, sees how many are left, and makes others', async () => {
    const { at: first, backupCodes } = await enrolled('van-hoa')
    expect(new Set(backupCodes).size).toBe(10)
    for (const code of backupCodes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
    const enter = async (code: string) => {
      const at = browser()
      await at.enter('van-hoa')
      return { at, answered: await at.step('verify-backup-code', { code }) }
    }
    const { at, answered } = await enter(backupCodes[0]!.replace('-', ' ').toUpperCase())
    expect(answered.status).toBe(200)
    expect((await at.call('GET', '/api/me/factors')).json.codesLeft).toBe(9)
    expect((await enter(backupCodes[0]!)).answered.status).toBe(422)
    const renewed = await first.step('generate-backup-codes', { password: demoPassword })
    expect((await enter(backupCodes[1]!)).answered.status).toBe(422)
    expect((await enter(renewed.json.backupCodes[0])).answered.status).toBe(200)
  })

  test('who guesses codes waits as who guesses passwords, and knowing the password does not begin anew', async () => {
    await enrolled('chu-tich')
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) {
      const at = browser()
      statuses.push((await at.enter('chu-tich')).status)
      statuses.push((await at.step('verify-totp', { code: `00000${n}` })).status)
    }
    expect(statuses).toEqual([...Array(5).fill([200, 422]).flat(), 429, 401])
  })

  test('has wrong codes counted whatever stands between, and however the cookie is written that says whose they are', async () => {
    const { totpURI } = await enrolled('phap-che')
    await enrolled('dieu-phoi')
    const post = (path: string, body: object, headers: Record<string, string>) =>
      fetch(`${server.url}/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    const halfIn = async (login: string) => {
      const typed = { email: mailOf(login), password: demoPassword }
      const answered = await post('sign-in/email', typed, { origin: server.url })
      const set = answered.headers.getSetCookie().find((cookie) => cookie.includes('two_factor='))
      return { status: answered.status, cookie: set?.split(';', 1)[0] ?? '' }
    }
    const code = async (cookie: string, given = '123') =>
      (await post('two-factor/verify-totp', { code: given }, { cookie, origin: server.url })).status
    const answers: number[] = []
    for (let n = 0; n < 4; n++) answers.push(await code((await halfIn('phap-che')).cookie))
    await post(
      'sign-in/email',
      { email: ` ${mailOf('phap-che')}`, password: demoPassword },
      { origin: server.url },
    )
    const [theirs, other] = [await halfIn('phap-che'), await halfIn('dieu-phoi')]
    const twofold = `${theirs.cookie.replace('=', '="')}x; ${other.cookie}`
    answers.push(await code(twofold, await shownNextBy(totpURI)), await code(theirs.cookie))
    expect(answers).toEqual(Array(6).fill(422))
    expect((await halfIn('phap-che')).status).toBe(429)
  })

  test('whose phone is lost is let in by an administrator, is signed out and told', async () => {
    const { at } = await enrolled('kinh-te-2')
    const admin = browser()
    const [{ id }] = await server.sql<[{ id: string }]>`
      select id from "user" where email = ${mailOf('kinh-te-2')}`
    await server.sql`update staff set roles = array['province-admin'] where id = (
      select id from "user" where email = ${mailOf('so-xay-dung')})`
    await admin.enter('so-xay-dung')
    expect((await at.call('DELETE', `/api/staff/${id}/factors`)).status).toBe(403)
    const lost = browser()
    await lost.enter('kinh-te-2')
    for (let tries = 0; tries < 5; tries++) await lost.step('verify-totp', { code: '123' })
    expect((await browser().enter('kinh-te-2')).status).toBe(429)
    expect((await admin.call('DELETE', `/api/staff/${id}/factors`)).status).toBe(204)
    await until(async () => (await at.me()).status === 401)
    expect((await browser().enter('kinh-te-2')).json.user.email).toBe(mailOf('kinh-te-2'))
    const mail = await until(async () => {
      const [row] = await server.sql<{ subject: string }[]>`
        select subject from messages where recipient = ${mailOf('kinh-te-2')} order by id desc limit 1`
      return row
    })
    expect(mail.subject).toBe('Mã xác thực của anh/chị đã được gỡ')
  })

  test('is alone in the account from then on: who came in by the password before is out', async () => {
    const thief = browser()
    await thief.enter('phap-che-chung')
    expect((await thief.me()).json.mustEnrol).toBe(true)
    const { at } = await enrolled('phap-che-chung')
    await until(async () => (await thief.me()).status === 401)
    expect((await thief.call('GET', '/api/tickets')).status).toBe(401)
    expect((await at.me()).json).toMatchObject({ mustEnrol: false, email: mailOf('phap-che-chung') })
  })

  test('turns it off with the password', async () => {
    const { at } = await enrolled('kinh-te-phuong-liet')
    expect((await at.step('disable', { password: 'doan bua' })).status).toBe(422)
    expect((await at.step('disable', { password: demoPassword })).status).toBe(200)
    expect((await browser().enter('kinh-te-phuong-liet')).json.user.email).toBe(mailOf('kinh-te-phuong-liet'))
  })
})
