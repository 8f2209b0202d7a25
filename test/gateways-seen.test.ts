import { expect, test } from 'vitest'
import { keepKeys } from '../src/notifications/gateways/keep-keys.ts'
import { lookAtGateways } from '../src/notifications/gateways/look.ts'
import { severalGateways } from '../src/notifications/gateways/several.ts'
import { watched } from '../src/notifications/gateways/watched.ts'
import { visibleOutbox } from '../src/notifications/outlet.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, testHouse } from './support/house.ts'
import { zaloAt } from './support/zalo.ts'

const terms = { price: 350, day: 1_000, month: null }
const placed = [{ gateway: { name: 'kannel' as const }, provinces: ['01'], terms }]

test('the operation centre sees how a gateway does, what it cost today and this month, and what waits', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const centre = await makeStaff(sql, {
      kind: 'operation-centre',
      communeCode: null,
      roles: ['dispatcher'],
    })
    const officer = await makeStaff(sql, { kind: 'police', communeCode: '00364' })
    await sql`insert into sms_gateway_days (gateway, day, sent, segments) values
      ('kannel', '2026-10-31', 7, 7), ('kannel', '2026-11-01', 2, 4)`
    const several = severalGateways([
      { gateway: { ...visibleOutbox, name: 'kannel' }, provinces: null, terms },
    ])
    const sms = {
      to: '+84912000111',
      body: 'a'.repeat(200),
      reference: 'r',
      province: '01',
      urgent: 0,
    } as const
    await several.send(sms, { db: sql, now: house.now })
    await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, not_before, created_at)
      values ('sms', '+84912000111', 'reporter', 'vi', 'x', 'queued', ${house.now}::timestamptz - interval '9 minutes',
        ${house.now}::timestamptz - interval '9 minutes')`
    const seen = await lookAtGateways(ctxFor(house, centre), { placed, patienceMinutes: 30 })
    expect(seen.gateways).toEqual([
      {
        name: 'kannel',
        health: 'well',
        inUse: true,
        provinces: ['01'],
        failuresInARow: 0,
        restsUntil: null,
        lastSentAt: house.now,
        lastFailedAt: null,
        lastError: null,
        sent: 1,
        failed: 0,
        price: 350,
        today: { segments: 2, cost: 700, budget: 1_000 },
        month: { segments: 6, cost: 2_100, budget: null },
      },
    ])
    expect(seen.messengers).toEqual([])
    expect(seen.ways.map(({ channel }) => channel)).toEqual(['sms', 'email'])
    expect(seen.ways[0]).toEqual({
      channel: 'sms',
      waiting: 1,
      oldest: new Date(house.now.getTime() - 540_000),
      lastSentAt: null,
      stuckSince: null,
    })
    await expect(lookAtGateways(ctxFor(house, officer), { placed, patienceMinutes: 30 })).rejects.toThrow()
  }))

test('it sees how Zalo does, and how old the key is that lets us write there', () =>
  inRollback(async (sql) => {
    const { house, outlet, later, zalo } = await zaloAt(sql)
    const centre = await makeStaff(sql, {
      kind: 'operation-centre',
      communeCode: null,
      roles: ['dispatcher'],
    })
    const limits = { placed: [], patienceMinutes: 30, messengers: ['zalo' as const] }
    const seen = async () => {
      const { messengers, ways } = await lookAtGateways(ctxFor(house, centre), limits)
      expect(ways.map(({ channel }) => channel)).toContain('zalo')
      return messengers[0]
    }
    expect(await seen()).toEqual({
      name: 'zalo',
      health: 'well',
      inUse: true,
      failuresInARow: 0,
      lastSentAt: null,
      lastFailedAt: null,
      lastError: null,
      sent: 0,
      failed: 0,
      keyRenewedAt: null,
      keyRefusedAt: null,
    })
    const way = watched(outlet())
    const say = () =>
      way.send({ to: '1', body: 'x', reference: 'r', heardAt: house.now }, { db: sql, now: house.now })
    const began = house.now
    await say()
    expect(await seen()).toMatchObject({ health: 'well', lastSentAt: began, keyRenewedAt: began, sent: 1 })
    zalo.says.message = { error: -32, message: 'busy' }
    later(1)
    for (const _ of [1, 2, 3, 4]) await say()
    expect(await seen()).toMatchObject({
      health: 'failing',
      failuresInARow: 4,
      lastSentAt: began,
      lastFailedAt: house.now,
      lastError: 'Zalo: -32 busy',
    })
    delete zalo.says.message
    await say()
    expect(await seen()).toMatchObject({ health: 'well' })
    zalo.says.renewal = { error: -14014, error_name: 'Invalid refresh token.' }
    later(24 * 30)
    await keepKeys(ctxFor(house), { email: visibleOutbox, sms: visibleOutbox, zalo: way })
    expect(await seen()).toMatchObject({ health: 'failing', keyRenewedAt: began, keyRefusedAt: house.now })
    const { messengers } = await lookAtGateways(ctxFor(house, centre), { placed: [], patienceMinutes: 30 })
    expect(messengers[0]).toMatchObject({ inUse: false })
  }))
