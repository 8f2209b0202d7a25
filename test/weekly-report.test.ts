import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import sharp from 'sharp'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { relayOnce } from '../src/events/relay.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { createMailer } from '../src/notifications/email.ts'
import type { Mailer } from '../src/notifications/outlet.ts'
import { waitingOutlet } from '../src/notifications/outlet.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { sendWeeklyReports } from '../src/reporting/mailed/send-reports.ts'
import { type Seen, thingsToDo } from '../src/reporting/mailed/things-to-do.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'

const mails: Email[] = []
const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData: async (stream, _, done) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    mails.push(await PostalMime.parse(Buffer.concat(chunks)))
    done()
  },
})
let email: Mailer
beforeAll(async () => {
  await new Promise<void>((ready) => mailServer.listen(0, '127.0.0.1', ready))
  const { port } = mailServer.server.address() as AddressInfo
  email = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'khong-tra-loi@lang-nghe.example' })
})
afterAll(async () => {
  await email.close()
  await new Promise<void>((done) => mailServer.close(done))
})
beforeEach(() => void mails.splice(0))

const complaint = {
  text: 'Tôi khiếu nại quyết định xử phạt hành chính số 12 của Chủ tịch phường Khương Đình đối với nhà tôi',
}

/** A week of a commune: three reports came, one was answered, and a complaint nobody is told of. */
const aWeek = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const people = {
    chair: await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] }),
    leader: await makeStaff(sql, { ...here, roles: ['leader'] }),
    officer: await makeStaff(sql, here),
    centre: await makeStaff(sql, { kind: 'operation-centre', roles: ['supervisor'] }),
    operator: await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] }),
  }
  house.now = at('11-17 09:00')
  const [answered] = [await openSample(house), await openSample(house), await openSample(house)]
  await openSample(house, complaint)
  await relayOnce(sql, new Date(house.now.getTime() + 60_000))
  house.now = at('11-18 10:00')
  await acceptTicket(ctxFor(house, people.officer), answered.id, {})
  const answer = { answer: 'Đã thay nắp cống mới.', doneOn: '2026-11-18' }
  await resolveTicket(ctxFor(house, people.officer), answered.id, answer)
  await relayOnce(sql, new Date(house.now.getTime() + 60_000))
  house.now = at('11-23 07:00')
  const sent = async ({ id }: Staff) => sql<{ id: number; subject: string; body: string }[]>`
    select m.id, m.subject, m.body from messages m join weekly_reports w on w.message_id = m.id
    where w.staff_id = ${id} order by m.id`
  const outlets = { email, sms: waitingOutlet }
  const leave = (id: number) => deliver(ctxFor(house), id, outlets)
  return { house, sent, leave, ...people }
}

test('Whoever leads is told on Monday how their unit did in the week before, once, and nothing of what is sealed', () =>
  inRollback(async (sql) => {
    const { house, sent, chair, leader, officer, centre, operator } = await aWeek(sql)
    await sendWeeklyReports(ctxFor(house))
    await sendWeeklyReports(ctxFor(house))
    for (const nobody of [officer, operator]) expect(await sent(nobody)).toEqual([])
    for (const somebody of [chair, leader, centre]) expect(await sent(somebody)).toHaveLength(1)
    const [told] = await sent(chair)
    expect(told!.subject).toBe('Báo cáo tuần 16/11 – 22/11/2026: Phường Khương Đình')
    expect(told!.body).toContain('Tuần qua có 3 phản ánh mới; đã trả lời 1, đúng hạn 1.')
    expect(told!.body).toContain('Trả lời đúng hạn: 100% (tuần trước chưa có, cả nước 91%)')
    expect(told!.body).not.toMatch(/khiếu nại quyết định|4 phản ánh/)

    house.now = at('11-30 07:00')
    await sendWeeklyReports(ctxFor(house))
    const [, next] = await sent(chair)
    expect(next!.body).toContain('Tuần qua không có phản ánh mới; chưa trả lời phản ánh nào.')
  }))

test('It leaves with its pictures inside and with its text, and the link in it stops the next one alone', () =>
  inRollback(async (sql) => {
    const { house, sent, leave, chair } = await aWeek(sql)
    await sendWeeklyReports(ctxFor(house))
    const [{ id }] = (await sent(chair)) as unknown as [{ id: number }]
    await leave(id)
    const [mail] = mails
    expect(mail!.attachments.map(({ mimeType, disposition }) => [mimeType, disposition])).toEqual([
      ['image/png', 'inline'],
      ['image/png', 'inline'],
    ])
    for (const { contentId, content } of mail!.attachments) {
      expect(mail!.html).toContain(`src="cid:${contentId!.slice(1, -1)}"`)
      expect((await sharp(Buffer.from(content as ArrayBuffer)).metadata()).width).toBe(1072)
    }
    expect(mail!.html).not.toMatch(/<script|https?:\/\/(?!localhost)/)
    const header = (key: string) => mail!.headers.find((one) => one.key === key)?.value
    const stop = header('list-unsubscribe')!.slice(1, -1)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(mail!.text).toContain(stop)

    const { resident, as } = testApp(house, [chair])
    const { pathname } = new URL(stop)
    const asked = await resident('GET', pathname, { headers: { accept: 'text/html' } })
    expect(asked.text).toContain('Không nhận báo cáo tuần')
    expect((await as(chair)('GET', '/api/me')).json()).toMatchObject({ weeklyReport: true, leads: true })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const stopped = await resident('POST', pathname, { headers: form, body: 'List-Unsubscribe=One-Click' })
    expect(stopped.status).toBe(200)
    expect((await as(chair)('GET', '/api/me')).json()).toMatchObject({ weeklyReport: false })
    house.now = at('11-30 07:00')
    await sendWeeklyReports(ctxFor(house))
    expect(await sent(chair)).toHaveLength(1)
    await as(chair)('PUT', '/api/me', { body: { weeklyReport: true } })
    await sendWeeklyReports(ctxFor(house))
    expect(await sent(chair)).toHaveLength(2)
  }))

test('Words that somebody changed in the outbox leave as they stand, without the pictures of others', () =>
  inRollback(async (sql) => {
    const { house, sent, leave, chair } = await aWeek(sql)
    await sendWeeklyReports(ctxFor(house))
    const [{ id }] = (await sent(chair)) as unknown as [{ id: number }]
    await sql`update messages set body = 'Xin gọi lại cho tôi.' where id = ${id}`
    await leave(id)
    expect(mails[0]!.attachments).toEqual([])
    expect(mails[0]!.html).toContain('Xin gọi lại cho tôi.')
  }))

test('It is looked at before Monday by whoever reads the figures, under a policy without exceptions', () =>
  inRollback(async (sql) => {
    const { house, chair, officer, leader } = await aWeek(sql)
    await keepFigures(ctxFor(house))
    const { as } = testApp(house, [chair, officer, leader])
    const path = `/api/boards/commune:${khuongDinh}/weekly-report`
    const shown = await as(chair)('GET', `${path}?language=en`)
    expect(shown.text).toContain('3 new reports last week')
    expect(shown.text).not.toMatch(/ style=|cid:/)
    expect(shown.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[^']+'; img-src data:;/)
    expect((await as(leader)('GET', path)).status).toBe(403)
  }))

test('The three things to do are the first that there are, each with its list', () => {
  const seen: Seen = {
    board: {
      from: '2026-11-16',
      to: '2026-11-22',
      totals: { 'done-late': 2, reopened: 1, bounced: 4 },
      marks: [1, 2, 0, 5, 5],
    },
    unit: 'commune:00364',
    overdue: 0,
    overdueSince: '2024-01-01',
    today: '2026-11-23',
    warnings: [],
    behind: null,
  }
  expect(thingsToDo(seen).map(({ code, n }) => [code, n])).toEqual([
    ['unhappy', 3],
    ['reopened', 1],
    ['late', 2],
  ])
  const [first, second] = thingsToDo({ ...seen, overdue: 7, warnings: [{ vi: 'a', en: 'b' }] })
  expect(first).toEqual({ code: 'warning', n: 1, about: { vi: 'a', en: 'b' }, opens: '/warnings' })
  expect(second!.opens).toBe('/figures/commune:00364/stands-overdue?from=2024-01-01&to=2026-11-23')
})
