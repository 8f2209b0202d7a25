import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { RecordedEvent } from '../src/events/event.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { deliver } from '../src/notifications/deliver.ts'
import type { KnownGateway } from '../src/notifications/gateways/limits.ts'
import { severalGateways } from '../src/notifications/gateways/several.ts'
import { watchSending } from '../src/notifications/gateways/watch.ts'
import { releaseForGateway } from '../src/notifications/held.ts'
import { type SmsGateway, visibleOutbox } from '../src/notifications/outlet.ts'
import { readConfig } from '../src/platform/config.ts'
import { minuteMs } from '../src/platform/vietnam-time.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, testHouse } from './support/house.ts'

type Kind = { channel?: 'sms' | 'email'; urgent?: 0 | 1; at: Date }

const queued = async (sql: Sql, { channel = 'sms', urgent = 0, at }: Kind): Promise<number> => {
  const [row] = await sql<{ id: number }[]>`
    insert into messages (channel, recipient, recipient_kind, language, body, state, urgent, not_before, created_at)
    values (${channel}, '+84912000111', 'reporter', 'vi', 'Da nhan', 'queued', ${urgent}, ${at}, ${at}) returning id`
  return row!.id
}
const stateOf = async (sql: Sql, id: number) =>
  (await sql`select state, last_error from messages where id = ${id}`)[0]

const kannel: SmsGateway = { ...visibleOutbox, name: 'kannel', send: async () => ({ sent: 'k-1' }) }
const placed: KnownGateway[] = [
  { gateway: { name: 'kannel' }, provinces: null, terms: { price: 350, day: 1_000, month: null } },
]
const sms = severalGateways([{ gateway: kannel, provinces: null, terms: placed[0]!.terms }])
const outlets = { email: visibleOutbox, sms }

const told = (sql: Sql) => sql<RecordedEvent<'gateway.budget-reached' | 'sending.stuck' | 'sending.flows'>[]>`
  select * from ticket_events where type like 'sending.%' or type = 'gateway.budget-reached' order by id`

test('at its budget of the day a gateway sends danger alone; the rest waits, says so, and leaves on the next day', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const watch = () => watchSending(ctxFor(house), { placed, patienceMinutes: 30 })
    const seen: unknown[] = []
    for (let n = 0; n < 4; n++) {
      const id = await queued(sql, { at: house.now })
      await deliver(ctxFor(house), id, outlets)
      seen.push(await stateOf(sql, id))
      await watch()
      await watch()
    }
    expect(seen).toEqual([
      ...Array(3).fill({ state: 'sent', lastError: null }),
      { state: 'held', lastError: 'budget' },
    ])
    const danger = await queued(sql, { at: house.now, urgent: 1 })
    await deliver(ctxFor(house), danger, outlets)
    expect(await stateOf(sql, danger)).toMatchObject({ state: 'sent' })
    expect((await told(sql)).map(({ data }) => data)).toEqual([
      { gateway: 'kannel', period: 'day', span: '2026-11-23', percent: 80, spent: 1_050, budget: 1_000 },
      { gateway: 'kannel', period: 'day', span: '2026-11-23', percent: 100, spent: 1_050, budget: 1_000 },
    ])
    const held = async () => (await sql`select from messages where state = 'held'`).length
    await releaseForGateway(ctxFor(house), outlets)
    expect(await held()).toBe(1)
    house.now = new Date(house.now.getTime() + 24 * 60 * minuteMs)
    await releaseForGateway(ctxFor(house), outlets)
    expect(await held()).toBe(0)
  }))

test('another gateway takes over from one whose money is spent', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    await sql`insert into sms_gateway_days (gateway, day, segments) values ('kannel', '2026-11-23', 9)`
    const both = severalGateways([
      { gateway: kannel, provinces: null, terms: placed[0]!.terms },
      { gateway: { ...kannel, name: 'generic' }, provinces: null },
    ])
    const message = { to: '+84912000111', body: 'x', reference: 'r', province: '01', urgent: 0 } as const
    expect(await both.send(message, { db: sql, now: house.now })).toMatchObject({ by: 'generic' })
  }))

test.each([
  ['sms', 'email', 'Lắng Nghe: 2 tin nhắn SMS chờ gửi'],
  ['email', 'sms', 'Lang Nghe: 2 email cho gui'],
] as const)(
  'while nothing leaves by %s, administrators are told once by %s, and when it leaves again',
  (channel, means, words) =>
    inRollback(async (sql) => {
      const house = await testHouse(sql)
      const admin = await makeStaff(sql, { kind: 'operation-centre', communeCode: null, roles: ['admin'] })
      await sql`update staff set phone = '+84912000999' where id = ${admin.id}`
      const at = (minutes: number) => new Date(house.now.getTime() + minutes * minuteMs)
      const watch = () => watchSending(ctxFor(house), { placed: [], patienceMinutes: 30 })
      const begun = house.now
      for (let n = 0; n < 2; n++) await queued(sql, { channel, at: begun })
      house.now = at(29)
      await watch()
      expect(await told(sql)).toEqual([])
      house.now = at(2)
      for (let n = 0; n < 3; n++) await watch()
      const events = await told(sql)
      expect(events.map(({ type }) => type)).toEqual(['sending.stuck'])
      for (let n = 0; n < 2; n++) await reactTo(ctxFor(house), events[0]!)
      const messages = await sql`
        select channel, urgent, coalesce(subject, body) as said from messages
        where event_id = ${events[0]!.id} and recipient in ('+84912000999', ${`${admin.id}@test.example`})`
      expect(messages).toEqual([{ channel: means, urgent: 1, said: expect.stringContaining(words) }])
      house.now = at(1)
      await sql`update messages set state = 'sent', sent_at = ${house.now} where created_at = ${begun} and channel = ${channel}`
      for (let n = 0; n < 2; n++) await watch()
      expect((await told(sql)).map(({ type }) => type)).toEqual(['sending.stuck', 'sending.flows'])
    }),
)

test('what waits for the morning is no alarm at night, and gets its time in the morning; danger that waits is one', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const evening = new Date('2026-01-05T14:00:00Z')
    await queued(sql, { at: evening })
    for (const moment of ['2026-01-05T16:00:00Z', '2026-01-05T23:59:00Z', '2026-01-06T00:10:00Z']) {
      house.now = new Date(moment)
      await watchSending(ctxFor(house), { placed: [], patienceMinutes: 30 })
    }
    expect(await told(sql)).toEqual([])
    house.now = new Date('2026-01-05T20:00:00Z')
    await queued(sql, { at: new Date('2026-01-05T19:00:00Z'), urgent: 1 })
    await watchSending(ctxFor(house), { placed: [], patienceMinutes: 30 })
    expect(await told(sql)).toHaveLength(1)
  }))

test('what is wrong in prices and budgets is said at the start', () => {
  expect(readConfig({ SMS_PRICES: 'kannel:350; generic: 400' }).SMS_PRICES).toEqual({
    kannel: 350,
    generic: 400,
  })
  for (const written of ['viettel:1', 'kannel', 'kannel:1,5', 'kannel:1; kannel:2', 'kannel:-1'])
    expect(() => readConfig({ SMS_PRICES: written })).toThrow('viết tên cổng')
  expect(() => readConfig({ SMS_BUDGET_DAY: 'kannel:1000' })).toThrow('SMS_PRICES: cổng "kannel"')
})

test('an administrator tries whether messages leave, at night too, and reads what became of it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: new Date('2026-11-30T23:30:00+07:00') })
    const admin = await makeStaff(sql, { kind: 'operation-centre', communeCode: null, roles: ['admin'] })
    const ask = testApp(house, [admin]).as(admin)
    const wrong = await ask('POST', '/api/gateways/trials', { body: { channel: 'sms', to: '1022' } })
    expect([wrong.status, wrong.json<{ fields: { field: string }[] }>().fields[0]?.field]).toEqual([
      422,
      'to',
    ])

    const made = await ask('POST', '/api/gateways/trials', { body: { channel: 'sms', to: '0912 000 111' } })
    const { id } = made.json<{ id: number }>()
    expect([made.status, made.json()]).toMatchObject([201, { state: 'queued', recipient: '+84912000111' }])
    await deliver(ctxFor(house), id, outlets)
    const refused = {
      ...visibleOutbox,
      send: async () => ({ failed: '550 no such user', fate: 'refused' }) as const,
    }
    const mail = await ask('POST', '/api/gateways/trials', {
      body: { channel: 'email', to: 'nguoi-quan-tri@test.example' },
    })
    await deliver(ctxFor(house), mail.json<{ id: number }>().id, { ...outlets, email: refused })
    const { messages } = (await ask('GET', '/api/gateways/trials')).json<{
      messages: { state: string; lastError: string | null }[]
    }>()
    expect(messages.map(({ state, lastError }) => [state, lastError])).toEqual([
      ['failed', '550 no such user'],
      ['sent', null],
    ])

    const again = () => ask('POST', '/api/gateways/trials', { body: { channel: 'sms', to: '0912000111' } })
    for (let i = 0; i < 8; i++) expect((await again()).status).toBe(201)
    expect((await again()).status).toBe(429)
    const tried = await sql<{ actor: string; data: unknown }[]>`
      select actor, data from ticket_events where type = 'sending.tried' order by id limit 1`
    expect(tried).toEqual([{ actor: `staff:${admin.id}`, data: { channel: 'sms' } }])
  }))
