import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { loadDeadlineRules } from '../src/deadlines/rules.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const saturdayNight = new Date('2026-11-28T23:10:00+07:00')
const fire = { text: 'Cháy nhà số 3 ngõ 45, có người kẹt bên trong', communeCode: khuongDinh }

const bringUpToDate = async (db: Sql) =>
  db.unsafe(await readFile('db/migrations/0010_emergencies_around_the_clock.sql', 'utf8'))

const nationals = (db: Sql) => db`
  select accept, resolve, valid_to is not null as over from targets
  where lane = 'emergency' and province_code is null order by id`

test('The resident of a fire on a Saturday night is not promised Monday', () =>
  inRollback(async (db) => {
    const house = await testHouse(db, { now: saturdayNight })
    const { resident } = testApp(house)
    const answered = await resident('POST', '/api/reports', { body: { ...fire, consent: true } })
    expect(answered.json()).toMatchObject({ lane: 'emergency', dueAt: '2026-11-28T20:10:00.000Z' })
  }))

test('Whoever holds it reads that it is counted around the clock', () =>
  inRollback(async (db) => {
    const house = await testHouse(db, { now: saturdayNight })
    const ticket = await openSample(house, fire)
    const chair = await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const explained = await testApp(house, [chair]).as(chair)('GET', `/api/tickets/${ticket.id}/deadline`)
    expect(explained.text).toContain('Tính cả ban đêm và ngày nghỉ.')
    expect(explained.text).toContain('chậm nhất 23:40 thứ Bảy, 28/11/2026')
  }))

test('A province may give its emergencies other hours, around the clock too', () =>
  inRollback(async (db) => {
    const house = await testHouse(db, { now: saturdayNight })
    const keeper = await makeStaff(db, { kind: 'operation-centre', roles: ['dispatcher'] })
    const changed = await testApp(house, [keeper]).as(keeper)('PUT', '/api/targets', {
      body: {
        lane: 'emergency',
        provinceCode: '01',
        accept: { unit: 'minutes', amount: 10 },
        resolve: { unit: 'hours', amount: 2 },
        source: 'Quyết định 45/QĐ-UBND',
      },
    })
    expect(changed.status).toBe(200)
    house.knowledge.deadlines = await loadDeadlineRules(db)
    const ticket = await openSample(house, fire)
    const [kept] = await db`select accept_due_at, due_at from deadlines where ticket_id = ${ticket.id}`
    expect(kept).toMatchObject({
      acceptDueAt: new Date('2026-11-28T23:20:00+07:00'),
      dueAt: new Date('2026-11-29T01:10:00+07:00'),
    })
  }))

test('An installation with the former term gets the new one, and what its province had set stays', () =>
  inRollback(async (db) => {
    const former = [
      { unit: 'working-hours', amount: 2 },
      { unit: 'working-hours', amount: 4 },
    ] as const
    const own = { unit: 'working-hours', amount: 1 }
    await db`update targets set accept = ${db.json(former[0])}, resolve = ${db.json(former[1])}
      where lane = 'emergency' and province_code is null`
    await db`insert into targets (lane, urgency, province_code, accept, resolve, source, valid_from)
      values ('emergency', 'any', '01', ${db.json(own)}, ${db.json(own)}, 'tỉnh', now())`
    await bringUpToDate(db)
    await bringUpToDate(db)
    expect([...(await nationals(db))]).toEqual([
      { accept: former[0], resolve: former[1], over: true },
      { accept: { unit: 'minutes', amount: 30 }, resolve: { unit: 'hours', amount: 4 }, over: false },
    ])
    const ofProvince =
      await db`select valid_to from targets where lane = 'emergency' and province_code = '01'`
    expect([...ofProvince]).toEqual([{ validTo: null }])
  }))

test('How long an emergency rings before the leader is told stays when its hours change, unless it is said anew', () =>
  inRollback(async (db) => {
    const house = await testHouse(db, { now: saturdayNight })
    const keeper = await makeStaff(db, { kind: 'operation-centre', roles: ['dispatcher'] })
    await db`update targets set ring = ${db.json({ unit: 'minutes', amount: 7 })}
      where lane = 'emergency' and province_code is null and valid_to is null`
    const hours = { accept: { unit: 'minutes', amount: 20 }, resolve: { unit: 'hours', amount: 3 } }
    const change = async (changes: object) => {
      const body = { lane: 'emergency', provinceCode: '01', ...hours, source: 'Quyết định 45', ...changes }
      return (await testApp(house, [keeper]).as(keeper)('PUT', '/api/targets', { body })).json<{
        ring: unknown
      }>().ring
    }
    expect(await change({})).toEqual({ unit: 'minutes', amount: 7 })
    house.now = new Date(saturdayNight.getTime() + 60_000)
    expect(await change({ ring: { unit: 'minutes', amount: 15 } })).toEqual({ unit: 'minutes', amount: 15 })
    house.now = new Date(saturdayNight.getTime() + 120_000)
    expect(await change({ resolve: { unit: 'hours', amount: 2 } })).toEqual({ unit: 'minutes', amount: 15 })
    house.now = new Date(saturdayNight.getTime() + 180_000)
    expect(await change({ ring: null })).toBeNull()
  }))
