import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { House } from '../src/context/context.ts'
import { readMail } from '../src/intake/email/read.ts'
import { gateways } from '../src/intake/sms/gateways.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { notify } from '../src/notifications/notify.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { keptOutlets } from './support/kept-outlets.ts'
import { visitor } from './support/visitor.ts'

type Stored = { id: number; body: string; channel: string; opens: string | null; recipientKind: string }

const eventsOf = (sql: Sql, ticket: Ticket, type: string) =>
  sql<{ id: number }[]>`select id from ticket_events where ticket_id = ${ticket.id} and type = ${type}`

/** Written without accents, so that an SMS has room for its link. */
const tell = async (house: House, ticket: Ticket, type = 'ticket.opened') => {
  const sql = house.db as Sql
  await sql`update reporters set accented = false where id = ${ticket.reporterId}`
  const events = await eventsOf(sql, ticket, type)
  await notify(
    ctxFor(house),
    events.map(({ id }) => id),
  )
  return sql<Stored[]>`select * from messages where ticket_id = ${ticket.id} order by id`
}

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const chair = await makeStaff(sql, {
    kind: 'economy',
    communeCode: khuongDinh,
    roles: ['officer', 'leader'],
  })
  const { app, as, resident } = testApp(house, [chair])
  return { house, chair, app, by: as(chair), resident }
}

const byMail = { reporter: { email: 'binh@test.example' } }
const reporters = [
  ['by SMS', { reporter: { phone: '0912345678' } }],
  ['by mail', byMail],
] as const

test.each(reporters)(
  'a private link told %s is stored nowhere, shown masked to staff, and whole as it leaves',
  (_, how) =>
    inRollback(async (sql) => {
      const { house, by } = await town(sql)
      const ticket = await openSample(house, how)
      const secret = await trackingSecret(house.secret, ticket.reference)
      const stored = await tell(house, ticket)
      const own = stored.find(({ recipientKind }) => recipientKind === 'reporter')!
      expect(own.body).toContain('{{link}}')
      expect(own.opens).toBe(ticket.reference)
      expect(JSON.stringify(stored)).not.toContain(secret)
      expect((await by('GET', '/api/messages')).text).not.toContain(secret)
      const { left, outlets: out } = keptOutlets()
      for (const { id } of stored) await deliver(ctxFor(house), id, out)
      const link = `http://localhost:3000/t/${ticket.reference}?s=${secret}`
      expect(left.filter((body) => body.includes(link))).toHaveLength(1)
      expect(left.join()).not.toContain('{{')
    }),
)

test('an SMS with its link filled in still fits the room that it was cut to', () =>
  inRollback(async (sql) => {
    const { house } = await town(sql)
    const ticket = await openSample(house, reporters[0][1])
    const [own] = await tell(house, ticket)
    const { left, outlets: out } = keptOutlets()
    await deliver(ctxFor(house), own!.id, out)
    expect(left[0]!.length).toBeLessThanOrEqual(160)
    expect(left[0]).toContain('?s=')
  }))

test.each([
  ['drops the link', 'Xin anh/chị gọi lại.', 422],
  ['has it twice', 'Xem {{link}} hoặc {{link}}', 422],
  ['leads it elsewhere', 'Xem http://ke-gian.example/?{{link}}', 422],
  ['writes out another', 'Xem http://localhost:3000/t/AAAA-AAAA?s=abcdefghjkmnpqrstuvw', 422],
  ['keeps it', 'Lời khác, xem {{link}}', 204],
])('other words for a message with a link: one that %s is taken or refused', (_, body, status) =>
  inRollback(async (sql) => {
    const { house, by } = await town(sql)
    const ticket = await openSample(house, byMail)
    const [own] = await tell(house, ticket)
    expect((await by('PATCH', `/api/messages/${own!.id}`, { body: { body } })).status).toBe(status)
    await sql`update messages set state = 'failed' where id = ${own!.id}`
    const again = await by('PUT', `/api/messages/${own!.id}`, { body: { body } })
    expect(again.status).toBe(status === 204 ? 200 : status)
    expect((await by('PUT', `/api/messages/${own!.id}`, { body: {} })).status).toBe(
      status === 204 ? 409 : 200,
    )
  }),
)

test('a link forged into a message to staff or a follower is refused', () =>
  inRollback(async (sql) => {
    const { house, by } = await town(sql)
    const ticket = await openSample(house, byMail)
    const stored = await tell(house, ticket)
    const toStaff = stored[0]!
    await sql`update messages set recipient_kind = 'staff', opens = null, body = 'Phiếu mới' where id = ${toStaff.id}`
    const forged = await by('PATCH', `/api/messages/${toStaff.id}`, { body: { body: 'Xem {{link}}' } })
    expect([forged.status, forged.text]).toEqual([422, expect.stringContaining('không có đường dẫn riêng')])
  }))

test('links that were stored before are masked by the migration', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const ticket = await openSample(house, byMail)
    const id = (await tell(house, ticket))[0]!.id
    const link = `https://phananh.example.vn/t/${ticket.reference}?s=${await trackingSecret(house.secret, ticket.reference)}`
    await sql`update messages set opens = null, body = ${`Đã nhận.\n\nTheo dõi: ${link}\n\nTrân trọng.`} where id = ${id}`
    const [migration = ''] = globSync('db/migrations/*_secret_version_and_masked_links.sql')
    const statements = readFileSync(migration, 'utf8').split('--> statement-breakpoint')
    await sql.unsafe(statements.find((statement) => statement.includes('UPDATE'))!)
    const [masked] = await sql<Stored[]>`select * from messages where id = ${id}`
    expect(masked).toMatchObject({
      opens: ticket.reference,
      body: 'Đã nhận.\n\nTheo dõi: {{link}}\n\nTrân trọng.',
    })
  }))

test('a private code that others may know is replaced: the old one opens nothing, the resident is sent the new one', () =>
  inRollback(async (sql) => {
    const { house, by, app, resident } = await town(sql)
    const ticket = await openSample(house, byMail)
    const path = `/api/reports/${ticket.reference}`
    const old = await trackingSecret(house.secret, ticket.reference)
    const read = async (secret: string) =>
      (await resident('GET', path, { headers: { 'x-report-secret': secret } })).status
    expect(await read(old)).toBe(200)
    const renewed = await by('PUT', `/api/tickets/${ticket.id}/secret`, {
      body: { why: 'Lộ trên mạng xã hội' },
    })
    expect(renewed.status).toBe(200)
    expect(await read(old)).toBe(404)
    const { visit } = visitor((address, init) => app.request(address, init))
    for (const [lang, said] of [
      ['vi', 'đã được đổi'],
      ['en', 'was replaced'],
    ]) {
      const page = await visit(`/t/${ticket.reference}?s=${old}&lang=${lang}`)
      expect([page.status, await page.text()]).toEqual([404, expect.stringContaining(said!)])
    }
    expect((await resident('GET', path, { headers: { 'x-report-secret': old } })).text).toContain(
      'was replaced',
    )
    const stranger = await visit(`/t/${ticket.reference}?s=${'a'.repeat(20)}`)
    expect(await stranger.text()).not.toContain('was replaced')
    const replied = { headers: { 'x-report-secret': old }, body: { text: 'Tôi không phải chủ' } }
    expect((await resident('POST', `${path}/replies`, replied)).status).toBe(404)
    expect((await resident('PUT', `${path}/withdrawal`, { ...replied, body: {} })).status).toBe(404)

    const told = (await tell(house, ticket, 'ticket.secret-renewed')).filter(({ opens }) => opens)
    const { left, outlets: out } = keptOutlets()
    for (const { id } of told) await deliver(ctxFor(house), id, out)
    const fresh = /\?s=([a-z0-9]{20})/.exec(left.join())![1]!
    expect(fresh).not.toBe(old)
    expect(await read(fresh)).toBe(200)
  }))

test('a message that waits while the code is replaced leaves with the new link', () =>
  inRollback(async (sql) => {
    const { house, by } = await town(sql)
    const ticket = await openSample(house, byMail)
    const [own] = await tell(house, ticket)
    await by('PUT', `/api/tickets/${ticket.id}/secret`, { body: { why: 'Lộ mã' } })
    const { left, outlets: out } = keptOutlets()
    await deliver(ctxFor(house), own!.id, out)
    expect(left[0]).toContain(await trackingSecret(house.secret, ticket.reference, 1))
  }))

test('who cannot be sent a new code keeps the old one', () =>
  inRollback(async (sql) => {
    const { house, by } = await town(sql)
    const ticket = await openSample(house, byMail)
    await sql`update reporters set phone = null, email = null where id = ${ticket.reporterId}`
    await sql`update tickets set channel = 'letter' where id = ${ticket.id}`
    const answered = await by('PUT', `/api/tickets/${ticket.id}/secret`, { body: { why: 'Lộ mã' } })
    expect(answered.status).toBe(409)
  }))

test('a link leads to its page without the secret in the address, and forms, pictures and other languages go on', () =>
  inRollback(async (sql) => {
    const { house, app } = await town(sql)
    const ticket = await openSample(house, byMail)
    const secret = await trackingSecret(house.secret, ticket.reference)
    const headers = { cookie: 'been-here=1' }
    const first = await app.request(`/t/${ticket.reference.toLowerCase()}?s=${secret}&lang=en`, { headers })
    expect([first.status, first.headers.get('location')]).toEqual([303, `/t/${ticket.reference}?lang=en`])
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(first.headers.get('set-cookie')).toMatch(
      new RegExp(`ma=${secret}; Max-Age=3600; Path=/t/${ticket.reference}; HttpOnly; SameSite=Lax`),
    )
    const { visit } = visitor((path, init) => app.request(path, init))
    const page = await (await visit(`/t/${ticket.reference}?s=${secret}`)).text()
    expect(page).toContain(ticket.text)
    expect(page).not.toMatch(/(href|src|action)="\/[^"]*[?&]s=/)
    const body = new URLSearchParams({ text: 'Nắp vỡ làm đôi' })
    const replied = await visit(`/t/${ticket.reference}/replies`, { method: 'POST', body })
    expect(replied.headers.get('location')).toBe(`/t/${ticket.reference}?notice=replied`)
    expect(await (await visit(replied.headers.get('location')!)).text()).toContain('Nắp vỡ làm đôi')
  }))

test('a link that a resident pastes or quotes, by the web, SMS or mail, is kept without its key', () =>
  inRollback(async (sql) => {
    const { house, by, resident } = await town(sql)
    const ticket = await openSample(house, { reporter: { phone: '0912345678' } })
    const secret = await trackingSecret(house.secret, ticket.reference)
    const link = `https://phananh.example.vn/t/${ticket.reference}?lang=en&s=${secret}`
    const path = `/api/reports/${ticket.reference}/replies`
    const headers = { 'x-report-secret': secret }
    const answered = await resident('POST', path, { body: { text: `Xem ${link}, vẫn chưa sửa` }, headers })
    expect(answered.status).toBe(201)
    const raw = { id: crypto.randomUUID(), from: '0987654321', to: '1022', text: `QC: quy khach xem ${link}` }
    await storeInbound(ctxFor(house), { gateway: 'generic', sms: gateways.generic!.read(raw), raw })
    const [row] = await sql<{ id: number }[]>`select max(id) as id from inbound_messages`
    await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
    const { whole, words } = await readMail(
      new TextEncoder().encode(`From: a@x.example\r\nTo: b@x.example\r\nSubject: Re\r\n\r\n> ${link}\r\n`),
    )
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    const aside = await testApp(house, [operator]).as(operator)('GET', '/api/inbound/set-aside')
    expect(aside.text).toContain('quy khach xem')
    const shown = [(await by('GET', `/api/tickets/${ticket.id}`)).text, aside.text, whole, words]
    for (const text of shown) {
      expect(text).toContain(`/t/${ticket.reference}?lang=en&s=…`)
      expect(text).not.toContain(secret)
    }
  }))

test('a wrong secret sets no cookie and opens nothing', () =>
  inRollback(async (sql) => {
    const { house, app } = await town(sql)
    const ticket = await openSample(house, byMail)
    const guessed = await app.request(`/t/${ticket.reference}?s=${'a'.repeat(20)}`)
    expect([guessed.status, guessed.headers.get('set-cookie')]).toEqual([404, null])
  }))
