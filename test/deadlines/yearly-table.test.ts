import { describe, expect, test } from 'vitest'
import { moveClock } from '../../src/deadlines/move-clock.ts'
import { recomputeDeadlines } from '../../src/deadlines/recompute.ts'
import { recomputeAndSay } from '../../src/deadlines/rulebook/recomputation.ts'
import type { Db } from '../../src/platform/database.ts'
import { explainTicket } from '../../src/tickets/time/explain-deadline.ts'
import { testApp } from '../support/app.ts'
import { type Answer, inHouse, kept, reread } from '../support/deadlines.ts'
import { ctxFor, makeStaff, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('the yearly table', () => {
  const day = {
    date: '2026-11-25',
    provinceCode: '01',
    kind: 'holiday',
    name: 'Ngày truyền thống',
    source: 'Quyết định thử',
  }
  const jobs = (db: Db) => db<{ key: string }[]>`
    select key from graphile_worker.jobs where task_identifier = 'recompute-deadlines' and key like '%:01:%'`

  test('is changed with an event and a bulk computation, for its province', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const { id } = await openSample(house)
      expect((await call('PUT', '/api/holidays', { body: day })).status).toBe(200)
      expect(await jobs(house.db)).toHaveLength(2)
      const [event] = await house.db<{ audience: string[] }[]>`
        select audience from ticket_events where type = 'holiday.changed' and subject = 'calendar:01'`
      expect(event!.audience).toEqual(['province:01'])
      await recomputeDeadlines(house, { provinceCode: '01' })
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-27 17:00'))
      expect((await call('DELETE', '/api/holidays?date=2026-11-25&province=01')).status).toBe(204)
      expect((await call('DELETE', '/api/holidays?date=2026-11-25&province=01')).status).toBe(404)
      await recomputeDeadlines(house, { provinceCode: '01' })
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-26 17:00'))
      const listed = await call('GET', '/api/holidays?year=2026&province=01')
      expect(listed.json<{ holidays: unknown[] }>().holidays.length).toBeGreaterThan(5)
    }))

  test('never rewrites what is said of a ticket that was done before', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const { id } = await openSample(house)
      const explained = async () => {
        const { dueAt, bucket, sentences, timeline } = await explainTicket(ctxFor(house), id)
        return { dueAt, bucket, sentences, timeline }
      }
      house.now = at('11-27 10:00')
      await moveClock(ctxFor(house), id, { kind: 'stopped', at: house.now })
      const before = await explained()
      expect(before).toMatchObject({ dueAt: at('11-26 17:00'), bucket: 'done-late' })
      house.now = at('11-28 10:00')
      const hours = { weekday: 2, provinceCode: '01', intervals: [[480, 720]] }
      expect((await call('PUT', '/api/holidays', { body: day })).status).toBe(200)
      expect((await call('PUT', '/api/holidays', { body: { ...day, name: 'Tên khác' } })).status).toBe(200)
      expect(
        (
          await call('PUT', '/api/holidays', {
            body: { ...day, date: '2026-11-24', kind: 'half', intervals: [[480, 600]] },
          })
        ).status,
      ).toBe(200)
      expect((await call('DELETE', '/api/holidays?date=2026-11-24&province=01')).status).toBe(204)
      expect((await call('PUT', '/api/working-hours', { body: hours })).status).toBe(200)
      await reread(house)
      expect(await explained()).toEqual(before)
      const open = await openSample(house)
      expect((await explainTicket(ctxFor(house), open.id)).timeline).not.toEqual(before.timeline)
    }))

  test('tells how many open tickets a change concerned, and who made it', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const read = async () => (await call('GET', '/api/calendar/recomputation?province=01')).json<Told>()
      type Told = { open: number; change: object | null; done: { read: number; changed: number } | null }
      const { open } = await read()
      const sealed = await openSample(house)
      await house.db`update tickets set lane = 'denunciation' where id = ${sealed.id}`
      await openSample(house)
      await call('PUT', '/api/holidays', { body: day })
      expect(await read()).toMatchObject({
        open: open + 1,
        change: { by: dispatcher.name },
        done: null,
      })
      await recomputeAndSay(ctxFor(house), { provinceCode: '01' })
      await recomputeAndSay(ctxFor(house), { provinceCode: '01' })
      const { done } = await read()
      expect(done!.changed).toBeGreaterThan(0)
      expect(done!.read).toBe(open + 1)
      for (const address of ['calendar/recomputation', 'calendar/recomputation?province=79'])
        expect((await call('GET', `/api/${address}`)).status).toBe(403)
    }))

  test.each([
    [{ date: '2026-02-31' }],
    [{ date: '1900-01-01' }],
    [{ date: 'hôm qua' }],
    [{ provinceCode: '77' }],
    [{ kind: 'half', intervals: [[600, 500]] }],
    [
      {
        kind: 'working',
        intervals: [
          [450, 700],
          [690, 900],
        ],
      },
    ],
    [{ kind: 'half', intervals: [[0, 1441]] }],
    [{ kind: 'half', intervals: [[null, null]] }],
    [{ name: '' }],
  ])('refuses %o in words and keeps what it had', (wrong) =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const count = async () => (await house.db`select from holidays`).length
      const before = await count()
      const answered = await testApp(house, [admin]).as(admin)('PUT', '/api/holidays', {
        body: { ...day, ...wrong },
      })
      expect(answered.status).toBe(422)
      expect(answered.json<Answer>().sentence!.vi).not.toBe('')
      expect(await count()).toBe(before)
      expect(await jobs(house.db)).toHaveLength(0)
    }),
  )

  test('lets nobody take away the last working hour of the week, nor keep another province’s days', () =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const { as } = testApp(house, [admin, dispatcher])
      const off = (weekday: number) =>
        as(admin)('PUT', '/api/working-hours', { body: { provinceCode: '01', weekday, intervals: [] } })
      for (const weekday of [1, 2, 3, 4]) expect((await off(weekday)).status).toBe(200)
      expect((await off(5)).status).toBe(422)
      const back = () => as(admin)('DELETE', '/api/working-hours?province=01&weekday=1')
      expect((await back()).status).toBe(204)
      expect((await back()).status).toBe(404)
      expect((await as(admin)('DELETE', '/api/working-hours?province=01&weekday=9')).status).toBe(422)
      const body = { ...day, provinceCode: '79' }
      expect((await as(dispatcher)('PUT', '/api/holidays', { body })).status).toBe(403)
      expect(
        (await as(dispatcher)('PUT', '/api/holidays', { body: { ...day, provinceCode: null } })).status,
      ).toBe(403)
    }))
})
