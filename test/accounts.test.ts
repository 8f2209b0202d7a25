import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import { demoPassword, seedDemo } from '../db/seed/demo.ts'
import { readConfig } from '../src/platform/config.ts'
import { mustBeReadyToServe } from '../src/platform/ready.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { startTestServer, type TestServer, testSecret } from './support/server.ts'
import { settingTheScene } from './support/untold-changes.ts'

const run = promisify(execFile)
const live = {
  DEMO: 'false',
  SECRET: testSecret,
  SMS_INBOUND_SECRET: 'a secret of the gateway',
  PUBLIC_URL: 'https://phananh.example.vn',
}
const databaseUrl = 'postgres://x:y@localhost/z'

describe('What is a demo, and what is service', () => {
  test('only the embedded database is a demo by itself; another is one only when asked', () => {
    expect(readConfig({}).DEMO).toBe(true)
    expect(readConfig({ DATABASE_URL: databaseUrl }).DEMO).toBe(false)
    expect(readConfig({ DATABASE_URL: databaseUrl, DEMO: 'true' }).DEMO).toBe(true)
  })

  test('what .env.example calls required is required in service, each said by name in both languages', () => {
    expect(() => mustBeReadyToServe(readConfig(live))).not.toThrow()
    expect(() => mustBeReadyToServe(readConfig({}))).not.toThrow()
    for (const name of ['SECRET', 'SMS_INBOUND_SECRET', 'PUBLIC_URL'])
      expect(() => mustBeReadyToServe(readConfig({ ...live, [name]: '' }))).toThrow(name)
    expect(() => mustBeReadyToServe(readConfig({ ...live, PUBLIC_URL: 'http://a.example' }))).toThrow('https')
    const mail = { ...live, MAIL_INBOX: 'phan-anh@tinh.example' }
    expect(() => mustBeReadyToServe(readConfig(mail))).toThrow('MAIL_INBOUND_SECRET')
    const signed = { ...mail, MAIL_INBOUND_SECRET: 'signs what mail servers send' }
    expect(() => mustBeReadyToServe(readConfig(signed))).not.toThrow()
    expect(() => mustBeReadyToServe(readConfig({ DATABASE_URL: databaseUrl }))).toThrow('DEMO=true')
  })

  test.each([
    ['PORT', 'so', 'phải là một số nguyên / must be a whole number'],
    ['TRUSTED_PROXIES', '1.5', 'phải là một số nguyên / must be a whole number'],
    ['TRUSTED_PROXIES', '9', 'không được lớn hơn 5 / must not be above 5'],
    ['DATABASE_CONNECTIONS', '1', 'không được nhỏ hơn 2 / must not be below 2'],
    [
      'SECRET',
      'ngắn',
      'mỗi khóa ít nhất 32 ký tự, nhiều khóa thì cách nhau bằng dấu phẩy / each secret 32 characters or more',
    ],
    ['SMS_INBOUND_SECRET', 'ngắn', 'ít nhất 16 ký tự / 16 characters or more'],
    ['DATA_PROTECTION_CONTACT', 'x'.repeat(301), 'nhiều nhất 300 ký tự / 300 characters or fewer'],
    [
      'ROLES',
      'boss',
      'một hay nhiều trong web, live, jobs, cách nhau bằng dấu phẩy, hoặc all / one or more of',
    ],
    ['DEMO', 'maybe', 'chỉ nhận một trong / must be one of: true, '],
    ['PUBLIC_URL', 'phananh', 'địa chỉ bắt đầu bằng http:// hoặc https:// / an address that begins with'],
    ['DATABASE_URL', 'mysql://x', 'địa chỉ dạng postgres://'],
    ['SMTP_URL', 'mail.example', 'địa chỉ bắt đầu bằng smtp:// hoặc smtps:// / an address that begins with'],
    ['MAP_TILES_URL', 'https://tiles.example/map.png', 'địa chỉ dạng https://máy/{z}/{x}/{y}.png'],
    ['MAP_TILES_URL', 'http://tiles.example/{z}/{x}/{y}.png', 'địa chỉ dạng https://máy/{z}/{x}/{y}.png'],
    ['SMS_PROVINCE', 'HN', 'mã tỉnh gồm hai chữ số, ví dụ 01 / a province code of two digits, like 01'],
  ])('a setting that is wrong is said by name in both languages: %s=%s', (name, value, said) =>
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: ${said}`),
  )
})

describe('A database that was a demo by mistake', () => {
  let own: OwnDatabase
  let server: TestServer
  beforeAll(async () => {
    own = await ownDatabase()
    const { sql, close } = connect(own.url, { max: 1 })
    await seedDemo(sql)
    const [officer] = await sql<{ id: string; departmentId: number }[]>`
      select s.id, s.department_id from staff s join "user" u on u.id = s.id where u.email like 'kinh-te@%'`
    await settingTheScene(
      sql,
      (
        sql,
      ) => sql`with opened as (insert into tickets (reference, lane, status, urgency, channel, language, category_code, department_id, officer_id,
        title, text, search, candidates, reasons, reported_at, received_at, held_since, updated_at)
      values ('TEST-DEMO', 'feedback', 'accepted', 'normal', 'web', 'vi', 'waste', ${officer!.departmentId}, ${officer!.id},
        'x', 'x', 'x', '[]', '[]', now(), now(), now(), now()) returning id)
      insert into deadlines (ticket_id, starts_at, due_at) select id, now(), now() from opened`,
    )
    await close()
    server = await startTestServer({ databaseUrl: own.url, env: live })
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    await own?.drop()
  })

  test('lets none of the published accounts in once it is in service, and keeps none of their tickets from others', async () => {
    const answered = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ email: 'quan-tri@demo.lang-nghe.example', password: demoPassword }),
    })
    expect(answered.status).toBe(401)
    const [ticket] = await server.sql<{ officerId: string | null }[]>`
      select officer_id from tickets where reference = 'TEST-DEMO'`
    expect(ticket!.officerId).toBe(null)
    const [left] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from staff s join "user" u on u.id = s.id
      where u.email like '%@demo.lang-nghe.example' and s.active`
    expect(left!.n).toBe(0)
  })

  test('and refuses SMS, receipts and call events that nobody signed', async () => {
    for (const path of ['/sms/inbound/generic', '/sms/receipts/generic', '/calls/events']) {
      const answered = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id: '1',
          from: '0912345678',
          to: '1022',
          text: 'x',
          callId: '1',
          event: 'ringing',
        }),
      })
      expect([path, answered.status]).toEqual([path, 403])
    }
  })

  test('opens the demo again when it is asked for', async () => {
    await seedDemo(server.sql)
    const answered = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ email: 'kinh-te@demo.lang-nghe.example', password: demoPassword }),
    })
    expect(answered.status).toBe(200)
  })
})

describe('The first administrator', () => {
  let own: OwnDatabase
  let server: TestServer
  beforeAll(async () => {
    own = await ownDatabase()
    server = await startTestServer({ databaseUrl: own.url, env: live })
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    await own?.drop()
  })

  const admin = (...given: string[]) =>
    run(
      process.execPath,
      ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/admin.ts', ...given],
      { env: { ...process.env, ...live, DATABASE_URL: own.url, SMTP_URL: '' } },
    )
  const choose = (token: string, newPassword: string) =>
    fetch(`${server.url}/api/auth/reset-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, 'accept-language': 'vi' },
      body: JSON.stringify({ token, newPassword }),
    })
  const signIn = (password: string) =>
    fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ email: 'quan.tri@tinh.example.vn', password }),
    })

  const invited = async () => {
    const { stdout } = await admin('Trần Văn Bình', 'quan.tri@tinh.example.vn')
    const key = /https:\/\/phananh\.example\.vn\/console\/password#([a-z0-9]{32})\b/.exec(stdout)?.[1]
    expect(key, stdout).toBeDefined()
    return key
  }

  test('comes in by a link that works once, and chooses the password; who lost it unused gets another', async () => {
    const lost = await invited()
    const key = await invited()
    expect((await choose(lost!, 'mot cau de nho 7')).status).toBe(422)
    const stored = await server.sql<{ identifier: string }[]>`select identifier from verification`
    expect(JSON.stringify(stored)).not.toContain(key)

    const short = await choose(key!, 'ngan')
    expect([short.status, (await short.json()) as object]).toEqual([
      422,
      expect.objectContaining({ detail: 'Mật khẩu cần từ 10 đến 200 ký tự.' }),
    ])
    expect((await choose(key!, 'mot cau de nho 7')).status).toBe(200)
    expect((await choose(key!, 'mot cau khac 123')).status).toBe(422)
    const entered = await signIn('mot cau de nho 7')
    expect(entered.status).toBe(200)
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ')
    const me = await fetch(`${server.url}/api/me`, { headers: { cookie } })
    expect(await me.json()).toMatchObject({ name: 'Trần Văn Bình', roles: ['admin'] })
  }, 120_000)

  test('is not made twice, and a word that is no address is refused with how to write it', async () => {
    await expect(admin('Trần Văn Bình', 'quan.tri@tinh.example.vn')).rejects.toMatchObject({
      stdout: expect.stringContaining('hoặc dùng một email khác'),
    })
    await expect(admin('Trần Văn Bình', 'khong phai email')).rejects.toMatchObject({
      code: 2,
      stdout: expect.stringContaining('npm run admin'),
    })
  }, 120_000)
})
