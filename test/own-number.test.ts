import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { notify } from '../src/notifications/notify.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import type { Tracking } from '../src/tickets/resident/track.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { keptOutlets } from './support/kept-outlets.ts'
import { visitor } from './support/visitor.ts'

const phone = '+84987650123'

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const caller = testApp(house, [officer])
  const ticket = await openSample(house, { reporter: { phone } })
  const secret = await trackingSecret(house.secret, ticket.reference)
  const path = `/api/reports/${ticket.reference}`
  const headers = { 'x-report-secret': secret }
  const ask = () => caller.resident('POST', `${path}/number`, { headers, body: {} })
  const confirm = (code: string) => caller.resident('PUT', `${path}/number`, { headers, body: { code } })
  const standing = async () =>
    (await caller.resident('GET', path, { headers })).json<Tracking>().personalData?.number
  return { sql, house, officer, ticket, secret, ask, confirm, standing, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

/** What is sent to the number, as its owner reads it. */
const sent = async ({ sql, house }: Town): Promise<string[]> => {
  const { left, outlets } = keptOutlets()
  const rows = await sql<{ id: number }[]>`
    select id from messages where recipient = ${phone} and state = 'queued' order by id`
  for (const { id } of rows) await deliver(ctxFor(house), id, outlets)
  return left
}
const codeIn = (texts: string[]) => /\b\d{6}\b/.exec(texts.join())?.[0] ?? ''
const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

const tell = async ({ sql, house }: Town, { id }: Ticket): Promise<string | null> => {
  const [event] = await sql<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${id} and type = 'ticket.accepted'`
  await notify(ctxFor(house), [event!.id])
  const [row] = await sql<{ state: string; lastError: string | null }[]>`
    select state, last_error from messages where ticket_id = ${id} and recipient_kind = 'reporter' order by id desc limit 1`
  return row!.lastError ?? row!.state
}

test(
  'whoever enters the code that their number was sent is told of every step there',
  inTown(async (here) => {
    expect(await here.standing()).toBe('unknown')
    expect((await here.ask()).status).toBe(204)
    expect(await here.standing()).toBe('asked')
    const code = codeIn(await sent(here))
    expect((await here.confirm(wrong(code))).status).toBe(422)
    expect((await here.confirm(code)).status).toBe(200)
    expect(await here.standing()).toBe('known')
    await acceptTicket(ctxFor(here.house, here.officer), here.ticket.id, {})
    expect(await tell(here, here.ticket)).toBe('queued')
    const another = await openSample(here.house, { reporter: { phone }, text: 'Đèn đường ngõ 12 không sáng' })
    await acceptTicket(ctxFor(here.house, here.officer), another.id, {})
    expect(await tell(here, another)).toBe('queued')
  }),
)

test(
  'nobody guesses the code: after five tries the right one opens nothing either',
  inTown(async (here) => {
    await here.ask()
    const code = codeIn(await sent(here))
    for (let n = 0; n < 5; n++) expect((await here.confirm(wrong(code))).status).toBe(422)
    expect((await here.confirm(code)).status).toBe(422)
    expect(await here.standing()).toBe('asked')
  }),
)

test(
  'a number gets three codes an hour at most, a code of an hour ago is none, and nobody asks without the private code',
  inTown(async (here) => {
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) statuses.push((await here.ask()).status)
    expect(statuses).toEqual([204, 204, 204, 429])
    const texts = await sent(here)
    expect(texts).toHaveLength(3)
    here.house.now = new Date(here.house.now.getTime() + 3_600_000)
    expect((await here.confirm(codeIn(texts))).status).toBe(422)
    const stranger = await here.resident('POST', `/api/reports/${here.ticket.reference}/number`, {
      headers: { 'x-report-secret': 'a'.repeat(20) },
      body: {},
    })
    expect(stranger.status).toBe(404)
  }),
)

test(
  'from one place codes are asked for and guessed so often a minute and no oftener, on the page as by a program',
  inTown(async ({ house, ticket, secret }) => {
    const { app } = testApp(house, [], { from: () => 'one place' })
    const tried = async (method: string, path: string, body: string | URLSearchParams, more = {}) =>
      (await app.request(path, { method, body, headers: { 'x-report-secret': secret, ...more } })).status
    const json = { 'content-type': 'application/json' }
    const form = () => new URLSearchParams({ s: secret, code: '12' })
    const own = `/t/${ticket.reference}/number`
    for (let n = 0; n < 15; n++) expect(await tried('POST', `${own}/confirmation`, form())).toBe(422)
    expect(await tried('POST', `${own}/confirmation`, form())).toBe(429)
    expect(await tried('POST', own, form())).toBe(429)
    expect(await tried('PUT', `/api/reports/${ticket.reference}/number`, '{"code":"123456"}', json)).toBe(429)
  }),
)

test(
  'a code to follow confirms no number of one’s own, nor the other way round',
  inTown(async (here) => {
    await here.ask()
    const code = codeIn(await sent(here))
    const [{ key }] = await here.sql<[{ key: string }]>`select key from follow_requests`
    expect((await here.resident('PUT', `/api/followers/${key}`, { body: { code } })).status).toBe(422)
    await here.sql`update follow_requests set purpose = 'follow'`
    expect((await here.confirm(code)).status).toBe(422)
  }),
)

test(
  'a landline, a known number and a number that was corrected meanwhile are not confirmed',
  inTown(async (here) => {
    await here.ask()
    const code = codeIn(await sent(here))
    await here.sql`update reporters set phone = '+84987650129' where id = ${here.ticket.reporterId}`
    expect((await here.confirm(code)).status).toBe(200)
    expect(await here.standing()).toBe('unknown')
    await here.sql`update reporters set phone = '+842438250000' where id = ${here.ticket.reporterId}`
    expect([await here.standing(), (await here.ask()).status]).toEqual([null, 409])
    await here.sql`update reporters set phone = ${phone}, phone_standing = 'confirmed' where id = ${here.ticket.reporterId}`
    expect([await here.standing(), (await here.ask()).status]).toEqual(['known', 409])
  }),
)

test(
  'on the tracking page: one tap sends the code, the field takes it, and what is wrong is said beside it',
  inTown(async (here) => {
    const { visit } = visitor((path, init) => here.app.request(path, init))
    const own = `/t/${here.ticket.reference}`
    const read = async (path: string, form?: Record<string, string>) => {
      const init = form && { method: 'POST', body: new URLSearchParams(form) }
      const answered = await visit(path, init)
      const leads = answered.headers.get('location')
      return leads ? (await visit(leads)).text() : answered.text()
    }
    expect(await read(`${own}?s=${here.secret}`)).toContain('Xác nhận số điện thoại này')
    const asked = await read(`${own}/number`, { s: here.secret })
    expect(asked).toContain('Mã đang gửi đến số của anh/chị')
    const code = codeIn(await sent(here))
    expect(await read(`${own}/number/confirmation`, { s: here.secret, code: '12' })).toContain(
      'Mã gồm 6 chữ số.',
    )
    const done = await read(`${own}/number/confirmation`, { s: here.secret, code })
    expect(done).toContain('Từ nay số của anh/chị được báo từng bước.')
    expect(done).not.toContain('Xác nhận số điện thoại này')
  }),
)
