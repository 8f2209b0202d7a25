import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoPassword } from '../db/seed/demo.ts'
import { oidcProviders } from '../src/platform/oidc-providers.ts'
import { shownBy, shownNextBy } from './support/code-app.ts'
import { type Issuer, startIssuer } from './support/issuer.ts'
import { startTestServer, type TestServer } from './support/server.ts'

vi.setConfig({ testTimeout: 120_000 })

let issuer: Issuer
let server: TestServer
beforeAll(async () => {
  issuer = await startIssuer()
  const client = { clientId: 'lang-nghe', clientSecret: 'a secret of the test' }
  const providers = [
    { id: 'tinh', button: 'Cổng của tỉnh', issuer: issuer.url, ...client },
    { id: 'quoc-gia', button: 'Định danh quốc gia', issuer: issuer.url, ...client, secondFactor: true },
    { id: 'xa', button: 'Cổng đã tắt', issuer: 'http://127.0.0.1:1', ...client },
    { id: 'la', button: 'Cổng lạ', issuer: issuer.url, ...client, clientSecret: 'another secret' },
  ]
  const env = { OIDC_PROVIDERS: JSON.stringify(providers), SECOND_FACTOR_ROLES: 'admin, legal' }
  server = await startTestServer({ env })
}, 120_000)
afterAll(async () => {
  await server?.stop()
  issuer?.stop()
})

const mailOf = (login: string) => `${login}@demo.lang-nghe.example`

/** A browser, which keeps the cookies of each host and does not follow. */
const browser = () => {
  const jars = new Map<string, Map<string, string>>()
  const go = async (address: string, { method = 'GET', body }: { method?: string; body?: object } = {}) => {
    const url = new URL(address, server.url)
    const jar = jars.get(url.host) ?? new Map<string, string>()
    jars.set(url.host, jar)
    const answered = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      headers: {
        accept: 'text/html,application/json',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { 'content-type': 'application/json', origin: server.url } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    for (const set of answered.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    const text = await answered.text()
    const to = answered.headers.get('location')
    return { status: answered.status, text, to: to && new URL(to, url).href }
  }
  /** As far as the provider sends back to us. */
  const toBack = async (provider: string) => {
    let { to } = await go(`/sign-in/${provider}`)
    for (let hops = 0; to && !to.startsWith(server.url) && hops < 12; hops++) ({ to } = await go(to))
    expect(to).toContain('/back?')
    return to!
  }
  const me = async () => {
    const { status, text } = await go('/api/me')
    return { status, ...(JSON.parse(text) as { email?: string; mustEnrol?: boolean }) }
  }
  return { go, toBack, me, enter: async (provider: string) => go(await toBack(provider)) }
}

/** Who stands before the provider. */
const stands = (who: string, claims: Record<string, unknown>) =>
  issuer.tell({
    who,
    claims,
    back: ['tinh', 'quoc-gia', 'la'].map((id) => `${server.url}/sign-in/${id}/back`),
  })

describe('Where the province knows its people', () => {
  test('a member of staff is let in by the work mailbox, however it is spelled, and nobody is made', async () => {
    await stands('1001', { email: 'Kinh-Te@demo.lang-nghe.example', email_verified: true })
    const at = browser()
    const { providers } = JSON.parse((await at.go('/api/auth/providers')).text)
    expect(providers[0]).toEqual({ id: 'tinh', button: 'Cổng của tỉnh' })
    expect(await at.enter('tinh')).toMatchObject({ status: 302, to: `${server.url}/console/` })
    expect(await at.me()).toMatchObject({ status: 200, email: mailOf('kinh-te'), mustEnrol: false })

    const [before] = await server.sql`select count(*) from "user"`
    await stands('1002', { email: 'khong-ai@test.example' })
    const refused = await browser().enter('tinh')
    expect([refused.status, refused.text]).toEqual([
      403,
      expect.stringContaining('Chưa có tài khoản cán bộ nào dùng email khong-ai@test.example.'),
    ])
    expect(await server.sql`select count(*) from "user"`).toEqual([before])
  })

  test('stays the same person there: another one with the mailbox of a colleague is refused', async () => {
    await stands('1003', { email: mailOf('cong-an') })
    expect((await browser().enter('tinh')).status).toBe(302)
    expect((await browser().enter('tinh')).status).toBe(302)
    for (const [who, login] of [
      ['1004', 'cong-an'],
      ['1003', 'kinh-te-2'],
    ] as const) {
      await stands(who, { email: mailOf(login) })
      const refused = await browser().enter('tinh')
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('gắn với một người khác')])
    }
  })

  test('who is locked is told why, and who declines, has no confirmed mailbox or comes back twice is told so', async () => {
    await server.sql`update staff set active = false, locked_at = now(), locked_why = 'Nghỉ việc' where id = (
      select id from "user" where email = ${mailOf('van-phong')})`
    await stands('1005', { email: mailOf('van-phong') })
    expect((await browser().enter('tinh')).text).toContain('đang bị khóa: Nghỉ việc')
    await stands('', {})
    const declined = (await browser().enter('tinh')).text
    expect(declined).toContain('<a class="button" href="/console/">Về trang đăng nhập</a>')
    expect(declined).toContain('Chưa vào được bằng “Cổng của tỉnh”')
    await stands('1006', {})
    expect((await browser().enter('tinh')).text).toContain('không cho biết email công vụ')
    await stands('1006', { email: mailOf('kinh-te'), email_verified: false })
    expect((await browser().enter('tinh')).text).toContain('không cho biết email công vụ')

    await stands('1001', { email: mailOf('kinh-te') })
    const at = browser()
    const back = await at.toBack('tinh')
    expect((await browser().go(back)).text).toContain('Xin đăng nhập lại từ đầu')
    expect((await at.go(back)).status).toBe(302)
    expect((await at.go(back)).text).toContain('Xin đăng nhập lại từ đầu')
  })

  test('what comes back with another cookie of ours, without its state or of another tab, begins anew in words', async () => {
    const back = `${server.url}/sign-in/tinh/back`
    const [, session] = /session_token=([^;]+)/.exec(await server.signIn('kinh-te'))!
    const told = async (cookie: string, address = `${back}?code=x&state=y`) => {
      const answered = await fetch(address, { headers: { accept: 'text/html', cookie }, redirect: 'manual' })
      return [answered.status, await answered.text()]
    }
    const anew = [403, expect.stringContaining('Xin đăng nhập lại từ đầu')]
    expect(await told('')).toEqual(anew)
    expect(await told(`lang-nghe.provider=${session}`)).toEqual(anew)
    expect(await told('lang-nghe.provider=%7B%7D.x')).toEqual(anew)

    await stands('1001', { email: mailOf('kinh-te') })
    for (const spoilt of [
      (to: string) => to.replace(/state=[^&]+/, 'state=x'),
      (to: string) => to.replace(/[?&]state=[^&]+/, ''),
      () => back,
    ]) {
      const at = browser()
      const refused = await at.go(spoilt(await at.toBack('tinh')))
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('đăng nhập')])
    }
    const at = browser()
    const first = await at.toBack('tinh')
    const second = await at.toBack('tinh')
    const old = await at.go(first)
    expect([old.status, old.text]).toEqual([403, expect.stringContaining('Xin đăng nhập lại từ đầu')])
    expect(await at.go(second)).toMatchObject({ status: 302, to: `${server.url}/console/` })
  })

  test('a provider that is away, that does not know us or that does not exist is said so, and holds up nobody', async () => {
    expect((await browser().go('/sign-in/xa')).text).toContain('“Cổng đã tắt” đang không trả lời')
    const nowhere = await browser().go('/sign-in/khac')
    expect([nowhere.status, nowhere.text]).toEqual([
      404,
      expect.stringContaining('Không có cách đăng nhập này'),
    ])
    await stands('1001', { email: mailOf('kinh-te') })
    const refused = await browser().enter('la')
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('không hợp lệ')])
  })
})

describe('The second factor of who comes from elsewhere', () => {
  test('is that of the provider where the setting says so, and else our own', async () => {
    await stands('2001', { email: mailOf('quan-tri') })
    const first = browser()
    await first.enter('tinh')
    expect(await first.me()).toMatchObject({ status: 200, mustEnrol: true })
    const national = browser()
    await national.enter('quoc-gia')
    expect(await national.me()).toMatchObject({ status: 200, mustEnrol: false })

    const post = { method: 'POST' }
    const begun = await first.go('/api/auth/two-factor/enable', { ...post, body: { password: demoPassword } })
    const { totpURI } = JSON.parse(begun.text) as { totpURI: string }
    const showing = (code: string) => ({ ...post, body: { code } })
    const shown = showing(await shownBy(totpURI))
    expect((await first.go('/api/auth/two-factor/verify-totp', shown)).status).toBe(200)

    const asked = browser()
    expect((await asked.enter('tinh')).to).toBe(`${server.url}/console/?code`)
    expect((await asked.me()).status).toBe(401)
    const next = showing(await shownNextBy(totpURI))
    expect((await asked.go('/api/auth/two-factor/verify-totp', next)).status).toBe(200)
    expect(await asked.me()).toMatchObject({ status: 200, mustEnrol: false })
    const again = browser()
    expect((await again.enter('quoc-gia')).to).toBe(`${server.url}/console/`)
    expect((await again.me()).status).toBe(200)
  })

  test('is added without a password by whoever has none, again after it was taken away', async () => {
    await server.sql`delete from account where provider_id = 'credential' and user_id = (
      select id from "user" where email = ${mailOf('phap-che')})`
    const post = { method: 'POST' }
    const entered = async () => {
      await stands('2003', { email: mailOf('phap-che') })
      const at = browser()
      await at.enter('tinh')
      expect(await at.me()).toMatchObject({ status: 200, mustEnrol: true })
      return at
    }
    const at = await entered()
    expect(JSON.parse((await at.go('/api/me/factors')).text)).toMatchObject({
      password: false,
      required: true,
    })
    const change = { currentPassword: '', newPassword: 'con mèo trắng ngủ trên nóc tủ' }
    const refused = await at.go('/api/auth/change-password', { ...post, body: change })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('chưa có mật khẩu ở đây')])
    const begun = await at.go('/api/auth/two-factor/enable', { ...post, body: { password: '' } })
    const { totpURI } = JSON.parse(begun.text) as { totpURI: string }
    const code = { ...post, body: { code: await shownBy(totpURI) } }
    expect((await at.go('/api/auth/two-factor/verify-totp', code)).status).toBe(200)
    expect(await at.me()).toMatchObject({ status: 200, mustEnrol: false })

    await stands('2001', { email: mailOf('quan-tri') })
    const admin = browser()
    await admin.enter('quoc-gia')
    const [person] = await server.sql`select id from "user" where email = ${mailOf('phap-che')}`
    const away = await admin.go(`/api/staff/${person!.id}/factors`, { method: 'DELETE', body: {} })
    expect(away.status).toBe(204)
    expect((await at.me()).status).toBe(401)
    await entered()
  })

  test('is asked for where somebody has a passkey and the provider asks for nothing', async () => {
    await server.sql`insert into passkeys (user_id, name, credential_id, public_key, counter, created_at)
      select id, 'Máy', 'x', 'x', 0, now() from "user" where email = ${mailOf('van-hoa')}`
    await stands('2002', { email: mailOf('van-hoa') })
    const plain = browser()
    const refused = await plain.enter('tinh')
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Vào bằng khóa truy cập')])
    expect((await plain.me()).status).toBe(401)
    const national = browser()
    await national.enter('quoc-gia')
    expect((await national.me()).status).toBe(200)
  })
})

describe('The setting', () => {
  const read = (list: object[]) => oidcProviders.safeParse(JSON.stringify(list))
  const provider = {
    id: 'tinh',
    button: 'Tỉnh',
    issuer: 'https://sso.example.vn',
    clientId: 'a',
    clientSecret: 'b',
  }

  test('takes several, each with what is usual', () => {
    expect(read([provider, { ...provider, id: 'hai' }]).data).toMatchObject([
      { id: 'tinh', mailClaim: 'email', secondFactor: false },
      { id: 'hai' },
    ])
  })

  test.each([
    ['plain http to another machine', [{ ...provider, issuer: 'http://sso.example.vn' }]],
    ['one name twice', [provider, provider]],
    ['a word that it does not know', [{ ...provider, secondfactor: true }]],
  ])('refuses %s', (_, list) => {
    expect(read(list).error?.issues[0]?.message).toContain('danh sách JSON')
  })
})
