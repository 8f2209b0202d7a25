import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { receiveReport } from '../src/intake/receive.ts'
import { readReport } from '../src/intake/report.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { releaseForGateway } from '../src/notifications/held.ts'
import { notify } from '../src/notifications/notify.ts'
import { type Outlets, visibleOutbox, waitingOutlet } from '../src/notifications/outlet.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { openTown } from './support/addresses.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'

type Town = Awaited<ReturnType<typeof testHouse>>
const text = 'Nap cong truoc nha so 12 pho Khuong Dinh bi vo, xe may nga'

const report = async (
  house: Town,
  reporter: { phone: string; email?: string },
  channel: 'web' | 'sms' = 'web',
) => {
  const ctx = ctxFor(house, { kind: 'resident' })
  const given = { text, provinceCode: '01', communeCode: khuongDinh, reporter, consent: true }
  return (await receiveReport(ctx, readReport(given, ctx.now), { channel, language: 'vi' })).ticketId
}

/** Tells of all that happened to a ticket; answers what was written to residents, how it stands and why. */
const told = async (sql: Sql, house: Town, ticketId: number) => {
  const events = await sql<
    { id: number }[]
  >`select id from ticket_events where ticket_id = ${ticketId} order by id`
  await notify(
    ctxFor(house),
    events.map(({ id }) => id),
  )
  const rows = await sql<{ id: number; channel: string; state: string; lastError: string | null }[]>`
    select id, channel, state, last_error from messages where ticket_id = ${ticketId} and recipient_kind = 'reporter' order by id`
  return rows.map(({ channel, state, lastError }) => [channel, lastError ?? state])
}

const accept = async (sql: Sql, house: Town, id: number) => {
  const [t] =
    await sql`select d.kind from tickets t join departments d on d.id = t.department_id where t.id = ${id}`
  const officer = await makeStaff(sql, { kind: t!.kind, communeCode: khuongDinh })
  await acceptTicket(ctxFor(house, officer), id, {})
}

test('a number that was typed into a form hears of the receipt, and of each step once it has written to us', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const first = await report(house, { phone: '0912000111' })
    await accept(sql, house, first)
    expect(await told(sql, house, first)).toEqual([
      ['sms', 'queued'],
      ['sms', 'unverified'],
    ])
    await sql`insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
      values ('sms', 'generic', 'w-1', '+84912000111', 'BAT', '{}', now())`
    const second = await report(house, { phone: '0912000111' })
    await accept(sql, house, second)
    expect(await told(sql, house, second)).toEqual([
      ['sms', 'queued'],
      ['sms', 'queued'],
    ])
  }))

test('twelve reports in the name of a victim are two SMS to them, and staff see the rest', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const all: unknown[] = []
    for (let n = 0; n < 12; n++)
      all.push(...(await told(sql, house, await report(house, { phone: '0912000222' }))))
    expect(all.filter((one) => String(one) === 'sms,queued')).toHaveLength(2)
    expect(all.filter((one) => String(one) === 'sms,number-cap')).toHaveLength(10)
  }))

test('a victim who wrote to us once hears of five of twelve forms, and of each step of their own report', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    await sql`insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
      values ('sms', 'generic', 'w-2', '+84912000555', 'BAT', '{}', now())`
    const all: string[] = []
    for (let n = 0; n < 12; n++)
      all.push(...(await told(sql, house, await report(house, { phone: '0912000555' }))).map(String))
    expect(all.filter((one) => one === 'sms,queued')).toHaveLength(5)
    const own = await report(house, { phone: '0912000555' }, 'sms')
    expect(await told(sql, house, own)).toEqual([['sms', 'queued']])
  }))

test('who leaves ever new numbers from one place texts nobody any more, and every report is kept', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { app } = testApp(house, [], { reportsPerMinute: 10, from: () => 'one place' })
    const standings: unknown[] = []
    for (let n = 0; n < 7; n++) {
      const body = JSON.stringify({
        text,
        communeCode: khuongDinh,
        reporter: { phone: `091200060${n}` },
        consent: true,
      })
      const headers = { 'content-type': 'application/json' }
      const answered = await app.request('/api/reports', { method: 'POST', headers, body })
      const { reference } = (await answered.json()) as { reference: string }
      const [ticket] = await sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
      standings.push(String(await told(sql, house, ticket!.id)))
    }
    expect(standings).toEqual([...Array(5).fill('sms,queued'), ...Array(2).fill('sms,source-cap')])
  }))

test('a landline is answered by mail, and without one staff read why nothing was sent', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const both = await report(house, { phone: '024 3825 0000', email: 'a@b.example' }, 'sms')
    expect(await told(sql, house, both)).toEqual([['email', 'queued']])
    for (const phone of ['024 3825 0000', '1900 1234', '+44 9098 790000'])
      expect([phone, await told(sql, house, await report(house, { phone }))]).toEqual([
        phone,
        [['sms', 'cannot-receive']],
      ])
  }))

const outlets = (sms: Outlets['sms'], more: Partial<Outlets> = {}): Outlets => ({
  email: visibleOutbox,
  sms,
  ...more,
})
const messageOf = async (sql: Sql, ticketId: number) =>
  (
    await sql`select id, state, last_error, attempts from messages where ticket_id = ${ticketId} order by id`
  )[0]!

test('without a gateway messages wait and say so; they leave once there is one, unless they have grown old', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const [fresh, old] = [
      await report(house, { phone: '0912000333' }),
      await report(house, { phone: '0912000444' }),
    ]
    for (const ticket of [fresh, old]) {
      await told(sql, house, ticket)
      await deliver(ctxFor(house), (await messageOf(sql, ticket)).id, outlets(waitingOutlet))
      expect(await messageOf(sql, ticket)).toMatchObject({
        state: 'held',
        lastError: 'no-gateway',
        attempts: 0,
      })
    }
    await sql`update messages set created_at = created_at - interval '3 days' where ticket_id = ${old}`
    await releaseForGateway(ctxFor(house), outlets(waitingOutlet))
    expect(await messageOf(sql, fresh)).toMatchObject({ state: 'held' })
    await releaseForGateway(ctxFor(house), outlets(visibleOutbox))
    const { id, state } = await messageOf(sql, fresh)
    expect(state).toBe('queued')
    expect(await sql`select from graphile_worker.jobs where key = ${`deliver:${id}`}`).toHaveLength(1)
    expect(await messageOf(sql, old)).toMatchObject({ state: 'held' })
  }))

test('SMS go abroad only where the house says so', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const ticket = await report(house, { phone: '+12025550123' })
    await told(sql, house, ticket)
    const { id } = await messageOf(sql, ticket)
    await deliver(ctxFor(house), id, outlets(visibleOutbox))
    expect(await messageOf(sql, ticket)).toMatchObject({ state: 'held', lastError: 'abroad' })
    await sql`update messages set state = 'queued' where id = ${id}`
    await deliver(ctxFor(house), id, outlets(visibleOutbox, { abroad: true }))
    expect(await messageOf(sql, ticket)).toMatchObject({ state: 'sent' })
  }))

test('what is held is sent or dropped by a person, one or all of a reason', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const hold = async (because: string) =>
      (
        await sql`insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, last_error, not_before, created_at)
        values (${ticket.id}, 'sms', '+84912345678', 'reporter', 'vi', 'x', 'held', ${because}, now(), now()) returning id`
      )[0]!.id as number
    const [one, two, other] = [await hold('no-gateway'), await hold('no-gateway'), await hold('unverified')]
    const stateOf = async (id: number) => (await sql`select state from messages where id = ${id}`)[0]!.state
    const listed = (await as(staff.officer)('GET', '/api/messages?state=unsent')).status
    expect(listed).toBe(403)
    const unsent = (await as(staff.leader)('GET', '/api/messages?state=unsent')).json<{
      messages: { id: number }[]
    }>()
    expect(unsent.messages.map(({ id }) => id)).toEqual(expect.arrayContaining([one, two, other]))
    const settle = (because: string, fate: string) =>
      as(staff.leader)('POST', '/api/messages/held', { body: { because, fate } })
    expect((await settle('no-gateway', 'drop')).json()).toEqual({ messages: 2 })
    expect([await stateOf(one), await stateOf(two), await stateOf(other)]).toEqual([
      'cancelled',
      'cancelled',
      'held',
    ])
    expect((await settle('unverified', 'send')).json()).toEqual({ messages: 1 })
    expect(await stateOf(other)).toBe('queued')
  }))

test('one wrong word is put right in several at once; what left, has none of it, or would lose its private link stays as it is', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const put = async (state: string, body: string, opens: string | null = null) =>
      (
        await sql<
          { id: number }[]
        >`insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, opens, state, not_before, created_at)
        values (${ticket.id}, 'sms', '+84912345678', 'reporter', 'vi', ${body}, ${opens}, ${state}, now(), now()) returning id`
      )[0]!.id
    const ids = [
      await put('queued', 'Mat nuoc den 20/11. Xin loi, 20/11.'),
      await put('held', 'Mat nuoc den 20/11. {{link}}', ticket.reference),
      await put('failed', 'Mat dien'),
      await put('sent', 'Mat nuoc den 20/11'),
    ]
    const reword = (find: string, replace: string, who = staff.leader) =>
      as(who)('POST', '/api/messages/reworded', { body: { ids, find, replace } })
    expect((await reword(' 20/11', '$& 22/11 ')).json()).toEqual({ messages: 2, left: 2 })
    const bodies = async () =>
      (await sql`select body from messages where id = any(${ids}) order by id`).map(({ body }) => body)
    expect(await bodies()).toEqual([
      'Mat nuoc den $& 22/11. Xin loi, $& 22/11.',
      'Mat nuoc den $& 22/11. {{link}}',
      'Mat dien',
      'Mat nuoc den 20/11',
    ])
    expect((await reword('{{link}}', 'x')).json()).toEqual({ messages: 0, left: 4 })
    expect((await reword('Mat dien', '')).json()).toEqual({ messages: 0, left: 4 })
    expect((await reword('Mat', '{{link}}')).json()).toEqual({ messages: 0, left: 4 })
    expect((await reword('  ', 'x')).status).toBe(422)
    expect((await reword('Mat', 'Cup', staff.officer)).status).toBe(403)
    const told = await sql`select subject from ticket_events where type = 'message.edited' order by id`
    expect(told.map(({ subject }) => subject)).toEqual([`message:${ids[0]}`, `message:${ids[1]}`])
  }))

test('several are sent again or dropped at once; what left meanwhile, or is not theirs to see, stays and is counted', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const put = async (state: string, ticketId: number | null = ticket.id, body = 'x') =>
      (
        await sql<
          { id: number }[]
        >`insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, not_before, created_at)
        values (${ticketId}, 'sms', '+84912345678', 'reporter', 'vi', ${body}, ${state}, now(), now()) returning id`
      )[0]!.id
    const [failed, held, sent, strange] = [
      await put('failed'),
      await put('held', ticket.id, 'Đã nhận phản ánh. '.repeat(10)),
      await put('sent'),
      await put('failed', null),
    ]
    const settle = (fate: string, ids: number[]) =>
      as(staff.leader)('POST', '/api/messages/settled', { body: { ids, fate } })
    const all = [failed, held, sent, strange]
    expect((await settle('send', all)).json()).toEqual({ messages: 2, left: 2 })
    const states = await sql`select state from messages where id = any(${all}) order by id`
    expect(states.map(({ state }) => state)).toEqual(['queued', 'queued', 'sent', 'failed'])
    expect((await settle('drop', [failed, held, held])).json()).toEqual({ messages: 2, left: 0 })
    expect((await settle('drop', [])).status).toBe(422)
    const { messages } = (await as(staff.leader)('GET', '/api/messages?state=cancelled')).json<{
      messages: { id: number; segments: number }[]
    }>()
    expect(new Map(messages.map(({ id, segments }) => [id, segments]))).toEqual(
      new Map([
        [failed, 1],
        [held, 3],
      ]),
    )
  }))
