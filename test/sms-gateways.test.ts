import { expect, test } from 'vitest'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { mustKnowProvinces } from '../src/context/known-provinces.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { severalGateways } from '../src/notifications/gateways/several.ts'
import { type Sending, type Sms, type SmsGateway, visibleOutbox } from '../src/notifications/outlet.ts'
import { noteReceipt, sweepReceipts } from '../src/notifications/receipt.ts'
import { readConfig } from '../src/platform/config.ts'
import type { Db } from '../src/platform/database.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

const sms: Sms = { to: '+84912000111', body: 'Da nhan', reference: 'lang-nghe-1', province: '01', urgent: 0 }

/** A gateway that remembers what it was given, and does as it is told. */
const gatewayCalled = (name: string) => {
  const given: string[] = []
  const does: { answer: Sending } = { answer: { sent: `${name}-1` } }
  const gateway: SmsGateway = {
    name,
    send: async ({ reference }) => {
      given.push(reference)
      return does.answer
    },
    close: async () => {},
  }
  return { gateway, given, does }
}
const broken: Sending = { failed: '503', fate: 'try-again' }

test('the next gateway takes over under the same reference, and one that failed three times rests, but not for danger', () =>
  inRollback(async (db) => {
    const [first, second] = [gatewayCalled('kannel'), gatewayCalled('generic')]
    const both = severalGateways([
      { gateway: first.gateway, provinces: ['01'] },
      { gateway: second.gateway, provinces: null },
    ])
    const at = (minutes: number) => ({ db, now: new Date(mondayAtTen.getTime() + minutes * 60_000) })
    expect(await both.send(sms, at(0))).toMatchObject({ by: 'kannel' })
    first.does.answer = broken
    for (let n = 0; n < 4; n++) expect(await both.send(sms, at(0))).toMatchObject({ by: 'generic' })
    expect(first.given).toHaveLength(4)
    expect(new Set([...first.given, ...second.given])).toEqual(new Set(['lang-nghe-1']))
    first.does.answer = { sent: 'kannel-2' }
    second.does.answer = broken
    expect(await both.send({ ...sms, urgent: 1 }, at(0))).toMatchObject({ by: 'kannel' })
    expect(await both.send(sms, at(0))).toMatchObject({ by: 'kannel' })
    const days = await db`select gateway, sent, failed, segments from sms_gateway_days order by gateway`
    expect(days).toEqual([
      { gateway: 'generic', sent: 4, failed: 1, segments: 4 },
      { gateway: 'kannel', sent: 3, failed: 3, segments: 3 },
    ])
  }))

test('a gateway that rested is asked again after a minute', () =>
  inRollback(async (db) => {
    const [first, second] = [gatewayCalled('kannel'), gatewayCalled('generic')]
    const both = severalGateways([first, second].map(({ gateway }) => ({ gateway, provinces: null })))
    first.does.answer = broken
    for (let n = 0; n < 4; n++) await both.send(sms, { db, now: mondayAtTen })
    expect(first.given).toHaveLength(3)
    await both.send(sms, { db, now: new Date(mondayAtTen.getTime() + 61_000) })
    expect(first.given).toHaveLength(4)
  }))

test('a gateway sends for its provinces alone, and a number that is no good says nothing against it', () =>
  inRollback(async (db) => {
    const [first, second] = [gatewayCalled('kannel'), gatewayCalled('generic')]
    const both = severalGateways([
      { gateway: first.gateway, provinces: ['79'] },
      { gateway: second.gateway, provinces: ['01'] },
    ])
    second.does.answer = { failed: 'unknown subscriber', fate: 'dead-address' }
    expect(await both.send(sms, { db, now: mondayAtTen })).toEqual({
      failed: 'unknown subscriber',
      fate: 'dead-address',
    })
    expect(first.given).toEqual([])
    expect(await both.send({ ...sms, province: '48' }, { db, now: mondayAtTen })).toEqual({
      failed: 'No gateway serves this province',
      fate: 'try-again',
    })
    expect(await db`select from sms_gateways`).toHaveLength(0)
  }))

test.each(['delivered', 'failed'] as const)(
  'a receipt that says %s before the gateway has answered stays',
  (outcome) =>
    inRollback(async (db) => {
      const ctx = ctxFor(await testHouse(db))
      const [message] = await db<{ id: number }[]>`
      insert into messages (channel, recipient, recipient_kind, language, body, state, urgent, not_before, created_at)
      values ('sms', '+84912000111', 'reporter', 'vi', 'x', 'queued', 1, now(), now()) returning id`
      const quick: SmsGateway = {
        ...visibleOutbox,
        send: async ({ reference }) => {
          const said = { reference, providerId: null, outcome, reason: 'Absent', permanent: false }
          expect(await noteReceipt(ctx, { ...said, gateway: 'kannel', isAuthentic: true })).toBe(true)
          return { sent: reference, by: 'kannel' }
        },
      }
      await deliver(ctx, message!.id, { email: visibleOutbox, sms: quick })
      const [after] = await db`select state, gateway from messages where id = ${message!.id}`
      expect(after).toEqual({ state: outcome, gateway: 'kannel' })
    }),
)

const queued = async (db: Db, doubtful = false) => {
  const [message] = await db<{ id: number }[]>`
    insert into messages (channel, recipient, recipient_kind, language, body, state, urgent, not_before, created_at, attempts, doubtful)
    values ('sms', '+84912000111', 'reporter', 'vi', 'x', 'queued', 1, now(), now(), ${doubtful ? 1 : 0}, ${doubtful}) returning id`
  return message!.id
}
const said = { gateway: 'twilio', reference: null, providerId: 'SM1', reason: 'Absent', permanent: false }

test.each([
  ['delivered', 'delivered'],
  ['failed', 'failed'],
] as const)(
  'what a network says of an id before we were told it waits for its message: %s',
  (outcome, state) =>
    inRollback(async (db) => {
      const ctx = ctxFor(await testHouse(db))
      const id = await queued(db)
      expect(await noteReceipt(ctx, { ...said, outcome, isAuthentic: true })).toBe(true)
      const took: SmsGateway = { ...visibleOutbox, send: async () => ({ sent: 'SM1', by: 'twilio' }) }
      await deliver(ctx, id, { email: visibleOutbox, sms: took })
      expect((await db`select state from messages where id = ${id}`)[0]).toEqual({ state })
      expect(await db`select from early_receipts`).toHaveLength(0)
    }),
)

test('it does not wait for the message of another gateway, nor from whom nobody can ask who they are, nor longer than a day', () =>
  inRollback(async (db) => {
    const ctx = ctxFor(await testHouse(db))
    const id = await queued(db)
    expect(await noteReceipt(ctx, { ...said, outcome: 'delivered', isAuthentic: false })).toBe(false)
    await noteReceipt(ctx, { ...said, outcome: 'delivered', isAuthentic: true })
    const other: SmsGateway = { ...visibleOutbox, send: async () => ({ sent: 'SM1', by: 'generic' }) }
    await deliver(ctx, id, { email: visibleOutbox, sms: other })
    expect((await db`select state from messages where id = ${id}`)[0]).toEqual({ state: 'sent' })
    await sweepReceipts({ ...ctx, now: new Date(ctx.now.getTime() + 86_000_000) })
    expect(await db`select from early_receipts`).toHaveLength(1)
    await sweepReceipts({ ...ctx, now: new Date(ctx.now.getTime() + 87_000_000) })
    expect(await db`select from early_receipts`).toHaveLength(0)
  }))

test('a message that arrived though its answer was lost is not sent again; a failure of that try leaves it its next one', () =>
  inRollback(async (db) => {
    const ctx = ctxFor(await testHouse(db))
    const id = await queued(db, true)
    const ours = { ...said, reference: `lang-nghe-${id}`, providerId: null, isAuthentic: true }
    const stateNow = async () => (await db`select state from messages where id = ${id}`)[0]!.state
    expect(await noteReceipt(ctx, { ...ours, outcome: 'failed' })).toBe(true)
    expect(await stateNow()).toBe('queued')
    expect(await noteReceipt(ctx, { ...ours, outcome: 'delivered' })).toBe(true)
    const asked = gatewayCalled('twilio')
    await deliver(ctx, id, { email: visibleOutbox, sms: asked.gateway })
    expect(asked.given).toEqual([])
    expect(await stateNow()).toBe('delivered')
  }))

test('what an administrator wrote wrong of gateways is said at the start, by name', () =>
  inRollback(async (db) => {
    const kannel = {
      KANNEL_URL: 'http://u:p@127.0.0.1:13013/cgi-bin/sendsms',
      KANNEL_SECRET: 'sixteen characters',
    }
    const read = (SMS_GATEWAYS: string, env = {}) => readConfig({ SMS_GATEWAYS, ...kannel, ...env })
    expect(read('kannel:01, 79 ; generic', { SMS_HTTP_URL: 'https://a.example' }).SMS_GATEWAYS).toEqual([
      { name: 'kannel', provinces: ['01', '79'] },
      { name: 'generic', provinces: null },
    ])
    for (const [written, said] of [
      ['viettel', 'không có cổng "viettel"'],
      ['kannel; kannel:01', 'cổng "kannel" ghi hai lần'],
      ['kannel:hanoi', '"kannel:hanoi"'],
      ['kannel:', '"kannel:"'],
      ['kannel; generic', 'SMS_HTTP_URL: cổng "generic"'],
      ['smpp', 'SMPP_URL: cổng "smpp"'],
    ] as const)
      expect(() => read(written)).toThrow(said)
    expect(() => read('kannel', { KANNEL_SECRET: '' })).toThrow('KANNEL_SECRET')
    const knowledge = await loadKnowledge(db, () => mondayAtTen)
    expect(() => mustKnowProvinces(knowledge, read('kannel:98'))).toThrow('SMS_GATEWAYS=98')
  }))

test('everything about an SMS centre stands in one address, and what is wrong in it is named', () => {
  const read = (SMPP_URL: string) => readConfig({ SMPP_URL }).SMPP_URL
  expect(read('ssmpp://tinh:a%40b%2F@smsc.example?from=PhanAnh&window=3')).toEqual({
    host: 'smsc.example',
    port: 3550,
    isSecure: true,
    systemId: 'tinh',
    password: 'a@b/',
    from: 'PhanAnh',
    type: '',
    window: 3,
    long: 'parts',
    letters: 'gsm',
  })
  expect(read('smpp://tinh@[::1]:2776?from=1022')).toMatchObject({ host: '::1', port: 2776, isSecure: false })
  for (const [written, said] of [
    ['http://tinh:x@smsc.example?from=1', 'SMPP_URL: địa chỉ dạng smpp://'],
    ['smpp://smsc.example?from=1', 'SMPP_URL: địa chỉ dạng smpp://'],
    ['smpp://tinh:x@smsc.example', 'from'],
    ['smpp://tinh:x@smsc.example?from=1&window=0', 'window'],
    ['nonsense', 'SMPP_URL: địa chỉ dạng smpp://'],
  ] as const)
    expect(() => read(written)).toThrow(said)
})
