import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/seed/demo.ts'
import { passwordUrl } from '../src/access/accounts/password-url.ts'
import { unmasked } from '../src/notifications/private-link.ts'
import { ctxFor } from './support/house.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.signIn('quan-tri')
}, 120_000)
afterAll(() => server?.stop())

const mailOf = (login: string) => `${login}@demo.lang-nghe.example`
const call = async (cookie: string, method: string, path: string, body?: object) => {
  const answered = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answered.text()
  return { status: answered.status, text, json: text ? JSON.parse(text) : null }
}
const enter = (email: string, password: string) =>
  call('', 'POST', '/api/auth/sign-in/email', { email, password })
const staffOf = async (login: string) => {
  const [row] = await server.sql<{ id: string; departmentId: number }[]>`
    select s.id, s.department_id from staff s join "user" u on u.id = s.id where u.email = ${mailOf(login)}`
  return row!
}
/** The province's administrator of a test. */
const deputy = async (login: string) => {
  const { id } = await staffOf(login)
  await server.sql`update staff set roles = array['province-admin'] where id = ${id}`
  return server.signIn(login)
}
const letterTo = async (email: string) =>
  until(async () => {
    const [mail] = await server.sql<{ body: string; opens: string | null }[]>`
      select body, opens from messages where recipient = ${email} order by id desc limit 1`
    return mail
  })
const keyIn = (mail: { body: string; opens: string | null }) => {
  const sent = unmasked(ctxFor(server.house), {
    ...mail,
    channel: 'email',
    confirms: null,
    secretVersion: null,
  })
  return /#([a-z0-9]{32})/.exec(sent)![1]!
}
const choose = (token: string, newPassword: string) =>
  call('', 'POST', '/api/auth/reset-password', { token, newPassword })

describe('Somebody who is invited', () => {
  test('gets a mail whose link is made as it leaves, chooses a password by it and works where they were put', async () => {
    const { departmentId } = await staffOf('cong-an')
    const made = await call(admin, 'POST', '/api/staff', {
      name: ' Lê Thu\r\nHằng\u202e',
      email: ' Hang.Le@test.example ',
      departmentId,
      roles: ['officer', 'officer'],
    })
    expect(made.status).toBe(201)
    const mail = await letterTo('hang.le@test.example')
    expect(mail.body).toContain('Kính gửi Lê Thu Hằng')
    expect(mail.body).not.toContain(passwordUrl(server.house, mail.opens!.slice('password:'.length)))
    const [shown] = (await call(admin, 'GET', '/api/messages')).json.messages
    expect([shown.recipient, shown.link]).toEqual([
      'hang.le@test.example',
      `${server.house.publicUrl}/console/password#${keyIn(mail)}`,
    ])
    const invited = await call(admin, 'GET', '/api/staff?state=invited&q=thu%20hang')
    expect(invited.json.accounts).toMatchObject([
      { email: 'hang.le@test.example', entered: false, roles: ['officer'] },
    ])

    const weak = await choose(keyIn(mail), 'lethuhang1990')
    expect([weak.status, weak.json.fields]).toEqual([
      422,
      [
        {
          field: 'newPassword',
          sentence: {
            vi: expect.stringMatching(/^Mật khẩu này chứa tên, email .* Xin đặt một câu bốn, năm từ/),
            en: expect.stringMatching(/^This password holds your name, .* choose a sentence/),
          },
        },
      ],
    ])
    expect((await choose('x'.repeat(32), 'lethuhang1990')).json.detail).toContain('Đường dẫn này đã dùng rồi')

    expect((await choose(keyIn(mail), 'mot cau de nho 7')).status).toBe(200)
    expect((await enter('HANG.LE@test.example', 'mot cau de nho 7')).status).toBe(200)
    expect((await call(admin, 'GET', '/api/staff?state=invited&q=hang.le')).json.accounts).toEqual([])
  })

  test('is not invited twice, nor without a role, into a closed or unknown department, or by a wrong address', async () => {
    const { departmentId } = await staffOf('cong-an')
    const person = { name: 'A', email: 'a@test.example', departmentId, roles: ['officer'] }
    const refused = async (change: object) =>
      (await call(admin, 'POST', '/api/staff', { ...person, ...change })).status
    expect(await refused({ email: mailOf('kinh-te') })).toBe(409)
    expect(await refused({ roles: [] })).toBe(422)
    expect(await refused({ roles: ['king'] })).toBe(422)
    expect(await refused({ departmentId: 2_000_000_000 })).toBe(422)
    expect(await refused({ email: 'khong phai' })).toBe(422)
    expect(await refused({ name: '\u2800' })).toBe(422)
  })

  test('is invited by a province’s administrator within the province only, and never as administrator of the system', async () => {
    const cookie = await deputy('so-xay-dung')
    const { departmentId } = await staffOf('kinh-te')
    const [elsewhere] = await server.sql<{ id: number }[]>`
      select id from departments where province_code <> '01' and active limit 1`
    const invite = async (email: string, change: object) =>
      (
        await call(cookie, 'POST', '/api/staff', {
          name: 'B',
          email,
          departmentId,
          roles: ['officer'],
          ...change,
        })
      ).status
    expect(await invite('b1@test.example', {})).toBe(201)
    expect(await invite('b2@test.example', { departmentId: elsewhere!.id })).toBe(422)
    expect(await invite('b3@test.example', { roles: ['admin'] })).toBe(403)
    const { id } = await staffOf('quan-tri')
    for (const [method, path, body] of [
      ['PUT', 'lock', { why: 'Mất máy tính' }],
      ['PUT', 'password-link', undefined],
      ['PUT', 'roles', { roles: ['officer'] }],
      ['GET', 'sessions', undefined],
      ['DELETE', 'sessions', undefined],
    ] as const)
      expect([
        path,
        [403, 404].includes((await call(cookie, method, `/api/staff/${id}/${path}`, body)).status),
      ]).toEqual([path, true])
  })
})

describe('Another link to choose a password', () => {
  test('makes the one before worthless, and who is signed in with the old password is signed out with it', async () => {
    const { id } = await staffOf('van-hoa')
    const before = await server.signIn('van-hoa')
    await call(admin, 'PUT', `/api/staff/${id}/password-link`)
    const first = keyIn(await letterTo(mailOf('van-hoa')))
    await call(admin, 'PUT', `/api/staff/${id}/password-link`)
    const second = await until(async () => {
      const key = keyIn(await letterTo(mailOf('van-hoa')))
      return key !== first && key
    })
    expect((await choose(first, 'mot cau de nho 7')).status).toBe(422)
    expect((await choose(second, 'mot cau de nho 8')).status).toBe(200)
    await until(async () => (await call(before, 'GET', '/api/me')).status === 401)
    expect((await enter(mailOf('van-hoa'), demoPassword)).status).toBe(401)
    expect((await enter(mailOf('van-hoa'), 'mot cau de nho 8')).status).toBe(200)
  })
})

describe('A link that waits unused', () => {
  const linkFor = async (login: string) => {
    const { id } = await staffOf(login)
    const before = (await letters(mailOf(login))).length
    expect((await call(admin, 'PUT', `/api/staff/${id}/password-link`)).status).toBe(200)
    await until(async () => (await letters(mailOf(login))).length > before)
    return { id, key: keyIn(await letterTo(mailOf(login))) }
  }
  const letters = (email: string) => server.sql`select from messages where recipient = ${email}`

  test('opens nothing once its person chose a password without it', async () => {
    const cookie = await server.signIn('giam-sat')
    const { key } = await linkFor('giam-sat')
    const body = { currentPassword: demoPassword, newPassword: 'mot cau de nho 10' }
    expect((await call(cookie, 'POST', '/api/auth/change-password', body)).status).toBe(200)
    const used = await choose(key, 'mot cau cua ke khac 1')
    expect([used.status, used.json.fields]).toMatchObject([422, [{ field: 'token' }]])
    expect((await enter(mailOf('giam-sat'), 'mot cau de nho 10')).status).toBe(200)
  })

  test('opens nothing while the account is locked, nor when it is opened again', async () => {
    const { id, key } = await linkFor('dien-luc')
    expect((await call(admin, 'PUT', `/api/staff/${id}/lock`, { why: 'Mất máy tính' })).status).toBe(200)
    expect((await choose(key, 'mot cau cua ke khac 2')).status).toBe(422)
    expect((await call(admin, 'DELETE', `/api/staff/${id}/lock`)).status).toBe(204)
    expect((await choose(key, 'mot cau cua ke khac 3')).status).toBe(422)
    expect((await enter(mailOf('dien-luc'), demoPassword)).status).toBe(200)
  })
})

describe('A password that somebody changes', () => {
  test('ends every other sign-in of theirs, and the old one opens nothing any more', async () => {
    const [here, there] = [await server.signIn('dieu-phoi'), await server.signIn('dieu-phoi')]
    const change = (currentPassword: string, newPassword: string, cookie = here) =>
      fetch(`${server.url}/api/auth/change-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url, cookie },
        body: JSON.stringify({ currentPassword, newPassword }),
      })
    const wrong = await change('doan bua', 'mot cau de nho 9')
    expect([wrong.status, (await wrong.json()) as object]).toEqual([
      422,
      expect.objectContaining({ detail: 'Mật khẩu đang dùng chưa đúng.' }),
    ])
    expect((await change(demoPassword, 'ngan')).status).toBe(422)
    const refused = async (newPassword: string) =>
      ((await (await change(demoPassword, newPassword)).json()) as { detail: string }).detail
    expect(await refused('matkhau2026')).toContain('ai cũng thử trước')
    expect(await refused('dieuphoi123')).toContain('chứa tên, email')
    expect(await refused(demoPassword)).toBe('Mật khẩu mới giống mật khẩu đang dùng.')
    expect((await change(demoPassword, 'mot cau de nho 9', '')).status).toBe(401)

    const changed = await change(demoPassword, 'mot cau de nho 9')
    const renewed = changed.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ')
    expect([changed.status, await changed.text()]).toEqual([200, expect.not.stringContaining('token')])
    expect((await call(renewed, 'GET', '/api/me')).status).toBe(200)
    await until(async () => (await call(there, 'GET', '/api/me')).status === 401)
    expect((await enter(mailOf('dieu-phoi'), demoPassword)).status).toBe(401)
    expect((await enter(mailOf('dieu-phoi'), 'mot cau de nho 9')).status).toBe(200)
  })
})

describe('A locked account', () => {
  test('signs the person out at once, says why to whoever knows the password and to nobody else, and opens again', async () => {
    const { id } = await staffOf('kinh-te-2')
    const cookie = await server.signIn('kinh-te-2')
    expect((await call(cookie, 'GET', '/api/me')).status).toBe(200)
    const locked = await call(admin, 'PUT', `/api/staff/${id}/lock`, { why: 'Mất điện thoại công vụ.' })
    expect(locked.status).toBe(200)
    await until(async () => (await call(cookie, 'GET', '/api/me')).status === 401)

    const told = await enter(mailOf('kinh-te-2'), demoPassword)
    expect(told.status).toBe(403)
    expect(told.json.sentence.vi).toBe(
      'Tài khoản của anh/chị đang bị khóa: Mất điện thoại công vụ. Xin hỏi người quản trị.',
    )
    expect(told.text).not.toContain('user')
    expect((await enter(mailOf('kinh-te-2'), 'doan bua')).status).toBe(401)
    expect(await server.sql`select from session where user_id = ${id}`).toHaveLength(0)
    expect((await call(admin, 'GET', '/api/staff?state=locked')).json.accounts).toMatchObject([
      { id, lockedWhy: 'Mất điện thoại công vụ.' },
    ])
    expect((await call(admin, 'PUT', `/api/staff/${id}/lock`, { why: 'Mất máy tính' })).status).toBe(409)

    expect((await call(admin, 'DELETE', `/api/staff/${id}/lock`)).status).toBe(204)
    expect((await enter(mailOf('kinh-te-2'), demoPassword)).status).toBe(200)
    expect((await call(admin, 'DELETE', `/api/staff/${id}/lock`)).status).toBe(409)
  })

  test('holds no open ticket: what becomes of them is asked first', async () => {
    const { id } = await staffOf('kinh-te')
    const opened = await call('', 'POST', '/api/reports', {
      text: 'Nắp cống trước số 9 ngõ 45 phố Khương Đình, phường Khương Đình bị vỡ',
      consent: true,
      reporter: { phone: '0912345678' },
    })
    const [ticket] = await server.sql<{ id: number }[]>`
      select id from tickets where reference = ${opened.json.reference}`
    const chair = await server.signIn('chu-tich')
    const given = { officerId: id, why: 'Giao việc' }
    expect((await call(chair, 'PUT', `/api/tickets/${ticket!.id}/assignment`, given)).status).toBe(200)
    const asked = await call(admin, 'PUT', `/api/staff/${id}/lock`, { why: 'Nghỉ việc đột xuất' })
    expect([asked.status, asked.json.current]).toEqual([409, { open: 1 }])
    const locked = await call(admin, 'PUT', `/api/staff/${id}/lock`, {
      why: 'Nghỉ việc đột xuất',
      tickets: 'hand-over',
    })
    expect([locked.status, locked.json]).toEqual([200, { kept: 0, handedOver: 1 }])
    const [now] = await server.sql<{ officerId: string | null }[]>`
      select officer_id from tickets where id = ${ticket!.id}`
    expect(now!.officerId).not.toBe(id)
  })

  test('is nobody’s own: nobody locks themselves or changes their own roles', async () => {
    const { id } = await staffOf('quan-tri')
    expect((await call(admin, 'PUT', `/api/staff/${id}/lock`, { why: 'Mất máy tính' })).status).toBe(409)
    expect((await call(admin, 'PUT', `/api/staff/${id}/roles`, { roles: ['officer'] })).status).toBe(409)
  })
})

describe('Where somebody is signed in', () => {
  test('is listed to them and to their administrator, without what would open it, and each can be ended', async () => {
    const { id } = await staffOf('chu-tich')
    const [one, two] = [await server.signIn('chu-tich'), await server.signIn('chu-tich')]
    const listed = await call(one, 'GET', `/api/staff/${id}/sessions`)
    expect(listed.json.sessions.length).toBeGreaterThanOrEqual(2)
    expect(listed.text).not.toContain('token')
    const other = await server.signIn('cong-an')
    const here = ({ json }: { json: { sessions: { here: boolean }[] } }) =>
      json.sessions.filter(({ here }) => here).length
    expect([here(listed), here(await call(admin, 'GET', `/api/staff/${id}/sessions`))]).toEqual([1, 0])
    expect((await call(other, 'GET', `/api/staff/${id}/sessions`)).status).toBe(403)

    const [newest] = listed.json.sessions
    expect((await call(admin, 'DELETE', `/api/staff/${id}/sessions/${newest.id}`)).json).toEqual({ ended: 1 })
    const isOut = (cookie: string) => until(async () => (await call(cookie, 'GET', '/api/me')).status === 401)
    await isOut(two)
    expect((await call(one, 'DELETE', `/api/staff/${id}/sessions`)).status).toBe(200)
    await isOut(one)
  })
})

describe('What somebody does here', () => {
  test('is changed by their administrator, and what they may do follows at once', async () => {
    const { id } = await staffOf('van-phong')
    const cookie = await server.signIn('van-phong')
    const asked = () => call(cookie, 'GET', '/api/me')
    expect((await asked()).json.roles).toEqual(['officer'])
    expect((await call(admin, 'PUT', `/api/staff/${id}/roles`, { roles: ['officer', 'clerk'] })).status).toBe(
      200,
    )
    await until(async () => (await asked()).json.roles.includes('clerk'))
    const [event] = await server.sql<{ data: object }[]>`
      select data from ticket_events where subject = ${`staff:${id}`} order by id desc limit 1`
    expect(event!.data).toMatchObject({ changes: { was: ['officer'], roles: ['officer', 'clerk'] } })
  })
})

describe('The list of accounts', () => {
  test('comes in pages by name, none twice, and refuses a place of another list', async () => {
    const names: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page = await call(
        admin,
        'GET',
        `/api/staff?limit=3${next && `&cursor=${encodeURIComponent(next)}`}`,
      )
      expect(page.status).toBe(200)
      names.push(...page.json.accounts.map(({ id }: { id: string }) => id))
      next = page.json.next
    }
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(8)
    for (const cursor of ['x', '%22', '[1]', '7'])
      expect((await call(admin, 'GET', `/api/staff?cursor=${encodeURIComponent(cursor)}`)).status).toBe(422)
    expect((await call(admin, 'GET', '/api/staff?q=%25')).json.accounts).toEqual([])
  })
})
