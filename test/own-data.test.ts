import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { consentVersion } from '../src/intake/consent.ts'
import { notify } from '../src/notifications/notify.ts'
import { confirmationCode } from '../src/tickets/duplicates/confirmation-code.ts'
import type { PersonalData } from '../src/tickets/personal-data/seen.ts'
import { sweepUnfiled } from '../src/tickets/retention/sweep-unfiled.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { words } from '../web/resident/words.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const reporter = { name: 'Phùng Thị Quỳnh Dao', phone: '0987650123', email: 'quynhdao@hop-thu.example' }

const atHome = async (sql: Sql) => {
  const house = await testHouse(sql)
  const caller = testApp(house)
  const ticket = await openSample(house, { reporter })
  const path = `/api/reports/${ticket.reference}`
  let secret = trackingSecret(house.secret, ticket.reference)
  const call = (method: string, to: string, body?: unknown) =>
    caller.resident(method, `${path}${to}`, {
      headers: { 'x-report-secret': secret },
      ...(body === undefined ? {} : { body }),
    })
  const own = async () => (await call('GET', '/personal-data')).json<PersonalData | null>()
  const page = (to: string, form?: Record<string, string>) =>
    caller.app.request(`/t/${ticket.reference}${to}`, {
      ...(form
        ? {
            method: 'POST',
            body: new URLSearchParams({ s: secret, ...form }).toString(),
            headers: {
              'content-type': 'application/x-www-form-urlencoded',
              origin: 'http://localhost:3000',
            },
          }
        : {}),
    })
  const keepSecret = (next: string) => {
    secret = next
  }
  return { sql, house, ticket, call, own, page, keepSecret, secretNow: () => secret }
}
type Home = Awaited<ReturnType<typeof atHome>>
const inHome = (work: (home: Home) => Promise<void>) => () =>
  inRollback(async (sql) => work(await atHome(sql)))

test(
  'a resident reads what is kept, when they agreed to which words, and what an erasure would take and leave',
  inHome(async ({ own, house, ticket }) => {
    const data = (await own())!
    expect(data.kept).toMatchObject({ ...reporter, phone: '+84987650123' })
    expect(data.consent).toEqual({
      at: house.now.toISOString(),
      version: consentVersion,
      channel: ticket.channel,
    })
    expect(data.erases[0]?.vi).toBe('họ tên, số điện thoại, email')
    expect(data.keeps.map(({ vi }) => vi).join(' ')).toContain('số liệu thống kê')
    expect(data.erasure).toBe('possible')
  }),
)

test(
  'they erase it themselves, at once and once, and nothing of it is left while the report is handled on',
  inHome(async ({ call, own, sql, ticket }) => {
    for (const _ of [1, 2]) expect((await call('DELETE', '/personal-data')).status).toBe(200)
    expect(await own()).toMatchObject({ kept: null, erasure: 'done' })
    const [row] = await sql`select name, phone, email from reporters where id = ${ticket.reporterId}`
    expect(row).toEqual({ name: null, phone: null, email: null })
    const events = await sql<{ actor: string }[]>`
      select actor from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.reporter-erased'`
    expect(events.map(({ actor }) => actor)).toEqual(['resident'])
    const [kept] = await sql<
      { text: string; status: string }[]
    >`select text, status from tickets where id = ${ticket.id}`
    expect(kept).toEqual({ text: ticket.text, status: 'new' })
  }),
)

const saidTo = async ({ sql }: Home) =>
  (
    await sql<{ recipient: string; body: string }[]>`
      select recipient, body from messages where event_id is null and confirms is null order by id`
  ).map(({ recipient, body }) => [recipient, /xin xoa|xin xóa|da xoa|đã xóa/.exec(body)?.[0] ?? body])

test(
  'where they are and were written to hears at once that somebody asked for an erasure, and who handles it',
  inHome(async (home) => {
    const { call, sql, house, ticket } = home
    await sql`insert into former_contacts (ticket_id, channel, address, known, corrected_at, told_at)
      values (${ticket.id}, 'sms', '+84987650777', true, now(), now()), (${ticket.id}, 'sms', '+84987650778', false, now(), now())`
    for (const _ of [1, 2]) expect((await call('PUT', '/erasure')).status).toBe(200)
    // The number that took the place of one that was known, and was shown by no code, may be a stranger's.
    expect(await saidTo(home)).toEqual([
      [reporter.email, 'xin xóa'],
      ['+84987650777', 'xin xoa'],
    ])
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['leader'] })
    const [event] = await sql<{ id: number }[]>`
      select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.erasure-asked'`
    await notify(ctxFor(house), [event!.id])
    expect(
      await sql`select from digest_items where staff_id = ${officer.id} and event_id = ${event!.id}`,
    ).toHaveLength(1)
  }),
)

test(
  'whoever had it erased at once is told so where they were written to, and a week later that is gone, too',
  inHome(async (home) => {
    const { call, sql, house } = home
    expect((await call('DELETE', '/personal-data')).status).toBe(200)
    expect(await saidTo(home)).toEqual([
      ['+84987650123', 'da xoa'],
      [reporter.email, 'đã xóa'],
    ])
    await sql`update messages set state = 'sent'`
    const ctx = ctxFor(house)
    await sweepUnfiled(ctx)
    expect(await saidTo(home)).toHaveLength(2)
    await sweepUnfiled({ ...ctx, now: new Date(house.now.getTime() + 8 * 86_400_000) })
    expect(await sql`select from messages where recipient in ('+84987650123', ${reporter.email})`).toEqual([])
  }),
)

test(
  'a complaint and a file under legal hold keep who sent them, and say why',
  inHome(async ({ call, own, sql, ticket }) => {
    await sql`update tickets set legal_hold = true where id = ${ticket.id}`
    const refused = await call('DELETE', '/personal-data')
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('giữ nguyên hồ sơ')])
    expect(await own()).toMatchObject({ erasure: 'impossible', erases: [], keeps: [] })
    await sql`update tickets set legal_hold = false, lane = 'complaint' where id = ${ticket.id}`
    expect((await call('DELETE', '/personal-data')).status).toBe(409)
    expect((await call('PUT', '/personal-data', { name: 'Ai khác' })).status).toBe(409)
  }),
)

test('a legal officer holds a file and releases it, each for a reason that its history keeps', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const here = { kind: 'economy', communeCode: khuongDinh }
    const legal = await makeStaff(sql, { ...here, roles: ['legal'] })
    const { as, resident } = testApp(house, [legal])
    const ticket = await openSample(house, { reporter })
    const headers = { 'x-report-secret': trackingSecret(house.secret, ticket.reference) }
    const erase = () => resident('DELETE', `/api/reports/${ticket.reference}/personal-data`, { headers })
    const hold = (method: string) =>
      as(legal)(method, `/api/tickets/${ticket.id}/hold`, { body: { why: 'Công văn 12/CV-TTr' } })
    expect((await hold('DELETE')).status).toBe(409)
    expect((await hold('PUT')).status).toBe(200)
    expect((await hold('PUT')).status).toBe(409)
    expect((await erase()).status).toBe(409)
    expect((await hold('DELETE')).status).toBe(200)
    expect((await erase()).status).toBe(200)
    const said = await sql<{ data: unknown }[]>`
      select data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.legal-hold' order by id`
    expect(said.map(({ data }) => data)).toEqual([
      { held: true, why: 'Công văn 12/CV-TTr' },
      { held: false, why: 'Công văn 12/CV-TTr' },
    ])
  }))

test(
  'they put their name right and take a mailbox away at once; a new number waits for its code, what is not named stays',
  inHome(async ({ call, own, keepSecret, secretNow, sql, ticket }) => {
    const named = await call('PUT', '/personal-data', { name: 'Phùng Thị Dao' })
    expect(named.json<object>()).toEqual({ reference: ticket.reference, secret: secretNow(), asked: [] })
    expect((await own())!.kept).toMatchObject({ name: 'Phùng Thị Dao', email: reporter.email })

    const before = secretNow()
    const moved = await call('PUT', '/personal-data', { phone: '0912000333', email: '' })
    const { secret, asked } = moved.json<{ secret: string; asked: string[] }>()
    expect([moved.status, asked]).toEqual([200, ['sms']])
    expect(secret).not.toBe(before)
    expect((await call('GET', '/personal-data')).status).toBe(404)
    keepSecret(secret)
    expect(await own()).toMatchObject({
      kept: { name: 'Phùng Thị Dao', phone: '+84987650123', email: null },
      waiting: [{ channel: 'sms', address: '+84912000333' }],
    })
    const { text } = await call('GET', '')
    expect(text).toContain('Sửa họ tên người phản ánh')
    const said = await sql<{ data: unknown }[]>`select data from ticket_events where ticket_id = ${ticket.id}`
    expect(JSON.stringify(said)).not.toContain('912000333')
    expect((await call('PUT', '/personal-data', { phone: '', email: '' })).status).toBe(422)
    expect((await call('PUT', '/personal-data', { phone: '12' })).status).toBe(422)
  }),
)

test(
  'nobody without the private code reads, corrects, downloads or erases anything',
  inHome(async ({ call, keepSecret, page }) => {
    keepSecret('AAAAAAAAAAAA')
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect(
        (await call(method, '/personal-data', method === 'PUT' ? { name: 'A' } : undefined)).status,
      ).toBe(404)
    expect((await page('/personal-data')).status).toBe(404)
  }),
)

test(
  'the page asks for the code of a new number, and takes it without a script',
  inHome(async ({ house, page, own, keepSecret, sql, ticket }) => {
    const asked = await page('/personal-data', {
      name: reporter.name,
      phone: '0912000333',
      email: reporter.email,
    })
    expect(asked.headers.get('location')).toContain('notice=changeAsked')
    const [{ key }] = await sql<[{ key: string }]>`select key from follow_requests`
    const wrong = await page('/contact', { code: '12' })
    const said = await wrong.text()
    expect([wrong.status, said]).toEqual([422, expect.stringContaining('Mã gồm 6 chữ số.')])
    for (const sentence of [words.track.change.heading, words.track.change.why('0912 000 333')])
      expect(said).toContain(sentence.vi)
    const code = confirmationCode(house.secret, { key, channel: 'sms' })
    const changed = await page('/contact', { code })
    expect(changed.headers.get('location')).toContain('notice=corrected')
    expect(changed.headers.get('set-cookie')).toContain('ma=')
    keepSecret(trackingSecret(house.secret, ticket.reference, 1))
    expect(await own()).toMatchObject({ kept: { phone: '+84912000333' }, number: 'known', waiting: [] })
  }),
)

test(
  'the page says what goes and what stays, asks for a tick, and needs no script',
  inHome(async ({ page, own, secretNow }) => {
    const unsure = await page('/personal-data/erasure', {})
    expect(unsure.status).toBe(422)
    const said = await unsure.text()
    for (const sentence of [words.track.personalData.notSure, words.track.personalData.erases])
      expect(said).toContain(sentence.vi)
    expect(said).toContain('họ tên, số điện thoại, email')
    expect((await own())!.erasure).toBe('possible')

    const renamed = await page('/personal-data', {
      name: 'Dao',
      phone: reporter.phone,
      email: reporter.email,
    })
    expect(renamed.headers.get('location')).toContain('notice=corrected')
    expect((await own())!.kept?.name).toBe('Dao')

    const file = await page(`/personal-data?s=${secretNow()}`)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    const sheet = await file.text()
    const inside = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(sheet)![1]!
    expect(JSON.parse(inside).personalData.kept.email).toBe(reporter.email)
    expect(sheet).toContain('0987 650 123')
    const [toRead, forPrograms] = sheet.split('<details>')
    expect(toRead).not.toMatch(/\d{4}-\d\d-\d\dT|kênh web/)
    expect(toRead).toContain('<dt>10:00 thứ Hai, 23/11/2026</dt>')
    expect(forPrograms).toContain('"reference"')

    const erased = await page('/personal-data/erasure', { sure: 'on' })
    expect(erased.headers.get('location')).toContain('notice=erased')
    expect((await own())!.erasure).toBe('done')
  }),
)

/** Who changes the words that people agree to gives them another version, and its digest here. */
const digests: Record<string, string> = {
  '2026-11-29': '4d33d64a018935083bb9f6d9527b138d7d4afc0dde8c7d49f0acba38ff72a1f9',
}

test('the words that people agree to are those of their version', () => {
  const { consent, consentText, helperConsent } = words.report
  const said = JSON.stringify([consent, consentText, helperConsent])
  expect(createHash('sha256').update(said).digest('hex')).toBe(digests[consentVersion])
})
