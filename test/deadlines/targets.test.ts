import { describe, expect, test } from 'vitest'
import type { Staff } from '../../src/access/permissions.ts'
import { keepClock } from '../../src/deadlines/move-clock.ts'
import { testApp } from '../support/app.ts'
import { type Answer, hours, inHouse, kept, officerOf, reread } from '../support/deadlines.ts'
import { ctxFor, makeStaff, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('targets', () => {
  const slow = {
    lane: 'feedback',
    urgency: 'normal',
    ordinary: 'ordinary',
    provinceCode: '01',
    accept: hours(4),
    resolve: { unit: 'working-days', amount: 2 },
    source: 'Quyết định thử',
  }

  test('change from now on: open tickets keep theirs, new ones get the new', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const before = await openSample(house)
      house.now = at('11-23 10:05')
      expect((await call('PUT', '/api/targets', { body: slow })).status).toBe(200)
      house.now = at('11-23 10:06')
      const again = await call('PUT', '/api/targets', {
        body: { ...slow, resolve: { unit: 'working-days', amount: 1 } },
      })
      expect(again.status).toBe(200)
      await reread(house)
      const after = await openSample(house)
      expect((await kept(house.db, after.id)).dueAt).toEqual(at('11-24 17:00'))
      expect((await keepClock(ctxFor(house), before.id)).dueAt).toEqual(at('11-26 17:00'))
      const history = await call('GET', '/api/targets?province=01&history=true')
      const own = history
        .json<{ targets: { provinceCode: string | null; validTo: string | null }[] }>()
        .targets.filter(({ provinceCode }) => provinceCode === '01')
      expect(own.map(({ validTo }) => validTo)).toEqual([at('11-23 10:06').toISOString(), null])
    }))

  test('change from a later day: until then the old one holds, and a plan can be taken back', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const put = (change: object) => call('PUT', '/api/targets', { body: { ...slow, ...change } })
      await put({})
      house.now = at('11-23 10:05')
      const planned = await put({ resolve: hours(7), validFrom: '2026-12-01' })
      expect(planned.json()).toMatchObject({ validFrom: '2026-11-30T17:00:00.000Z', validTo: null })
      const own = async () =>
        (await call('GET', '/api/targets?province=01&history=true'))
          .json<{ targets: { provinceCode: string | null; validTo: string | null; by: string | null }[] }>()
          .targets.filter(({ provinceCode }) => provinceCode === '01')
      expect(await own()).toMatchObject([
        { validTo: '2026-11-30T17:00:00.000Z', by: dispatcher.name, endedBy: dispatcher.name },
        { validTo: null, by: dispatcher.name, endedBy: null },
      ])
      await reread(house)
      const before = await openSample(house)
      expect((await kept(house.db, before.id)).dueAt).toEqual(at('11-25 17:00'))

      const { id } = planned.json<{ id: number }>()
      expect((await call('DELETE', `/api/targets/${id}`)).status).toBe(204)
      expect((await call('DELETE', `/api/targets/${id}`)).status).toBe(404)
      expect((await own())[0]!.validTo).toBeNull()

      await put({ validFrom: '2026-12-01' })
      await put({ resolve: hours(6), validFrom: '2026-11-25' })
      house.now = at('12-02 08:00')
      const holding = (await call('GET', '/api/targets?province=01')).json<{ targets: object[] }>().targets
      expect(holding.filter((row) => 'provinceCode' in row && row.provinceCode === '01')).toMatchObject([
        { resolve: hours(6), validTo: null },
      ])
      for (const validFrom of ['2026-12-01', '2030-01-01', '2026-02-31'])
        expect((await put({ validFrom })).status).toBe(422)
    }))

  test('are kept by administrators, and by dispatchers for their own province', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const officer = await officerOf(house)
      const { as } = testApp(house, [dispatcher, admin, officer])
      const put = async (who: Staff, provinceCode: string | null) =>
        (await as(who)('PUT', '/api/targets', { body: { ...slow, provinceCode } })).status
      expect(await put(officer, '01')).toBe(403)
      expect(await put(dispatcher, null)).toBe(403)
      expect(await put(dispatcher, '79')).toBe(403)
      expect(await put(admin, '99')).toBe(422)
      const national = await as(admin)('PUT', '/api/targets', { body: { ...slow, provinceCode: null } })
      expect(national.status).toBe(200)
      const drop = `/api/targets/${national.json<{ id: number }>().id}`
      expect((await as(dispatcher)('DELETE', drop)).status).toBe(403)
      expect((await as(admin)('DELETE', drop)).status).toBe(204)
      expect((await as(admin)('DELETE', drop)).status).toBe(404)
      expect((await as(admin)('DELETE', '/api/targets/99999999999')).status).toBe(422)
    }))

  test.each([
    [{ resolve: hours(0) }],
    [{ resolve: { unit: 'calendar-days', amount: 4000 } }],
    [{ resolve: { unit: 'weeks', amount: 1 } }],
    [{ categoryCode: 'unknown' }],
    [{ lane: 'gossip' }],
    [{ source: ' ' }],
  ])('with %o are refused in words', (wrong) =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const answered = await testApp(house, [admin]).as(admin)('PUT', '/api/targets', {
        body: { ...slow, ...wrong },
      })
      expect(answered.status).toBe(422)
      expect(answered.json<Answer>().sentence!.vi).not.toBe('')
    }),
  )
})

describe('the targets that are no lane of their own', () => {
  const asksForData = { text: 'Đề nghị cho tôi xem những dữ liệu cá nhân của tôi mà phường đang lưu' }

  test('personal-data governs who asks about their own data, and a correction takes it there and back', () =>
    inHouse(async (house) => {
      const officer = await officerOf(house)
      const { id, categoryCode } = await openSample(house, asksForData)
      expect(categoryCode).toBe('personal-data')
      const times = async () => {
        const { acceptDueAt, dueAt } = await kept(house.db, id)
        return [acceptDueAt, dueAt]
      }
      expect(await times()).toEqual([at('11-25 17:00'), new Date('2026-12-08T23:59:59+07:00')])
      await house.db`update tickets set department_id = ${officer.departmentId} where id = ${id}`
      const call = testApp(house, [officer]).as(officer)
      const as = (category: string) =>
        call('PUT', `/api/tickets/${id}/category`, { body: { category, why: 'Xem lại' } })
      expect((await as('waste')).status).toBe(200)
      expect((await times())[1]).toEqual(at('11-26 17:00'))
      const ordinary = await openSample(house)
      expect((await kept(house.db, ordinary.id)).dueAt).toEqual(at('11-26 17:00'))
    }))

  test('a province’s own personal-data target holds for its requests', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const body = {
        lane: 'personal-data',
        provinceCode: '01',
        accept: { unit: 'working-days', amount: 1 },
        resolve: { unit: 'calendar-days', amount: 7 },
        source: 'Quyết định thử',
      }
      expect((await call('PUT', '/api/targets', { body })).status).toBe(200)
      await reread(house)
      const { id } = await openSample(house, asksForData)
      expect((await kept(house.db, id)).acceptDueAt).toEqual(at('11-24 17:00'))
    }))

  test('forwarding says until when an officer passes on what is not theirs; then a leader does', () =>
    inHouse(async (house) => {
      const officer = await officerOf(house)
      const leader = await makeStaff(house.db, {
        kind: 'economy',
        communeCode: officer.communeCode,
        roles: ['leader'],
      })
      const other = await makeStaff(house.db, { kind: 'office', communeCode: officer.communeCode })
      const { as } = testApp(house, [officer, leader])
      const { id } = await openSample(house)
      const forward = (who: Staff) =>
        as(who)('PUT', `/api/tickets/${id}/forwarding`, {
          body: { departmentId: other.departmentId, why: 'Không thuộc phòng' },
        })
      const judged = async () =>
        (await as(officer)('GET', `/api/tickets/${id}`))
          .json<{ acts: { act: string; possible: boolean }[] }>()
          .acts.find(({ act }) => act === 'forward')
      const said = (await as(officer)('GET', `/api/tickets/${id}/deadline`)).text
      expect(said).toContain('phải chuyển đúng nơi chậm nhất 17:00 thứ Hai, 30/11/2026')
      house.now = at('11-30 16:59')
      expect(await judged()).toMatchObject({ possible: true })
      house.now = at('11-30 17:01')
      expect(await judged()).toMatchObject({ possible: false, permitted: true })
      expect((await forward(officer)).status).toBe(409)
      expect((await forward(leader)).status).toBe(200)
    }))

  test('forwarding gives an operator minutes to pass on what has no place yet', () =>
    inHouse(async (house) => {
      const operator = await makeStaff(house.db, { kind: 'operation-centre', roles: ['operator'] })
      const { id } = await openSample(house, {
        communeCode: undefined,
        provinceCode: '01',
        address: undefined,
        text: 'Nắp cống vỡ, xe máy dễ ngã',
      })
      const { text } = await testApp(house, [operator]).as(operator)('GET', `/api/tickets/${id}/deadline`)
      expect(text).toContain('chậm nhất 10:05 thứ Hai, 23/11/2026')
    }))
})
