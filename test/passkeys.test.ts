import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoPassword } from '../db/seed/demo.ts'
import { authenticator } from './support/authenticator.ts'
import { shownBy } from './support/code-app.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { mailOf, type StaffBrowser, staffBrowser } from './support/staff-browser.ts'
import { until } from './support/until.ts'

vi.setConfig({ testTimeout: 120_000 })

const site = { rpId: 'phan-anh.example', origin: 'https://phan-anh.example:8443' }
let aheadMinutes = 0
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    env: { SECOND_FACTOR_ROLES: 'admin, legal' },
    clock: () => new Date(Date.now() + aheadMinutes * 60_000),
  })
  server.house.publicUrl = site.origin
}, 60_000)
afterAll(() => server?.stop())

type Key = Awaited<ReturnType<typeof authenticator>>
type Otherwise = Parameters<Key['sign']>[1]

const browser = () => staffBrowser(() => server.url)

const asked = async (at: StaffBrowser) =>
  (await at.call('POST', '/api/auth/passkeys/sign-in/challenge')).json.options
const enterBy = async (key: Key, otherwise: Otherwise = {}, at = browser()) => {
  const { status, json } = await at.call(
    'POST',
    '/api/auth/passkeys/sign-in',
    await key.sign(await asked(at), otherwise),
  )
  return { at, status, detail: json?.detail as string | undefined }
}

const add = async (at: StaffBrowser, key: Key, name: string, otherwise: Otherwise = {}) => {
  const begun = await at.call('POST', '/api/auth/passkeys/challenge', { password: demoPassword })
  expect([begun.status, begun.json.detail]).toEqual([200, undefined])
  const response = await key.make(begun.json.options, otherwise)
  return { response, ...(await at.call('POST', '/api/auth/passkeys', { name, response })) }
}

const withKey = async (login: string, name = 'Máy cơ quan') => {
  const at = browser()
  expect((await at.enter(login)).status).toBe(200)
  const key = await authenticator(site)
  expect((await add(at, key, name)).status).toBe(204)
  return { at, key }
}

const keysOf = async (at: StaffBrowser) =>
  (await at.call('GET', '/api/me/factors')).json.keys as {
    id: number
    name: string
    lastUsedAt: string | null
  }[]

const mailsTo = (login: string) => server.sql<{ subject: string; body: string }[]>`
  select subject, body from messages where recipient = ${mailOf(login)} `

describe('Somebody with a passkey', () => {
  test('enters by it alone, and by the password alone no more, which ends no other sign-in', async () => {
    const { at, key } = await withKey('cong-an')
    const [before] = await keysOf(at)
    expect(before).toMatchObject({ name: 'Máy cơ quan', lastUsedAt: null })

    const entered = await enterBy(key)
    expect([entered.status, (await entered.at.me()).json.email]).toEqual([204, mailOf('cong-an')])
    expect((await keysOf(at))[0]!.lastUsedAt).not.toBeNull()

    const sessions = () => server.sql`select token from session s join "user" u on u.id = s.user_id
      where u.email = ${mailOf('cong-an')} order by token`
    const open = await sessions()
    const tried = browser()
    const refused = await tried.enter('cong-an')
    expect([refused.status, refused.json.detail]).toEqual([
      403,
      expect.stringContaining('Vào bằng khóa truy cập'),
    ])
    expect((await tried.me()).status).toBe(401)
    expect((await tried.enter('cong-an', 'doan bua')).status).toBe(401)
    expect(await sessions()).toEqual(open)
    expect((await at.me()).status).toBe(200)
  })

  test('is told by mail when one is added and removed, and names them', async () => {
    const { at } = await withKey('van-hoa', 'Điện thoại')
    const { id } = (await keysOf(at))[0]!
    const named = await at.call('PUT', `/api/me/passkeys/${id}`, { name: 'Điện thoại mới' })
    expect([named.status, named.json.name]).toEqual([200, 'Điện thoại mới'])
    const stranger = browser()
    await stranger.enter('van-phong')
    expect((await stranger.call('PUT', `/api/me/passkeys/${id}`, { name: 'x' })).status).toBe(404)
    const theirs = { password: demoPassword }
    expect((await stranger.call('DELETE', `/api/auth/passkeys/${id}`, theirs)).status).toBe(404)

    const wrong = await at.call('DELETE', `/api/auth/passkeys/${id}`, { password: 'doan bua' })
    expect(wrong.json.fields).toMatchObject([{ field: 'currentPassword' }])
    expect((await at.call('DELETE', `/api/auth/passkeys/${id}`, { password: demoPassword })).status).toBe(204)
    expect(await keysOf(at)).toEqual([])
    expect((await browser().enter('van-hoa')).json.user.email).toBe(mailOf('van-hoa'))
    const mails = await until(async () => {
      const mails = await mailsTo('van-hoa')
      return mails.length >= 2 ? mails : null
    })
    const bySubject = new Map(mails.map(({ subject, body }) => [subject, body]))
    expect(bySubject.get('Tài khoản của anh/chị có thêm một khóa truy cập')).toContain('"Điện thoại"')
    expect(bySubject.get('Một khóa truy cập của anh/chị đã được gỡ')).toContain('"Điện thoại mới"')
    expect(mails.length).toBe(2)
  })

  test('who has an app for codes too enters by either', async () => {
    const { at, key } = await withKey('kinh-te-phuong-liet')
    const begun = await at.step('enable', { password: demoPassword })
    const { totpURI } = begun.json as { totpURI: string }
    expect((await at.step('verify-totp', { code: await shownBy(totpURI) })).status).toBe(200)
    expect((await browser().enter('kinh-te-phuong-liet')).json).toMatchObject({ twoFactorRedirect: true })
    expect((await enterBy(key)).status).toBe(204)
  })

  test('whose key is lost is let in by an administrator', async () => {
    const { at, key } = await withKey('kinh-te-2')
    const [{ id }] = await server.sql<[{ id: string }]>`
      select id from "user" where email = ${mailOf('kinh-te-2')}`
    await server.sql`update staff set roles = array['province-admin'] where id = (
      select id from "user" where email = ${mailOf('so-xay-dung')})`
    const admin = browser()
    await admin.enter('so-xay-dung')
    const account = async () => {
      const { json } = await admin.call('GET', `/api/staff?q=${encodeURIComponent(mailOf('kinh-te-2'))}`)
      return json.accounts[0].secondFactor as boolean
    }
    expect(await account()).toBe(true)
    expect((await admin.call('DELETE', `/api/staff/${id}/factors`)).status).toBe(204)
    expect(await account()).toBe(false)
    await until(async () => (await at.me()).status === 401)
    expect((await enterBy(key)).status).toBe(403)
    expect((await browser().enter('kinh-te-2')).status).toBe(200)
  })

  test('who is locked is told why, and gets in nowhere', async () => {
    const { key } = await withKey('chu-tich')
    await server.sql`update staff set active = false, locked_at = now(), locked_why = 'nghỉ dài hạn'
      where id = (select id from "user" where email = ${mailOf('chu-tich')})`
    const { at, status, detail } = await enterBy(key)
    expect([status, detail]).toEqual([403, expect.stringContaining('nghỉ dài hạn')])
    expect((await at.me()).status).toBe(401)
  })
})

describe('Whose role asks for a second factor', () => {
  test('has one with a key, keeps it with a new password, and does not remove the last', async () => {
    const at = browser()
    await at.enter('quan-tri')
    const elsewhere = browser()
    await elsewhere.enter('quan-tri')
    expect((await at.me()).json.mustEnrol).toBe(true)
    const key = await authenticator(site)
    expect((await add(at, key, 'Khóa cắm ngoài')).status).toBe(204)
    expect((await at.me()).json.mustEnrol).toBe(false)
    expect((await at.call('GET', '/api/staff')).status).toBe(200)
    await until(async () => (await elsewhere.me()).status === 401)

    const { at: entered } = await enterBy(key)
    expect((await entered.me()).json.mustEnrol).toBe(false)
    const { id } = (await keysOf(entered))[0]!
    const last = await entered.call('DELETE', `/api/auth/passkeys/${id}`, { password: demoPassword })
    expect([last.status, last.json.detail]).toEqual([409, expect.stringContaining('khóa duy nhất')])

    const another = await authenticator(site)
    expect((await add(entered, another, 'Điện thoại')).status).toBe(204)
    const { id: second } = (await keysOf(entered))[1]!
    const both = await Promise.all(
      [id, second].map((id) =>
        entered.call('DELETE', `/api/auth/passkeys/${id}`, { password: demoPassword }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409])

    const renewed = await entered.call('POST', '/api/auth/change-password', {
      currentPassword: demoPassword,
      newPassword: 'cá rô phi bơi ngược dòng 47',
    })
    expect(renewed.status).toBe(200)
    expect((await entered.me()).json.mustEnrol).toBe(false)
  })
})

describe('Nobody gets in', () => {
  test('by what was signed before, too late, for another site, without showing who they are, or by a copy', async () => {
    const { key } = await withKey('dieu-phoi')
    const at = browser()
    const once = await asked(at)
    const shown = await key.sign(once)
    expect((await at.call('POST', '/api/auth/passkeys/sign-in', shown)).status).toBe(204)
    const again = await browser().call('POST', '/api/auth/passkeys/sign-in', await key.sign(once))
    expect([again.status, again.json.detail]).toEqual([403, expect.stringContaining('chờ quá lâu')])

    const late = await asked(at)
    aheadMinutes = 11
    expect((await at.call('POST', '/api/auth/passkeys/sign-in', await key.sign(late))).status).toBe(403)
    aheadMinutes = 0
    expect((await enterBy(key)).status).toBe(204)
    expect((await enterBy(key, { origin: 'https://phan-anh.example.evil' })).status).toBe(403)
    expect((await enterBy(key, { rpId: 'evil.example' })).status).toBe(403)
    expect((await enterBy(key, { verified: 'no' })).status).toBe(403)
    expect((await enterBy(key, { counter: 1 })).status).toBe(403)
    expect((await enterBy(key, { counter: 50 })).status).toBe(204)
  })

  test('by a key of nobody, or another one under the same name; and who tries on waits', async () => {
    const { key } = await withKey('tong-dai')
    const other = await authenticator(site)
    const at = browser()
    const theirs = await key.sign(await asked(at))
    const { response } = await other.sign(await asked(at))
    const mixed = { ...theirs, response: { ...response, userHandle: theirs.response.userHandle } }
    expect((await at.call('POST', '/api/auth/passkeys/sign-in', mixed)).status).toBe(403)
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) statuses.push((await enterBy(other)).status)
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429])
  })

  test('and no key is added without the password, for another site, without who they are, twice, or to another', async () => {
    const nobody = await browser().call('POST', '/api/auth/passkeys/challenge', { password: demoPassword })
    expect(nobody.status).toBe(401)
    const at = browser()
    await at.enter('van-phong')
    const wrong = await at.call('POST', '/api/auth/passkeys/challenge', { password: 'doan bua' })
    expect([wrong.status, wrong.json.fields[0].field]).toEqual([422, 'currentPassword'])
    expect((await at.call('POST', '/api/auth/passkeys/challenge', {})).status).toBe(422)

    const key = await authenticator(site)
    expect((await add(at, key, 'x', { origin: 'https://evil.example' })).status).toBe(422)
    expect((await add(at, key, 'x', { verified: 'no' })).status).toBe(422)
    const begun = await at.call('POST', '/api/auth/passkeys/challenge', { password: demoPassword })
    const response = await key.make(begun.json.options)
    const other = browser()
    await other.enter('kinh-te')
    expect((await other.call('POST', '/api/auth/passkeys', { name: 'x', response })).status).toBe(422)
    // What was made for entering is not taken for adding.
    const confused = await key.make({ ...(await asked(at)), user: begun.json.options.user })
    expect((await at.call('POST', '/api/auth/passkeys', { name: 'x', response: confused })).status).toBe(422)
    expect((await at.call('POST', '/api/auth/passkeys', { name: 'x', response })).status).toBe(204)
    expect((await add(at, key, 'y')).status).toBe(409)
    expect((await keysOf(at)).map(({ name }) => name)).toEqual(['x'])
    expect(await keysOf(other)).toEqual([])
  })

  test('and what is no key at all is refused in words', async () => {
    const { at, key } = await withKey('kinh-te')
    const shown = await key.sign(await asked(at))
    const said = (client: object) => Buffer.from(JSON.stringify(client)).toString('base64url')
    const broken = [
      { clientDataJSON: 'AAAA' },
      { clientDataJSON: said({ type: 'webauthn.get', challenge: 'a\u0000b', origin: site.origin }) },
      { clientDataJSON: said([]) },
      { clientDataJSON: 'bnVsbA' },
      { authenticatorData: 'AAAA' },
      { signature: 'AA' },
      { userHandle: 'AA' },
    ]
    for (const part of broken) {
      const given = await key.sign(await asked(at))
      const body = { ...given, response: { ...given.response, ...part } }
      const answered = await at.call('POST', '/api/auth/passkeys/sign-in', body)
      expect([part, answered.status]).toEqual([part, 403])
    }
    for (const body of [{}, { ...shown, id: 'a b' }, { ...shown, response: null }])
      expect((await at.call('POST', '/api/auth/passkeys/sign-in', body)).status).toBe(422)
    const begun = await at.call('POST', '/api/auth/passkeys/challenge', { password: demoPassword })
    const response = await (await authenticator(site)).make(begun.json.options)
    const parts = { attestationObject: 'oA', transports: ['a\u0000'] }
    for (const [name, value] of Object.entries(parts)) {
      const body = { name: 'x', response: { ...response, response: { ...response.response, [name]: value } } }
      expect((await at.call('POST', '/api/auth/passkeys', body)).status).toBe(422)
    }
  })
})
